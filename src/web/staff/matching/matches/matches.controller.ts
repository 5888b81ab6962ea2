import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { typedTraineeCode } from '../../../../shared/trainee-code';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { safeReturnPath } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import {
  AskDocument,
  MatchesDocument,
  ProposeDocument,
  SendDocument,
  TraineeNamedDocument,
  VacancyObstaclesDocument,
  WhyAbsentDocument,
  type WhyAbsentQuery,
} from '../../gql';
import { choiceReasonIn, isCoverConfirmed } from '../../referrals/ask-and-send-forms';
import { FormReader } from '../../shared/forms/form-reader';
import { queryText } from '../../shared/listing';
import { splitByClass } from './match-class';
import { matchesPage } from './matches.page';
import { minutesField } from './propose-form';

const matchesPath = (vacancyId: string): string => `/staff/vacancies/${encodeURIComponent(vacancyId)}/matches`;

/** The page with the form: these matches, those of a trainee, or a comparison. */
function pageOf(values: FormValues, vacancyId: string): string {
  const at = safeReturnPath('staff', textOf(values, 'atPage'));
  return /^\/staff\/(?:trainees|vacancies)\/[^/?]+\/(?:matches|compare)(?:\?|$)/.test(at) ? at : matchesPath(vacancyId);
}

/** The best matches for a vacancy with their reasons, and the first referral steps: propose, ask, send. */
@Controller('staff/vacancies/:id')
@UseFilters(PageErrors)
export class MatchesController {
  constructor(private readonly pages: Pages) {}

  @Get('matches')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('trainee') trainee?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, vacancy } = await this.pages.execute(visit, MatchesDocument, { id });
    if (!vacancy) throw new NotFoundException();
    const code = typedTraineeCode(queryText(trainee));
    const absent = code === '' ? null : { code, match: await this.explainAbsence(visit, code, id) };
    const { suggestions } = splitByClass(vacancy.bestTrainees);
    const obstacles = suggestions.length > 0 ? null : ((await this.pages.execute(visit, VacancyObstaclesDocument, { id })).vacancy?.matchObstacles ?? null);
    // keep the question when the reader switches the language
    const path = absent ? `${visit.path}?trainee=${encodeURIComponent(code)}` : visit.path;
    this.pages.show(response, matchesPage({ ...visit, path }, { vacancy, absent, obstacles, mayPropose: me?.may.includes('referral.propose') ?? false }));
  }

  @Post('matches')
  async propose(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const traineeId = form.text('traineeId');
    const minutes = minutesField(traineeId);
    const travelMinutes = form.optionalInteger(minutes);
    const { key, values, problems } = form;
    const [page, anchor] = [pageOf(values, id), `#trainee-${traineeId}`];
    if (problems.length > 0) return this.pages.redirect(response, visit, page, { values, problems });
    const { referralPropose } = await this.pages.execute(visit, ProposeDocument, { input: { traineeId, vacancyId: id, travelMinutes }, key });
    if (isRefused(referralPropose)) {
      const draft = refusedDraft(referralPropose, values, (path) => (path === 'travelMinutes' ? minutes : ''));
      return this.pages.redirect(response, visit, page, draft);
    }
    this.pages.redirect(response, visit, page, undoableDraft(visit.i18n.t(msg`Referral started. Now ask her.`), [key]), anchor);
  }

  @Post('referrals/:referralId/:action')
  async submit(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('referralId') referralId: string,
    @Param('action') action: string,
  ): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id: referralId, key: textOf(values, 'key') };
    const show = (result: MutationResult, notice: string): void =>
      this.pages.redirect(response, visit, pageOf(values, id), isRefused(result) ? refusedDraft(result, {}, () => '') : undoableDraft(notice, [variables.key]));
    const asking = { ...variables, reason: choiceReasonIn(values, referralId) };
    const sending = { ...variables, confirm: isCoverConfirmed(values) };
    if (action === 'ask') show((await this.pages.execute(visit, AskDocument, asking)).referralAsk, visit.i18n.t(msg`Asked. Awaiting her reply.`));
    else if (action === 'send') show((await this.pages.execute(visit, SendDocument, sending)).referralSend, visit.i18n.t(msg`Sent to the employer.`));
    else throw new NotFoundException();
  }

  private async explainAbsence(visit: Visit, code: string, vacancyId: string): Promise<WhyAbsentQuery['match']> {
    const { traineeByCode } = await this.pages.execute(visit, TraineeNamedDocument, { code });
    return traineeByCode && (await this.pages.execute(visit, WhyAbsentDocument, { traineeId: traineeByCode.id, vacancyId })).match;
  }
}
