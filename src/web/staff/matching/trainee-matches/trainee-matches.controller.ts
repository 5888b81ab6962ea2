import { Controller, Get, NotFoundException, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { TraineeMatchesDocument, WhyAbsentDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeMatchesPage } from './trainee-matches.page';

/** A trainee's best matches, why another vacancy is not among them, and what learning would open. */
@Controller('staff/trainees/:id')
@UseFilters(PageErrors)
export class TraineeMatchesController {
  constructor(private readonly pages: Pages) {}

  @Get('matches')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('vacancy') vacancy?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { trainee, vacancies } = await notFoundIfForbidden(this.pages.execute(visit, TraineeMatchesDocument, { id }));
    if (!trainee) throw new NotFoundException();
    const vacancyId = typeof vacancy === 'string' ? vacancy : '';
    const absent = vacancyId === '' ? null : { vacancyId, match: (await this.pages.execute(visit, WhyAbsentDocument, { traineeId: id, vacancyId })).match };
    // keep the question when the reader switches the language
    const path = absent ? `${visit.path}?vacancy=${encodeURIComponent(vacancyId)}` : visit.path;
    this.pages.show(response, traineeMatchesPage({ ...visit, path }, { trainee, vacancies, absent }));
  }
}
