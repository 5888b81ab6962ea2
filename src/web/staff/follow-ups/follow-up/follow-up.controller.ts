import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  AttemptFollowUpDocument,
  CloseFollowUpDocument,
  CorrectFollowUpDocument,
  FollowUpToRecordDocument,
  SaveFollowUpDraftDocument,
  RecordFollowUpDocument,
  type FollowUpAnswersFragment,
} from '../../gql';
import { type SafetyOutcome, safetyNotice } from '../safety-notice';
import { type FollowUpView, correctionPage, followUpPage } from './follow-up.page';
import { draftInput, expectedVersions } from './draft-values';
import { comparePath, followUpPath, recordPath } from './follow-up-paths';
import { fieldOf, recordInput, valuesOf } from './record-input';

type RecordResult = MutationResult & Partial<SafetyOutcome> & { readonly record?: { readonly followUp: { readonly state: string } | null } };

/** One follow-up with a trainee: record it, note a failed attempt, close it, correct it. */
@Controller('staff/follow-ups/:id')
@UseFilters(PageErrors)
export class FollowUpController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, followUpPage(visit, await this.findFollowUp(visit, id)));
  }

  @Post()
  async record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    if (!textOf(values, 'method')) {
      await this.saveDraft(visit, id, values);
      return this.redirect(response, visit, followUpPath(id), { values, problems: [emptyProblem(visit.i18n, 'method')] });
    }
    const input = { ...recordInput(values), ...expectedVersions(values) };
    const { followUpRecord } = await this.pages.execute(visit, RecordFollowUpDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(followUpRecord)) await this.saveDraft(visit, id, values);
    if (followUpRecord.__typename === 'TransitionNotAllowed' || followUpRecord.__typename === 'EditConflict') {
      return this.redirect(response, visit, comparePath(id), { values, problems: [] });
    }
    this.showResult(response, visit, { id, refusedAt: followUpPath(id), values }, followUpRecord);
  }

  @Get('records/:recordId')
  async correction(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('recordId') recordId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, followUp } = await this.findFollowUp(visit, id);
    const record = followUp.records.find((one) => one.id === recordId);
    if (!record || record.reportedBy !== 'TRAINEE_TO_STAFF' || !me.may.includes('follow-up.record')) throw new NotFoundException();
    const current = currentRecord(followUp.records, record);
    if (current !== record) return response.redirect(303, `${recordPath(id, current.id)}${draftKeyQuery(request)}`);
    const hasDraft = Object.keys(visit.draft.values).length > 0;
    const draft = hasDraft ? visit.draft : { ...visit.draft, values: valuesOf(record) };
    this.pages.show(response, correctionPage({ ...visit, draft }, { me, followUp }, record));
  }

  @Post('records/:recordId')
  async correct(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('recordId') recordId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { followUpCorrect } = await this.pages.execute(visit, CorrectFollowUpDocument, {
      id: recordId,
      input: recordInput(values),
      key: textOf(values, 'key'),
    });
    const refusedAt = recordPath(id, recordId);
    if (followUpCorrect.__typename !== 'TransitionNotAllowed') return this.showResult(response, visit, { id, refusedAt, values }, followUpCorrect);
    const { followUp } = await this.findFollowUp(visit, id);
    const record = followUp.records.find((one) => one.id === recordId);
    const message = visit.i18n.t(msg`These answers have been corrected in the meantime. Your version is kept below. Save it only if it adds something.`);
    this.redirect(response, visit, record ? recordPath(id, currentRecord(followUp.records, record).id) : followUpPath(id), {
      values,
      problems: [{ field: '', message }],
    });
  }

  @Post('attempt')
  async attempt(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { followUpAttempt } = await this.pages.execute(visit, AttemptFollowUpDocument, { id, key: textOf(this.pages.readForm(request, visit), 'key') });
    this.showNotice(response, visit, id, followUpAttempt, visit.i18n.t(msg`Recorded as not reached. Please try again on another day.`));
  }

  @Post('close')
  async close(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const input = { reason: textOf(values, 'reason').trim() };
    const { followUpClose } = await this.pages.execute(visit, CloseFollowUpDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(followUpClose)) return this.redirect(response, visit, followUpPath(id), refusedDraft(followUpClose, values));
    this.showNotice(response, visit, id, followUpClose, visit.i18n.t(msg`Follow-up closed. Your reason is recorded.`));
  }

  private async findFollowUp(visit: Visit, id: string): Promise<FollowUpView> {
    const { me, followUp } = await this.pages.execute(visit, FollowUpToRecordDocument, { id });
    if (!me || !followUp) throw new NotFoundException();
    return { me, followUp };
  }

  /** Reports the result: recorded in full or in part, and whether the safety lead was notified. */
  private showResult(
    response: Response,
    visit: Visit,
    { id, refusedAt, values }: { id: string; refusedAt: string; values: FormValues },
    answered: RecordResult,
  ): void {
    const { t } = visit.i18n;
    if (isRefused(answered)) return this.redirect(response, visit, refusedAt, refusedDraft(answered, values, fieldOf));
    const saved = answered.record?.followUp?.state === 'PARTIAL' ? t(msg`Recorded in part: some questions are still open.`) : t(msg`Recorded.`);
    const { isSafetyLeadNotified = false, isEmployerHeld = false, notified = [] } = answered;
    const notice = [saved, safetyNotice(visit.i18n, { isSafetyLeadNotified, isEmployerHeld, notified })].filter(Boolean).join(' ');
    this.redirect(response, visit, followUpPath(id), { values: {}, problems: [], notice });
  }

  /** Saves a refused form as a draft, so that it survives a restart and the end of the session. */
  private async saveDraft(visit: Visit, id: string, values: FormValues): Promise<void> {
    await this.pages.execute(visit, SaveFollowUpDraftDocument, { id, input: draftInput(values), key: randomUUID() });
  }

  private showNotice(response: Response, visit: Visit, id: string, answered: MutationResult, notice: string): void {
    this.redirect(response, visit, followUpPath(id), isRefused(answered) ? refusedDraft(answered, {}, () => '') : { values: {}, problems: [], notice });
  }

  private redirect(response: Response, visit: Visit, path: string, draft: FormDraft): void {
    this.pages.redirect(response, visit, path, draft);
  }
}

const draftKeyQuery = ({ query }: Request): string => (typeof query['d'] === 'string' ? `?d=${encodeURIComponent(query['d'])}` : '');

/** The current record: the last in the chain of corrections. */
function currentRecord(records: readonly FollowUpAnswersFragment[], record: FollowUpAnswersFragment): FollowUpAnswersFragment {
  const next = records.find(({ id }) => id === record.replacedById);
  return next ? currentRecord(records, next) : record;
}
