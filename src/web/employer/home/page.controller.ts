import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { textOf } from '../../shared/form-drafts';
import { isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { isSignedIn } from '../../shared/visit';
import { enterPage } from '../enter/page';
import { HomeDocument, SubmitVacancyDocument } from '../gql';
import { homePage } from './page';

/** The employer's door: signing in, and once inside the vacancies. */
@Controller('employer')
@UseFilters(PageErrors)
export class EmployerHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    this.pages.show(response, isSignedIn(visit) ? homePage(visit, await this.pages.ask(visit, HomeDocument, {})) : enterPage(visit));
  }

  @Post('vacancies/:id/submit')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const values = this.pages.form(request, visit);
    const { vacancySubmit } = await this.pages.ask(visit, SubmitVacancyDocument, { id, key: textOf(values, 'key') });
    const sent = { values: {}, problems: [], notice: visit.words.t(msg`Sent. You will have an answer within two working days.`) };
    this.pages.redirect(response, visit, '/employer', isRefused(vacancySubmit) ? refusedDraft(vacancySubmit, {}, () => '') : sent);
  }
}
