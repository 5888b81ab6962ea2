import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { CoursesDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { COURSE_KINDS } from '../../shared/programme-words';
import { coursesPage } from './courses.page';

/** The courses of the institution. */
@Controller('staff/courses')
@UseFilters(PageErrors)
export class CoursesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('kind') asked?: unknown, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const kind = COURSE_KINDS.find((one) => one === askedText(asked)) ?? null;
    const found = await notHereUnlessTheirs(this.pages.ask(visit, CoursesDocument, { kind, after: askedText(after) || null }));
    // keep the filter when the reader switches the language
    const path = kind ? `${visit.path}?kind=${kind}` : visit.path;
    this.pages.show(response, coursesPage({ ...visit, path }, found, kind));
  }
}
