import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/form-actions';
import { PlanVisitDocument, type VettingKind, VisitToPlanDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { VETTING_KINDS } from '../../shared/employer-labels';
import { planVisitPage } from './plan-visit.page';

const PLAN: FormAction = {
  notice: msg`The visit is planned.`,
  missing: ({ i18n }, values) => (VETTING_KINDS.some((kind) => kind === textOf(values, 'kind')) ? [] : [emptyProblem(i18n, 'kind')]),
  fieldOf: (path) => (path.startsWith('visitorIds') ? 'visitorIds' : path),
  send: async (ask, siteId, values) => {
    const input = {
      siteId,
      kind: textOf(values, 'kind') as VettingKind,
      visitOn: textOf(values, 'visitOn'),
      visitorIds: [...new Set([...textsOf(values, 'visitorIds'), textOf(values, 'leadVisitorId')])].filter((one) => one !== ''),
      leadVisitorId: textOf(values, 'leadVisitorId'),
    };
    return (await ask(PlanVisitDocument, { input, key: keyOf(values) })).vettingPlan;
  },
};

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
