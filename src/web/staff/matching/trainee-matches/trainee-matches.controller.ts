import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isRefused, undoableDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { ProposeDocument, TraineeMatchesDocument, TraineeObstaclesDocument, WhyAbsentDocument } from '../../gql';
import { FormReader } from '../../shared/forms/form-reader';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { splitByClass } from '../matches/match-class';
import { minutesField } from '../matches/propose-form';
import { traineeMatchesPage } from './trainee-matches.page';

const matchesPath = (traineeId: string): string => `/staff/trainees/${encodeURIComponent(traineeId)}/matches`;

/**
 * A trainee's best matches, from which staff start a referral; why another vacancy is not among them, and what
 * learning would open.
 */
@Controller('staff/trainees/:id')
@UseFilters(PageErrors)
export class TraineeMatchesController {
  constructor(private readonly pages: Pages) {}

  @Get('matches')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('vacancy') vacancy?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee, vacancies } = await notFoundIfForbidden(this.pages.execute(visit, TraineeMatchesDocument, { id }));
    if (!trainee) throw new NotFoundException();
    const vacancyId = typeof vacancy === 'string' ? vacancy : '';
    const absent = vacancyId === '' ? null : { vacancyId, match: (await this.pages.execute(visit, WhyAbsentDocument, { traineeId: id, vacancyId })).match };
    const { suggestions } = splitByClass(trainee.bestVacancies);
    const withoutMatches = suggestions.length > 0 ? null : (await this.pages.execute(visit, TraineeObstaclesDocument, { id })).trainee;
    // keep the question when the reader switches the language
    const path = absent ? `${visit.path}?vacancy=${encodeURIComponent(vacancyId)}` : visit.path;
    const mayPropose = me?.may.includes('referral.propose') ?? false;
    this.pages.show(response, traineeMatchesPage({ ...visit, path }, { trainee, vacancies, absent, withoutMatches, mayPropose }));
  }

  @Post('matches')
  async propose(@Req() request: Request, @Res() response: Response, @Param('id') traineeId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const vacancyId = form.text('vacancyId');
    const minutes = minutesField(vacancyId);
    const travelMinutes = form.optionalInteger(minutes);
    const { key, values, problems } = form;
    if (problems.length > 0) return this.pages.redirect(response, visit, matchesPath(traineeId), { values, problems });
    const { referralPropose } = await this.pages.execute(visit, ProposeDocument, { input: { traineeId, vacancyId, travelMinutes }, key });
    if (isRefused(referralPropose)) {
      const draft = refusedDraft(referralPropose, values, (path) => (path === 'travelMinutes' ? minutes : ''));
      return this.pages.redirect(response, visit, matchesPath(traineeId), draft);
    }
    this.pages.redirect(
      response,
      visit,
      matchesPath(traineeId),
      undoableDraft(visit.i18n.t(msg`Referral started. Now ask her.`), [key]),
      `#vacancy-${vacancyId}`,
    );
  }
}
