import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../shared/form-drafts';
import { isRefused } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { ChangeVacancyDocument, VacancyToChangeDocument } from '../gql';
import { tidied } from '../vacancy-form/rows';
import { editPath, mustBeThere, refused, saved, send } from '../vacancy-form/sending';
import { stepOf } from '../vacancy-form/steps';
import { vacancyInput } from '../vacancy-form/vacancy-input';
import { editVacancyPage, settledVacancyPage } from './page';

/** An employer goes on with a draft, or mends what was returned, and sends it. */
@Controller('employer/vacancies/:id')
@UseFilters(PageErrors)
export class EditVacancyController {
  constructor(private readonly pages: Pages) {}

  @Get('edit')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { vacancy, me } = await this.pages.ask(visit, VacancyToChangeDocument, { id });
    if (!vacancy) throw new NotFoundException();
    const mayChange = vacancy.nextMoves.includes('change');
    this.pages.show(response, mayChange ? editVacancyPage(visit, vacancy, me?.employer.sites ?? []) : settledVacancyPage(visit, vacancy));
  }

  @Post('edit')
  async take(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const values = tidied(this.pages.form(request, visit));
    const step = await stepOf(this.pages, visit, values);
    if (step) return this.pages.redirect(response, visit, editPath(id), step.draft, step.anchor);
    const key = textOf(values, 'key');
    const { vacancyChange: changed } = await this.pages.ask(visit, ChangeVacancyDocument, { id, input: vacancyInput(values), key });
    mustBeThere(changed);
    if (isRefused(changed)) return refused(this.pages, response, visit, { path: editPath(id), answer: changed, values });
    if (textOf(values, 'step') === 'save') return saved(this.pages, response, visit);
    await send(this.pages, response, visit, id, key);
  }

  /** Sends a draft as it stands. */
  @Post('submit')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    await send(this.pages, response, visit, id, textOf(this.pages.form(request, visit), 'key'));
  }
}
