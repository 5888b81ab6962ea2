import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { codeRefusedDraft, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isSignedIn } from '../../../shared/visit/visit';
import { signInFirstPage } from '../code-form/sign-in-first-page';
import { RequestEmailConfirmationDocument, ConfirmAddressDocument, CorrectAddressDocument, MyAddressDocument } from '../../gql';
import { confirmPage } from './confirm-address.page';

const CONFIRM_PATH = '/employer/confirm';

/**
 * Confirms an e-mail address with a code that was mailed to it. The code is typed; it is never part of a
 * link.
 */
@Controller('employer/confirm')
@UseFilters(PageErrors)
export class ConfirmController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    this.pages.show(response, isSignedIn(visit) ? confirmPage(visit, await this.pages.execute(visit, MyAddressDocument, {})) : signInFirstPage(visit));
  }

  @Post()
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const { emailConfirm } = await this.pages.execute(visit, ConfirmAddressDocument, { input: { code: textOf(values, 'code') }, key: textOf(values, 'key') });
    if (isRefused(emailConfirm)) return this.pages.redirect(response, visit, CONFIRM_PATH, codeRefusedDraft(emailConfirm, {}));
    this.pages.redirect(response, visit, '/employer', {
      values: {},
      problems: [],
      notice: visit.i18n.t(msg`E-mail address confirmed. You now also get notifications by e-mail.`),
    });
  }

  @Post('correct')
  async correct(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const variables = { input: { email: textOf(values, 'email') }, key: textOf(values, 'key') };
    const { emailCorrect } = await this.pages.execute(visit, CorrectAddressDocument, variables);
    const notice = visit.i18n.t(msg`We sent a code to the new address.`);
    this.pages.redirect(response, visit, CONFIRM_PATH, isRefused(emailCorrect) ? refusedDraft(emailCorrect, values) : { values: {}, problems: [], notice });
  }

  @Post('resend')
  async resend(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { emailConfirmRequest } = await this.pages.execute(visit, RequestEmailConfirmationDocument, { key });
    const notice = visit.i18n.t(msg`We sent you a new code.`);
    this.pages.redirect(
      response,
      visit,
      CONFIRM_PATH,
      isRefused(emailConfirmRequest) ? refusedDraft(emailConfirmRequest, {}) : { values: {}, problems: [], notice },
    );
  }
}
