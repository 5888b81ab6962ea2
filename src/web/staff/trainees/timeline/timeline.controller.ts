import { Controller, Get, NotFoundException, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { PersonTimelineDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { timelinePage } from './timeline.page';

/** What happened with a trainee, newest first. */
@Controller('staff/trainees/:id/timeline')
@UseFilters(PageErrors)
export class TimelineController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee, due } = await notFoundIfForbidden(this.pages.execute(visit, PersonTimelineDocument, { id, after: queryText(after) || null }));
    if (!me || !trainee) throw new NotFoundException();
    this.pages.show(response, timelinePage({ visit, me, person: trainee, due }));
  }
}
