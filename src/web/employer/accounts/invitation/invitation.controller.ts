import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { codeRefusedDraft, isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { AcceptInvitationDocument } from '../../gql';
import { invitationPage } from './invitation.page';

/** An invited person joins with the code from the mail, a name and a password. */
@Controller('employer/invitation')
@UseFilters(PageErrors)
export class InvitationController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, invitationPage(await this.pages.visit(request, response, 'employer')));
  }

  @Post()
  async accept(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const language = visit.i18n.language === 'km' ? 'KM' : 'EN';
    const input = { code: textOf(values, 'code'), displayName: textOf(values, 'displayName'), secret: textOf(values, 'secret'), language } as const;
    const { invitationAccept } = await this.pages.execute(visit, AcceptInvitationDocument, { input, key: textOf(values, 'key') });
    if (isRefused(invitationAccept)) return this.pages.redirect(response, visit, '/employer/invitation', codeRefusedDraft(invitationAccept, values));
    const notice = visit.i18n.t(msg`You have joined the team. Sign in with your e-mail address and password.`);
    this.pages.redirect(response, visit, '/employer', { values: {}, problems: [], notice });
  }
}
