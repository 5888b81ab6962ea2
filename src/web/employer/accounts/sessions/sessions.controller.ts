import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { sessionsPage } from '../../../shared/session/sessions-page';
import { EndAllSessionsDocument, EndSessionDocument, MySessionsDocument } from '../../gql';

/** Lists the user's sessions and ends them. */
@Controller('employer/sessions')
@UseFilters(PageErrors)
export class EmployerSessionsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { mySessions } = await this.pages.execute(visit, MySessionsDocument, {});
    this.pages.show(response, sessionsPage(visit, mySessions));
  }

  @Post(':id/end')
  async end(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { sessionEnd } = await this.pages.execute(visit, EndSessionDocument, { id, key: textOf(this.pages.readForm(request, visit), 'key') });
    const draft = isRefused(sessionEnd) ? refusedDraft(sessionEnd, {}) : { values: {}, problems: [], notice: visit.i18n.t(msg`Device signed out`) };
    this.pages.redirect(response, visit, '/employer/sessions', draft);
  }

  @Post('end-all')
  async endAll(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    await this.pages.execute(visit, EndAllSessionsDocument, { key: textOf(this.pages.readForm(request, visit), 'key') });
    this.pages.clearCookies(request, response, 'employer');
    response.redirect(303, '/employer');
  }
}
