import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { AccountRequestsDocument, AgreeToAccountRequestDocument, RefuseAccountRequestDocument, CancelAccountRequestDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { accountRequestsPage, agreedPage } from './account-requests.page';

const HERE = '/staff/account-requests';
const REFUSE: FormAction = {
  notice: msg`Request refused.`,
  send: async (ask, id, values) => (await ask(RefuseAccountRequestDocument, { id, key: keyOf(values) })).accountRequestRefuse,
};
const WITHDRAW: FormAction = {
  notice: msg`Request withdrawn.`,
  send: async (ask, id, values) => (await ask(CancelAccountRequestDocument, { id, key: keyOf(values) })).accountRequestCancel,
};

/** Requests for a role or for new credentials that need the approval of a second person. */
@Controller('staff/account-requests')
@UseFilters(PageErrors)
export class AccountRequestsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, accountRequestsPage(visit, await notFoundIfForbidden(this.pages.execute(visit, AccountRequestsDocument, {}))));
  }

  /**
   * Shows the second factor in the response to this request, without a redirect, so that it is never stored.
   */
  @Post(':id/agree')
  async agree(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { accountRequestAgree: result } = await notFoundIfForbidden(this.pages.execute(visit, AgreeToAccountRequestDocument, { id, key }));
    if (isRefused(result))
      return this.pages.redirect(
        response,
        visit,
        HERE,
        refusedDraft(result, {}, () => ''),
      );
    if (result.__typename === 'AccountRequestAgreePayload') this.pages.show(response, agreedPage(visit, result));
  }

  @Post(':id/refuse')
  refuse(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: REFUSE, from: HERE });
  }

  @Post(':id/cancel')
  withdraw(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: WITHDRAW, from: HERE });
  }
}
