import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../shared/form-drafts';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { DraftVacancyDocument, WorkPlacesDocument } from '../gql';
import { tidied } from '../vacancy-form/rows';
import { refused, saved, send } from '../vacancy-form/sending';
import { stepOf } from '../vacancy-form/steps';
import { vacancyInput } from '../vacancy-form/vacancy-input';
import { newVacancyPage } from './page';

const PATH = '/employer/vacancies/new';

/** An employer posts a vacancy. */
@Controller('employer/vacancies/new')
@UseFilters(PageErrors)
export class NewVacancyController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { me } = await this.pages.ask(visit, WorkPlacesDocument, {});
    this.pages.show(response, newVacancyPage(visit, me?.employer.sites ?? []));
  }

  /** Written first and then sent: what the review would refuse is mended on the same draft. */
  @Post()
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const values = tidied(this.pages.form(request, visit));
    const step = await stepOf(this.pages, visit, values);
    if (step) return this.pages.redirect(response, visit, PATH, step.draft, step.anchor);
    const key = textOf(values, 'key');
    const { vacancyDraft: written } = await this.pages.ask(visit, DraftVacancyDocument, { input: vacancyInput(values), key });
    if (!('vacancy' in written)) return refused(this.pages, response, visit, { path: PATH, answer: written, values });
    if (textOf(values, 'step') === 'save') return saved(this.pages, response, visit);
    await send(this.pages, response, visit, written.vacancy.id, key);
  }
}
