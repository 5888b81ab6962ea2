import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type Answered, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  AttemptFollowUpDocument,
  CloseFollowUpDocument,
  CorrectFollowUpDocument,
  FollowUpToRecordDocument,
  KeepFollowUpDraftDocument,
  RecordFollowUpDocument,
  type SaidFragment,
} from '../../gql';
import { type Asked, correctionPage, followUpPage } from './follow-up.page';
import { draftInput, sawOf } from './draft-values';
import { comparePath, followUpPath, recordPath } from './follow-up-paths';
import { fieldOf, recordInput, valuesOf } from './record-input';

type Recorded = Answered & { readonly isSafetyLeadTold?: boolean; readonly record?: { readonly followUp: { readonly state: string } | null } };

/** One follow-up with a trainee: record it, note a failed attempt, close it, correct it. */
@Controller('staff/follow-ups/:id')
@UseFilters(PageErrors)
export class FollowUpController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, followUpPage(visit, await this.asked(visit, id)));
  }

  @Post()
  async record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    if (!textOf(values, 'method')) {
      await this.keep(visit, id, values);
      return this.back(response, visit, followUpPath(id), { values, problems: [emptyProblem(visit.words, 'method')] });
    }
    const input = { ...recordInput(values), ...sawOf(values) };
    const { followUpRecord } = await this.pages.ask(visit, RecordFollowUpDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(followUpRecord)) await this.keep(visit, id, values);
    if (followUpRecord.__typename === 'MoveNotAllowed' || followUpRecord.__typename === 'ChangedMeanwhile') {
      return this.back(response, visit, comparePath(id), { values, problems: [] });
    }
    this.answer(response, visit, { id, refusedAt: followUpPath(id), values }, followUpRecord);
  }

  @Get('records/:recordId')
  async correction(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('recordId') recordId: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, followUp } = await this.asked(visit, id);
    const record = followUp.records.find((one) => one.id === recordId);
    if (!record || record.saidBy !== 'TRAINEE_TO_STAFF' || !me.may.includes('follow-up.record')) throw new NotFoundException();
    const standing = lastOf(followUp.records, record);
    if (standing !== record) return response.redirect(303, `${recordPath(id, standing.id)}${keptKey(request)}`);
    const isTyped = Object.keys(visit.draft.values).length > 0;
    const draft = isTyped ? visit.draft : { ...visit.draft, values: valuesOf(record) };
    this.pages.show(response, correctionPage({ ...visit, draft }, { me, followUp }, record));
  }

  @Post('records/:recordId')
  async correct(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('recordId') recordId: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const { followUpCorrect } = await this.pages.ask(visit, CorrectFollowUpDocument, { id: recordId, input: recordInput(values), key: textOf(values, 'key') });
    const refusedAt = recordPath(id, recordId);
    if (followUpCorrect.__typename !== 'MoveNotAllowed') return this.answer(response, visit, { id, refusedAt, values }, followUpCorrect);
    const { followUp } = await this.asked(visit, id);
    const record = followUp.records.find((one) => one.id === recordId);
    const message = visit.words.t(msg`Somebody has corrected it meanwhile. What you typed is kept below; save it only where it says more.`);
    this.back(response, visit, record ? recordPath(id, lastOf(followUp.records, record).id) : followUpPath(id), { values, problems: [{ field: '', message }] });
  }

  @Post('attempt')
  async attempt(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { followUpAttempt } = await this.pages.ask(visit, AttemptFollowUpDocument, { id, key: textOf(this.pages.form(request, visit), 'key') });
    this.noted(response, visit, id, followUpAttempt, visit.words.t(msg`Noted that she was not reached. Please try again on another day.`));
  }

  @Post('close')
  async close(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const input = { because: textOf(values, 'because').trim() };
    const { followUpClose } = await this.pages.ask(visit, CloseFollowUpDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(followUpClose)) return this.back(response, visit, followUpPath(id), refusedDraft(followUpClose, values));
    this.noted(response, visit, id, followUpClose, visit.words.t(msg`Given up, with your reason.`));
  }

  private async asked(visit: Visit, id: string): Promise<Asked> {
    const { me, followUp } = await this.pages.ask(visit, FollowUpToRecordDocument, { id });
    if (!me || !followUp) throw new NotFoundException();
    return { me, followUp };
  }

  /** Reports the result: recorded in full or in part, and whether the safety lead was notified. */
  private answer(response: Response, visit: Visit, { id, refusedAt, values }: { id: string; refusedAt: string; values: FormValues }, answered: Recorded): void {
    const { t } = visit.words;
    if (isRefused(answered)) return this.back(response, visit, refusedAt, refusedDraft(answered, values, fieldOf));
    const saved = answered.record?.followUp?.state === 'PARTIAL' ? t(msg`Recorded in part: some questions are still open.`) : t(msg`Recorded.`);
    const told = answered.isSafetyLeadTold ? ` ${t(msg`The safety lead has been told.`)}` : '';
    this.back(response, visit, followUpPath(id), { values: {}, problems: [], notice: `${saved}${told}` });
  }

  /** Saves a refused form as a draft, so that it survives a restart and the end of the session. */
  private async keep(visit: Visit, id: string, values: FormValues): Promise<void> {
    await this.pages.ask(visit, KeepFollowUpDraftDocument, { id, input: draftInput(values), key: randomUUID() });
  }

  private noted(response: Response, visit: Visit, id: string, answered: Answered, notice: string): void {
    this.back(response, visit, followUpPath(id), isRefused(answered) ? refusedDraft(answered, {}, () => '') : { values: {}, problems: [], notice });
  }

  private back(response: Response, visit: Visit, path: string, draft: FormDraft): void {
    this.pages.redirect(response, visit, path, draft);
  }
}

const keptKey = ({ query }: Request): string => (typeof query['d'] === 'string' ? `?d=${encodeURIComponent(query['d'])}` : '');

/** The current record: the last in the chain of corrections. */
function lastOf(records: readonly SaidFragment[], record: SaidFragment): SaidFragment {
  const next = records.find(({ id }) => id === record.replacedById);
  return next ? lastOf(records, next) : record;
}
