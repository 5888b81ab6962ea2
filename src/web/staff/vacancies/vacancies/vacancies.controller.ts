import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { VacancyListDocument, VacancyListOptionsDocument } from '../../gql';
import { chosenList, partOfVisit } from '../../shared/lists/chosen-list';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { VACANCIES, viewVariables } from './vacancy-list-query';
import { vacanciesPage } from './vacancies.page';

/** The list of vacancies: filtered, sorted, in pages of 50; at first those that wait longest for an answer. */
@Controller('staff/vacancies')
@UseFilters(PageErrors)
export class StaffVacanciesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() raw: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const query = chosenList(this.pages, VACANCIES, { request, response, raw, list: 'vacancies' }, { sort: 'review', order: 'asc' });
    const employerId = query['employer'] ?? '';
    const [options, result] = await notFoundIfForbidden(
      Promise.all([
        this.pages.execute(visit, VacancyListOptionsDocument, { employerId, ofEmployer: employerId !== '' }),
        this.pages.execute(visit, VacancyListDocument, { ...viewVariables(query), ...partOfVisit(raw) }),
      ]),
    );
    this.pages.show(response, vacanciesPage(visit, { ...result, options, query }));
  }
}
