import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/form-actions';
import { ExplainOfferDocument, OfferToExplainDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { offerPage } from './offer.page';

/** An offer counts as explained only after teach-back: the API requires all four points. */
const EXPLAIN: FormAction = {
  notice: msg`Explanation recorded. She can think it over and answer by herself.`,
  fieldOf: () => 'told',
  send: async (ask, id, values) => {
    const answeredPoints = textsOf(values, 'told');
    const points = {
      pay: answeredPoints.includes('pay'),
      hours: answeredPoints.includes('hours'),
      place: answeredPoints.includes('place'),
      contactPerson: answeredPoints.includes('contactPerson'),
    };
    const input = { language: textOf(values, 'language') === 'EN' ? ('EN' as const) : ('KM' as const), ...points };
    return (await ask(ExplainOfferDocument, { id, input, key: keyOf(values) })).offerExplain;
  },
};

/**
 * One offer to one trainee: its terms, how they differ from the promised terms, and the record that it was
 * explained to her.
 */
@Controller('staff/offers/:id')
@UseFilters(PageErrors)
export class StaffOfferController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { offer } = await notFoundIfForbidden(this.pages.execute(visit, OfferToExplainDocument, { id }));
    if (!offer) throw new NotFoundException();
    this.pages.show(response, offerPage(visit, offer));
  }

  @Post()
  explain(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: EXPLAIN, from: `/staff/offers/${encodeURIComponent(id)}` });
  }
}
