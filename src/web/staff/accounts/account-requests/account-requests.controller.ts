import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type Act, keyOf, perform } from '../../shared/acts';
import { AccountRequestsDocument, AgreeToAccountRequestDocument, RefuseAccountRequestDocument, TakeAccountRequestBackDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { accountRequestsPage, agreedPage } from './account-requests.page';

const HERE = '/staff/account-requests';
const REFUSE: Act = {
  notice: msg`The request is refused.`,
  send: async (ask, id, values) => (await ask(RefuseAccountRequestDocument, { id, key: keyOf(values) })).accountRequestRefuse,
};
const TAKE_BACK: Act = {
  notice: msg`The request is withdrawn.`,
  send: async (ask, id, values) => (await ask(TakeAccountRequestBackDocument, { id, key: keyOf(values) })).accountRequestTakeBack,
};

/** Requests for a role or for new credentials that need the approval of a second person. */
@Controller('staff/account-requests')
@UseFilters(PageErrors)
export class AccountRequestsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, accountRequestsPage(visit, await notHereUnlessTheirs(this.pages.ask(visit, AccountRequestsDocument, {}))));
  }

  /**
   * Shows the second factor in the response to this request, without a redirect, so that it is never stored.
   */
  @Post(':id/agree')
  async agree(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const key = textOf(this.pages.form(request, visit), 'key');
    const { accountRequestAgree: agreed } = await notHereUnlessTheirs(this.pages.ask(visit, AgreeToAccountRequestDocument, { id, key }));
    if (isRefused(agreed))
      return this.pages.redirect(
        response,
        visit,
        HERE,
        refusedDraft(agreed, {}, () => ''),
      );
    if (agreed.__typename === 'AccountRequestAgreePayload') this.pages.show(response, agreedPage(visit, agreed));
  }

  @Post(':id/refuse')
  refuse(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return perform({ pages: this.pages, request, response, id, act: REFUSE, from: HERE });
  }

  @Post(':id/take-back')
  takeBack(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return perform({ pages: this.pages, request, response, id, act: TAKE_BACK, from: HERE });
  }
}
