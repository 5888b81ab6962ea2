import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { StaffEmployersDocument } from '../../gql';
import { queryText, cursorOf, oneOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { EMPLOYER_STATES } from '../../shared/employer-labels';
import { employersPage } from './employers.page';

/** The list of employers, searched by name and state. */
@Controller('staff/employers')
@UseFilters(PageErrors)
export class EmployersController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const state = oneOf(EMPLOYER_STATES, query['state']);
    const filter = { name: queryText(query['name']), state: state ?? '' };
    const variables = { state, text: filter.name || null, ...cursorOf(query['after']) };
    const { employers } = await notFoundIfForbidden(this.pages.execute(visit, StaffEmployersDocument, variables));
    this.pages.show(response, employersPage(withQuery(visit, filter), employers, filter));
  }
}
