import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { StaffVacanciesDocument, VacanciesToReviewDocument } from '../../gql';
import { cursorOf, oneOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { VACANCY_STATES } from '../../shared/vacancy-labels';
import { vacanciesPage } from './vacancies.page';

/** The vacancies: first those that wait for a review, then all with one state. */
@Controller('staff/vacancies')
@UseFilters(PageErrors)
export class StaffVacanciesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const state = oneOf(VACANCY_STATES, query['state']);
    const filter = { state: state ?? '' };
    const isFirst = typeof query['after'] !== 'string';
    const [result, waiting] = await notFoundIfForbidden(
      Promise.all([
        this.pages.execute(visit, StaffVacanciesDocument, { state: state ?? 'OPEN', ...cursorOf(query['after']) }),
        state === null && isFirst ? this.pages.execute(visit, VacanciesToReviewDocument, {}) : null,
      ]),
    );
    this.pages.show(response, vacanciesPage(withQuery(visit, filter), { vacancies: result.vacancies, waiting: waiting?.vacancies ?? null, state }));
  }
}
