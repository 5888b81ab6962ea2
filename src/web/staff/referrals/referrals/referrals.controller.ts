import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, isFromTodayPage, queueAddress, queueAnchor, keyOf, performAction } from '../../shared/forms/form-actions';
import { AskDocument, CancelReferralDocument, RemindTraineeDocument, SendDocument, StaffReferralsDocument } from '../../gql';
import { cursorOf, oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { REFERRAL_STATES, referralsPage } from './referrals.page';

const ACTIONS: Readonly<Record<string, FormAction>> = {
  ask: {
    notice: msg`Asked. Awaiting her reply.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(AskDocument, { id, key: keyOf(values) })).referralAsk,
  },
  remind: {
    notice: msg`We are sending her a reminder. You can send another tomorrow.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(RemindTraineeDocument, { id, key: keyOf(values) })).referralRemind,
  },
  send: {
    notice: msg`Sent to the employer.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(SendDocument, { id, key: keyOf(values) })).referralSend,
  },
  withdraw: {
    notice: msg`Referral withdrawn. We do not tell the employer why.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(CancelReferralDocument, { id, key: keyOf(values) })).referralWithdraw,
  },
};

/** All referrals: the state of each, who acts next, and the possible actions. */
@Controller('staff/referrals')
@UseFilters(PageErrors)
export class ReferralsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('state') state: unknown, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const filter = { state: oneOf(REFERRAL_STATES, state) };
    const { me, referrals } = await notFoundIfForbidden(this.pages.execute(visit, StaffReferralsDocument, { ...filter, ...cursorOf(after) }));
    this.pages.show(response, referralsPage(visit, referrals, { state: filter.state, mayMatch: me?.may.includes('match.read') ?? false }));
  }

  @Post(':id/:action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({
      pages: this.pages,
      request,
      response,
      id,
      act: findAction(ACTIONS, action),
      from: isFromTodayPage(request) ? queueAddress(request) : '/staff/referrals',
      next: queueAnchor(request),
    });
  }
}
