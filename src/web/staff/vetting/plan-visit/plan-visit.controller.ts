import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { describedAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { PlanVisitDocument, VisitToPlanDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { planVisitPage } from './plan-visit.page';
import { VISIT_PLAN_FORM } from './visit-plan-form';

const PLAN = describedAction(VISIT_PLAN_FORM, {
  notice: msg`The visit is planned.`,
  send: async (ask, siteId, input, values) => (await ask(PlanVisitDocument, { input: { ...input, siteId }, key: keyOf(values) })).vettingPlan,
});

/** Plans a visit to a site by at least two colleagues without a tie to its employer. */
@Controller('staff/vettings/plan/:siteId')
@UseFilters(PageErrors)
export class PlanVisitController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('siteId') siteId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, site, colleagues } = await notFoundIfForbidden(this.pages.execute(visit, VisitToPlanDocument, { siteId }));
    if (!site || !me?.may.includes('vetting.plan')) throw new NotFoundException();
    this.pages.show(response, planVisitPage(visit, { site, colleagues, today: me.today }));
  }

  @Post()
  plan(@Req() request: Request, @Res() response: Response, @Param('siteId') siteId: string): Promise<void> {
    const from = `/staff/vettings/plan/${encodeURIComponent(siteId)}`;
    return performAction({ pages: this.pages, request, response, id: siteId, act: PLAN, from, to: '/staff/vettings' });
  }
}
