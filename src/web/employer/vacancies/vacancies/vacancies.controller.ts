import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { afterOf } from '../../../shared/page/page-links';
import { Pages } from '../../../shared/page/pages';
import { VacanciesPageDocument } from '../../gql';
import { vacanciesPage } from './vacancies.page';

/** All vacancies of an employer. */
@Controller('employer/vacancies')
@UseFilters(PageErrors)
export class VacanciesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const after = afterOf(request.query);
    this.pages.show(response, vacanciesPage(visit, await this.pages.execute(visit, VacanciesPageDocument, after === '' ? {} : { after }), after));
  }
}
