import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { TraineesDocument } from '../../gql';
import { queryText, cursorOf, oneOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineesPage } from './trainees.page';
import { TRAINEE_STATES } from './trainee-states';

/** The trainees of the institution, searched by code: all of them, or those the user looks after. */
@Controller('staff/trainees')
@UseFilters(PageErrors)
export class TraineesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const state = oneOf(TRAINEE_STATES, query['state']);
    const filter = { code: queryText(query['code']), state: state ?? '', mine: query['mine'] === 'yes' ? 'yes' : '' };
    const variables = { state, mine: filter.mine === 'yes', code: filter.code || null, ...cursorOf(query['after']) };
    const result = await notFoundIfForbidden(this.pages.execute(visit, TraineesDocument, variables));
    this.pages.show(response, traineesPage(withQuery(visit, filter), result, filter));
  }
}
