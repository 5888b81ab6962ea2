import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { codeRefusedDraft, isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SetPasswordDocument } from '../../gql';
import { resetPage } from './reset-password.page';

/**
 * Sets a new password with the code from the mail. Neither value is stored. A refused form is answered with the page
 * itself, which still has the typed code, because a draft never stores one.
 */
@Controller('employer/reset')
@UseFilters(PageErrors)
export class ResetController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, resetPage(await this.pages.visit(request, response, 'employer')));
  }

  @Post()
  async reset(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const input = { code: textOf(values, 'code'), secret: textOf(values, 'secret') };
    const { passwordReset } = await this.pages.execute(visit, SetPasswordDocument, { input, key: textOf(values, 'key') });
    if (isRefused(passwordReset)) return this.pages.show(response, resetPage({ ...visit, draft: codeRefusedDraft(passwordReset, { code: input.code }) }));
    const notice = visit.i18n.t(msg`Password changed. You are signed out everywhere. Sign in with your new password.`);
    this.pages.redirect(response, visit, '/employer', { values: {}, problems: [], notice });
  }
}
