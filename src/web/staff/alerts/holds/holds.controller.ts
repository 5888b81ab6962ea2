import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AgreeToLiftDocument, EmployersToHoldDocument, HoldsOnEmployerDocument, OpenHoldsDocument } from '../../gql';
import { queryText, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { employerHoldsPage } from './employer-holds.page';
import { reasonField } from './hold-card';
import { holdsPage } from './holds.page';

const cursor = (after: unknown) => (typeof after === 'string' ? { after } : {});

/** The employers on hold, and the agreement of two people that lifts a hold. */
@Controller('staff/holds')
@UseFilters(PageErrors)
export class HoldsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(
    @Req() request: Request,
    @Res() response: Response,
    @Query('after') after: unknown,
    @Query('employersAfter') employersAfter: unknown,
    @Query('employer') employer: unknown,
    @Query('peopleAfter') peopleAfter: unknown,
  ): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    if (queryText(employer)) return this.showEmployer(response, visit, queryText(employer), cursor(peopleAfter));
    const holds = await notFoundIfForbidden(this.pages.execute(visit, OpenHoldsDocument, cursor(after)));
    const result = holds.me?.may.includes('hold.place') ? await this.pages.execute(visit, EmployersToHoldDocument, cursor(employersAfter)) : null;
    this.pages.show(response, holdsPage(visit, holds, result?.employers ?? null));
  }

  /** The holds on one employer, with everyone there. */
  private async showEmployer(response: Response, visit: Visit, employerId: string, people: { readonly after?: string }): Promise<void> {
    const { employer, holds } = await notFoundIfForbidden(this.pages.execute(visit, HoldsOnEmployerDocument, { employerId, ...people }));
    if (!employer) throw new NotFoundException();
    this.pages.show(response, employerHoldsPage(withQuery(visit, { employer: employerId }), employer, holds));
  }

  @Post(':id/agree')
  async agree(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { t } = visit.i18n;
    const values = this.pages.readForm(request, visit);
    const variables = { id, input: { reason: textOf(values, reasonField(id)) }, key: textOf(values, 'key') };
    const { holdAgreeToLift } = await notFoundIfForbidden(this.pages.execute(visit, AgreeToLiftDocument, variables));
    const alertId = textOf(values, 'alertId');
    const back = alertId ? `/staff/alerts/${encodeURIComponent(alertId)}` : '/staff/holds';
    if (isRefused(holdAgreeToLift)) {
      return this.pages.redirect(
        response,
        visit,
        back,
        refusedDraft(holdAgreeToLift, values, (path) => (path === 'reason' ? reasonField(id) : '')),
      );
    }
    const isLifted = 'hold' in holdAgreeToLift && holdAgreeToLift.hold.liftedAt !== null;
    const notice = isLifted
      ? t(msg`Hold lifted. Trainees still to contact stay under To do.`)
      : t(msg`You have agreed to lift the hold. It stays until a second person agrees.`);
    this.pages.redirect(response, visit, back, { values: {}, problems: [], notice });
  }
}
