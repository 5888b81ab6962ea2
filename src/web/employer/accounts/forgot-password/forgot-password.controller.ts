import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { RequestPasswordResetDocument } from '../../gql';
import { forgotPage } from './forgot-password.page';

/** Requests a password reset by mail. The response is the same whether or not the address has an account. */
@Controller('employer/forgot')
@UseFilters(PageErrors)
export class ForgotController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, forgotPage(await this.pages.visit(request, response, 'employer')));
  }

  @Post()
  async requestReset(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const input = { email: textOf(values, 'email') };
    const { passwordResetRequest } = await this.pages.execute(visit, RequestPasswordResetDocument, { input, key: textOf(values, 'key') });
    if (isRefused(passwordResetRequest)) return this.pages.redirect(response, visit, '/employer/forgot', refusedDraft(passwordResetRequest, values));
    const notice = visit.i18n.t(msg`If this address has an account, we have sent a code to it. The code works for 1 hour.`);
    this.pages.redirect(response, visit, '/employer/reset', { values: {}, problems: [], notice });
  }
}
