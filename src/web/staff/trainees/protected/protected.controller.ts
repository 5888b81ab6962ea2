import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerText, formValues, mergeUnitsIn, sectionInput } from '../../../shared/described-form/form-description';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { retryOnConflict, mergeEdits, conflictProblem, hasEdits } from '../../../shared/form/edit-conflicts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type FormAction, type Ask, mergedFormKey } from '../../shared/forms/form-actions';
import {
  type IdentityInput,
  ProtectedNotesDocument,
  type ProtectedNotesQuery,
  type ProtectedReason,
  type ProtectionInput,
  SetIdentityDocument,
  SetProtectionDocument,
  ProtectedTraineeDocument,
  type ProtectedTraineeQuery,
} from '../../gql';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { askReasonPage, protectedRecordPage } from './protected.page';
import { fieldOf, PROTECTED_FORM, type ProtectedSection } from './protected-form';
import { CERTAINTIES, POPULATIONS, REASONS, RISKS } from './protected-labels';
import { afterSaving, withOtherHalf } from './protected-values';

type ProtectedNotes = ProtectedNotesQuery['protectedRecord'];

const missingChoices = ({ i18n }: Visit, values: FormValues, choices: readonly (readonly [string, readonly string[]])[]) =>
  choices.filter(([name, options]) => !options.includes(textOf(values, name))).map(([name]) => emptyProblem(i18n, name));

/** How one section of the record is saved, with the version that the record must still have. */
interface SectionAction extends Omit<FormAction, 'send'> {
  readonly section: ProtectedSection;
  /** The other section, which is in the same form. */
  readonly other: ProtectedSection;
  /** Replaces the notice when the other section has unsaved changes. */
  readonly otherUnsaved: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues, expectedVersion: string) => Promise<MutationResult>;
}

/** The record as stored, the form to show again, and the API's result if the form was sent. */
interface SaveResult {
  readonly record: ProtectedNotes;
  readonly draft: FormDraft;
  readonly answer?: MutationResult;
}

/** The data to show the form again after one of its sections was saved. */
interface UnsavedSection {
  readonly trainee: NonNullable<ProtectedTraineeQuery['trainee']>;
  readonly act: SectionAction;
  readonly values: FormValues;
}

/** The two sections of the protected record, by the last part of their address. */
const SECTIONS: Readonly<Record<string, SectionAction>> = {
  identity: {
    section: 'identity',
    other: 'protection',
    otherUnsaved: msg`Identity saved. Protection details are not saved yet: check them below, then save them too.`,
    notice: msg`Identity saved.`,
    missing: (visit, values) => missingChoices(visit, values, [['birthDateCertainty', CERTAINTIES]]),
    send: async (ask, id, values, expectedVersion) => {
      const input: IdentityInput = sectionInput(PROTECTED_FORM, 'identity', values);
      return (await ask(SetIdentityDocument, { id, input, expectedVersion, key: mergedFormKey(values, input) })).traineeSetIdentity;
    },
  },
  protection: {
    section: 'protection',
    other: 'identity',
    otherUnsaved: msg`Protection details saved. Identity is not saved yet: check it below, then save it too.`,
    notice: msg`Protection details saved.`,
    missing: (visit, values) =>
      missingChoices(visit, values, [
        ['population', POPULATIONS],
        ['risk', RISKS],
      ]),
    send: async (ask, id, values, expectedVersion) => {
      const input: ProtectionInput = sectionInput(PROTECTED_FORM, 'protection', values);
      return (await ask(SetProtectionDocument, { id, input, expectedVersion, key: mergedFormKey(values, input) })).traineeSetProtection;
    },
  },
};

/** The logged reason when the record is opened for editing. */
const RECORD_KEEPING = 'RECORD_KEEPING';
const pathOf = (id: string): string => `/staff/trainees/${encodeURIComponent(id)}/protected`;

/**
 * The protected record: who the trainee is, and what she is protected from. Opening it requires a reason,
 * which is logged. The data is shown only in the response to that POST request and has no address.
 */
@Controller('staff/trainees/:id/protected')
@UseFilters(PageErrors)
export class ProtectedController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async showReasonForm(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.findTrainee(request, response, id);
    this.pages.show(response, askReasonPage(visit, trainee));
  }

  @Post()
  async open(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.findTrainee(request, response, id);
    const values = this.pages.readForm(request, visit);
    const reason = oneOf(REASONS, textOf(values, 'reason'));
    const typed = { ...visit.draft.values, ...values };
    if (reason === null) return this.pages.redirect(response, visit, pathOf(id), { values: typed, problems: [emptyProblem(visit.i18n, 'reason')] });
    // an earlier attempt without a reason is over; kept edits of the record stay in the draft
    const draft = { ...visit.draft, problems: visit.draft.problems.filter(({ field }) => field !== 'reason') };
    this.show(response, { ...visit, draft }, { trainee, record: await this.openRecord(visit, id, reason), reason });
  }

  @Post(':part')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('part') part: string): Promise<void> {
    const { visit, trainee } = await this.findTrainee(request, response, id);
    const act = Object.hasOwn(SECTIONS, part) ? SECTIONS[part] : undefined;
    if (!act) throw new NotFoundException();
    const values = this.pages.readForm(request, visit);
    const { record: openRecord, draft, answer } = await retryOnConflict(() => this.save(visit, id, act, values));
    // the typed values are returned in this response, so that the server does not store them
    if (!answer || isRefused(answer)) return this.show(response, { ...visit, draft }, { trainee, record: openRecord, reason: RECORD_KEEPING });
    if (hasEdits(mergeUnitsIn(PROTECTED_FORM, act.other), values)) return this.showUnsaved(response, visit, { trainee, act, values });
    this.pages.redirect(response, visit, `/staff/trainees/${encodeURIComponent(id)}`, { values: {}, problems: [], notice: visit.i18n.t(act.notice) });
  }

  /** Saves the changes of this form, unless an edit conflict must be resolved first. */
  private async save(visit: Visit, id: string, { section, other, missing, send }: SectionAction, values: FormValues): Promise<SaveResult> {
    const openRecord = await this.openRecord(visit, id, RECORD_KEEPING);
    const stored = openRecord ?? {};
    const units = mergeUnitsIn(PROTECTED_FORM, section);
    const { sendable, redisplay: merged, conflicts: changed } = mergeEdits(units, values, formValues(PROTECTED_FORM, stored));
    const again = withOtherHalf(values, merged, other);
    const conflicts = changed.map(({ field }) => conflictProblem(visit.i18n, field, answerText(visit.i18n, PROTECTED_FORM, field, stored)));
    const draft = { values: again, problems: [...(missing?.(visit, again) ?? []), ...conflicts] };
    if (draft.problems.length > 0) return { record: openRecord, draft };
    const answer = await notFoundIfForbidden(
      send((document, variables) => this.pages.execute(visit, document, variables), id, sendable, openRecord?.version ?? ''),
    );
    return { record: openRecord, draft: isRefused(answer) ? refusedDraft(answer, again, fieldOf) : draft, answer };
  }

  /**
   * One section was saved. The page stays open with the values typed in the other section, which are not
   * stored yet.
   */
  private async showUnsaved(response: Response, visit: Visit, { trainee, act, values }: UnsavedSection): Promise<void> {
    const openRecord = await this.openRecord(visit, trainee.id, RECORD_KEEPING);
    const draft = { values: afterSaving(act.section, values, openRecord ?? {}), problems: [], notice: visit.i18n.t(act.otherUnsaved) };
    this.show(response, { ...visit, draft }, { trainee, record: openRecord, reason: RECORD_KEEPING });
  }

  private show(response: Response, visit: Visit, notes: Parameters<typeof protectedRecordPage>[1]): void {
    this.pages.show(response, protectedRecordPage({ ...visit, path: pathOf(notes.trainee.id) }, notes));
  }

  private async openRecord(visit: Visit, id: string, reason: ProtectedReason): Promise<ProtectedNotes> {
    const { protectedRecord } = await notFoundIfForbidden(this.pages.execute(visit, ProtectedNotesDocument, { id, reason }));
    return protectedRecord;
  }

  private async findTrainee(
    request: Request,
    response: Response,
    id: string,
  ): Promise<{ visit: Visit; trainee: NonNullable<ProtectedTraineeQuery['trainee']> }> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee } = await notFoundIfForbidden(this.pages.execute(visit, ProtectedTraineeDocument, { id }));
    if (!trainee || !me?.may.includes('trainee.identity')) throw new NotFoundException();
    return { visit, trainee };
  }
}
