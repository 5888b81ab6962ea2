import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { StaffVettingsDocument } from '../../gql';
import { cursorOf, oneOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { VETTING_STATES } from '../../shared/employer-labels';
import { vettingsPage } from './vettings.page';

/** The vettings of all institutions. */
@Controller('staff/vettings')
@UseFilters(PageErrors)
export class VettingsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const state = oneOf(VETTING_STATES, query['state']);
    const conditions = oneOf(['open'] as const, query['conditions']);
    const { vettings } = await notFoundIfForbidden(
      this.pages.execute(visit, StaffVettingsDocument, { state, hasOpenConditions: conditions === 'open', ...cursorOf(query['after']) }),
    );
    this.pages.show(
      response,
      vettingsPage(withQuery(visit, { state: state ?? '', conditions: conditions ?? '' }), vettings, { state: state ?? '', conditions: conditions ?? '' }),
    );
  }
}
