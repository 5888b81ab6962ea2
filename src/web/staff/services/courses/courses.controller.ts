import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { CoursesDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { COURSE_KINDS } from '../../shared/service-labels';
import { coursesPage } from './courses.page';

/** The courses of the institution. */
@Controller('staff/courses')
@UseFilters(PageErrors)
export class CoursesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('kind') kindQuery?: unknown, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const kind = COURSE_KINDS.find((one) => one === queryText(kindQuery)) ?? null;
    const result = await notFoundIfForbidden(this.pages.execute(visit, CoursesDocument, { kind, after: queryText(after) || null }));
    // keep the filter when the reader switches the language
    const path = kind ? `${visit.path}?kind=${kind}` : visit.path;
    this.pages.show(response, coursesPage({ ...visit, path }, result, kind));
  }
}
