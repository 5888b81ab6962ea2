import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { draftInput } from '../follow-up/draft-values';
import type { FollowUp } from '../follow-up/follow-up.page';
import { fieldOf, recordInput } from '../follow-up/record-input';
import { comparePath, followUpPath } from '../follow-up/follow-up-paths';
import { CorrectFollowUpDocument, DiscardFollowUpDraftDocument, FollowUpToRecordDocument, SaveFollowUpDraftDocument, RecordFollowUpDocument } from '../../gql';
import { type DraftConflict, findConflict } from './draft-conflict';
import { choicesIn, mergeForms, ownValuesIn, openProblems } from './merge-follow-up-forms';
import { comparePage } from './follow-up-draft.page';

/**
 * The unrecorded draft of a follow-up: save it, discard it, or resolve a conflict with what was saved in the
 * meantime.
 */
@Controller('staff/follow-ups/:id')
@UseFilters(PageErrors)
export class FollowUpDraftController {
  constructor(private readonly pages: Pages) {}

  /**
   * Saves the draft, automatically while the user types or on request to continue later. An automatic save is
   * answered with JSON, whose text is shown next to the form.
   */
  @Post('draft')
  async saveDraft(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { t, moment } = visit.i18n;
    const { followUpDraftSave: result } = await this.pages.execute(visit, SaveFollowUpDraftDocument, { id, input: draftInput(values), key: randomUUID() });
    const draft = result.__typename === 'FollowUpDraftSavePayload' ? result.followUp.draft : null;
    if (request.accepts(['html', 'json']) === 'json') {
      const at = draft ? moment(draft.savedAt) : '';
      response.json(
        draft
          ? { version: draft.version, said: t(msg`Draft saved (${at}). Only you can read it.`) }
          : { said: t(msg`Your draft no longer saves automatically. Save it with the button.`) },
      );
    } else if (draft) this.pages.redirect(response, visit, '/staff', { values: {}, problems: [], notice: t(msg`Draft saved. Continue it at any time.`) });
    else if (result.__typename === 'EditConflict') this.pages.redirect(response, visit, comparePath(id), { values, problems: [] });
    else this.pages.redirect(response, visit, followUpPath(id), refusedDraft(result, values, fieldOf));
  }

  @Post('draft/discard')
  async discard(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { followUpDraftDiscard } = await this.pages.execute(visit, DiscardFollowUpDraftDocument, { id, key });
    const notice = visit.i18n.t(msg`Draft deleted`);
    this.pages.redirect(
      response,
      visit,
      followUpPath(id),
      isRefused(followUpDraftDiscard) ? refusedDraft(followUpDraftDiscard, {}) : { values: {}, problems: [], notice },
    );
  }

  @Get('compare')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const followUp = await this.findFollowUp(visit, id);
    const conflict = findConflict(visit.i18n, followUp, visit.draft.values);
    if (conflict) this.pages.show(response, comparePage(visit, followUp, conflict));
    else this.pages.redirect(response, visit, followUpPath(id), visit.draft);
  }

  @Post('compare')
  async choose(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const choices = this.pages.readForm(request, visit);
    const mine = ownValuesIn(choices);
    const followUp = await this.findFollowUp(visit, id);
    const conflict = findConflict(visit.i18n, followUp, mine);
    if (!conflict) return this.pages.redirect(response, visit, followUpPath(id), { values: mine, problems: [] });
    if (conflict.against !== textOf(choices, 'against')) {
      const problems = [{ field: '', message: visit.i18n.t(msg`It has changed again. Please compare once more.`) }];
      return this.pages.redirect(response, visit, comparePath(id), { values: mine, problems });
    }
    const { values, open } = mergeForms(conflict.mine, conflict.theirs, choices);
    if (open.length === 0 || conflict.isHers) return this.saveMerged(response, visit, followUp, conflict, values, textOf(choices, 'key'));
    const problems = openProblems(open, emptyProblem(visit.i18n, '').message);
    this.pages.redirect(response, visit, comparePath(id), { values: { ...mine, ...choicesIn(choices) }, problems });
  }

  /**
   * Saves the merged form. It replaces the colleague's record or the older draft. When the trainee answered
   * herself, the user's form becomes an additional record.
   */
  private async saveMerged(response: Response, visit: Visit, followUp: FollowUp, conflict: DraftConflict, values: FormValues, key: string): Promise<void> {
    const { t } = visit.i18n;
    const { id } = followUp;
    if (conflict.recordId === null) {
      const input = { ...draftInput(values), expectedDraftVersion: followUp.draft?.version ?? 0, expectedRecords: followUp.records.length };
      const { followUpDraftSave } = await this.pages.execute(visit, SaveFollowUpDraftDocument, { id, input, key });
      return this.finish(response, visit, followUp, conflict, followUpDraftSave, t(msg`Both versions are combined in your draft.`));
    }
    if (conflict.isHers) {
      const targetId = followUp.availableActions.includes('record') ? followUp.id : followUp.placement.id;
      const { followUpRecord } = await this.pages.execute(visit, RecordFollowUpDocument, { id: targetId, input: recordInput(conflict.mine), key });
      if (!isRefused(followUpRecord)) await this.pages.execute(visit, DiscardFollowUpDraftDocument, { id, key: `${key} drop` });
      return this.finish(response, visit, followUp, conflict, followUpRecord, t(msg`Recorded next to her own answers.`));
    }
    const { followUpCorrect } = await this.pages.execute(visit, CorrectFollowUpDocument, { id: conflict.recordId, input: recordInput(values), key });
    this.finish(response, visit, followUp, conflict, followUpCorrect, t(msg`Recorded with your choices.`));
  }

  private finish(response: Response, visit: Visit, { id }: FollowUp, { mine }: DraftConflict, result: MutationResult, notice: string): void {
    const isLate = result.__typename === 'TransitionNotAllowed' || result.__typename === 'EditConflict';
    if (isLate) return this.pages.redirect(response, visit, comparePath(id), { values: mine, problems: [] });
    this.pages.redirect(response, visit, followUpPath(id), isRefused(result) ? refusedDraft(result, mine, fieldOf) : { values: {}, problems: [], notice });
  }

  private async findFollowUp(visit: Visit, id: string): Promise<FollowUp> {
    const { me, followUp } = await this.pages.execute(visit, FollowUpToRecordDocument, { id });
    if (!followUp || !me?.may.includes('follow-up.record')) throw new NotFoundException();
    return followUp;
  }
}
