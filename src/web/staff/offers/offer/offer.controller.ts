import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { describedAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { ExplainOfferDocument, OfferToExplainDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { EXPLANATION_FORM } from '../explanation-form';
import { offerPage } from './offer.page';

const EXPLAIN = describedAction(EXPLANATION_FORM, {
  notice: msg`Explanation recorded. She can think it over and answer by herself.`,
  send: async (ask, id, input, values) => (await ask(ExplainOfferDocument, { id, input, key: keyOf(values) })).offerExplain,
});

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
