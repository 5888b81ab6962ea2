import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { CloseEmployerDocument, EmployerToChangeDocument, ReinstateEmployerDocument, SuspendEmployerDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { employerReasonPage, TRANSITIONS_WITH_REASON } from './employer-reason.page';

const ACTIONS: Readonly<Record<(typeof TRANSITIONS_WITH_REASON)[number], FormAction>> = {
  suspend: {
    notice: msg`Employer suspended`,
    send: async (ask, id, values) =>
      (await ask(SuspendEmployerDocument, { id, input: { reason: textOf(values, 'reason') }, key: keyOf(values) })).employerSuspend,
  },
  reinstate: {
    notice: msg`Suspension lifted`,
    send: async (ask, id, values) =>
      (await ask(ReinstateEmployerDocument, { id, input: { reason: textOf(values, 'reason') }, key: keyOf(values) })).employerReinstate,
  },
  close: {
    notice: msg`Employer closed permanently`,
    send: async (ask, id, values) => (await ask(CloseEmployerDocument, { id, input: { reason: textOf(values, 'reason') }, key: keyOf(values) })).employerClose,
  },
};

/** Suspends, reinstates or closes an employer, with a reason that is written to the audit log. */
@Controller('staff/employers/:id/:action')
@UseFilters(PageErrors)
export class EmployerReasonController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') name: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const submit = TRANSITIONS_WITH_REASON.find((one) => one === name);
    const { employer } = await notFoundIfForbidden(this.pages.execute(visit, EmployerToChangeDocument, { id }));
    if (!submit || !employer?.availableActions.includes(submit)) throw new NotFoundException();
    this.pages.show(response, employerReasonPage(visit, employer, submit));
  }

  @Post()
  submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const employer = `/staff/employers/${encodeURIComponent(id)}`;
    return performAction({
      pages: this.pages,
      request,
      response,
      id,
      act: findAction(ACTIONS, action),
      from: `${employer}/${encodeURIComponent(action)}`,
      to: employer,
    });
  }
}
