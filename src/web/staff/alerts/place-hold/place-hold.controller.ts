import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { EmployerToHoldDocument, PlaceHoldDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { placeHoldPage } from './place-hold.page';

/** The safety lead places a hold on an employer, with a reason. */
@Controller('staff/holds/place/:id')
@UseFilters(PageErrors)
export class PlaceHoldController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, employer } = await notFoundIfForbidden(this.pages.execute(visit, EmployerToHoldDocument, { id }));
    if (!employer || !me?.may.includes('hold.place')) throw new NotFoundException();
    this.pages.show(response, placeHoldPage(visit, employer));
  }

  @Post()
  async place(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id, input: { reason: textOf(values, 'reason') }, key: textOf(values, 'key') };
    const { employerHold } = await notFoundIfForbidden(this.pages.execute(visit, PlaceHoldDocument, variables));
    if (isRefused(employerHold)) this.pages.redirect(response, visit, `/staff/holds/place/${encodeURIComponent(id)}`, refusedDraft(employerHold, values));
    else this.pages.redirect(response, visit, '/staff/holds', { values: {}, problems: [], notice: visit.i18n.t(msg`Hold placed.`) });
  }
}
