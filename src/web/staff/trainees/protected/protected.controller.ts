import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerText, formValues, mergeUnitsIn, sectionInput } from '../../../shared/described-form/form-description';
import { type FormDraft, type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { retryOnConflict, mergeEdits, conflictProblem } from '../../../shared/form/edit-conflicts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { mergedFormKey } from '../../shared/forms/form-actions';
import {
  ProtectedNotesDocument,
  type ProtectedNotesQuery,
  type ProtectedReason,
  type ProtectedRecordInput,
  SaveProtectedRecordDocument,
  ProtectedTraineeDocument,
  type ProtectedTraineeQuery,
} from '../../gql';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { type Duplicates, enteredDigest, possibleDuplicates } from '../duplicates/duplicates';
import { askReasonPage, COMPARED_FIELD, protectedRecordPage } from './protected.page';
import { fieldOf, PROTECTED_FORM, type ProtectedSection } from './protected-form';
import { CERTAINTIES, POPULATIONS, REASONS, RISKS } from './protected-labels';
import { PROTECTED_SECTIONS, sectionsToSave } from './protected-values';

type ProtectedNotes = ProtectedNotesQuery['protectedRecord'];

/** The record as stored, the form to show again, and the API's result if the form was sent. */
interface SaveResult {
  readonly record: ProtectedNotes;
  readonly draft: FormDraft;
  /** Set if the record was not sent because they must be compared first. */
  readonly duplicates?: Duplicates;
  readonly answer?: MutationResult;
}

/** The choices that the API's types require, by section. */
const CHOICES: Readonly<Record<ProtectedSection, readonly (readonly [string, readonly string[]])[]>> = {
  identity: [['birthDateCertainty', CERTAINTIES]],
  protection: [
    ['population', POPULATIONS],
    ['risk', RISKS],
  ],
};

const missingChoices = ({ i18n }: Visit, values: FormValues, sections: readonly ProtectedSection[]): FormProblem[] =>
  sections
    .flatMap((section) => CHOICES[section])
    .filter(([name, options]) => !options.includes(textOf(values, name)))
    .map(([name]) => emptyProblem(i18n, name));

function inputOf(values: FormValues, sections: readonly ProtectedSection[]): ProtectedRecordInput {
  return {
    identity: sections.includes('identity') ? sectionInput(PROTECTED_FORM, 'identity', values) : null,
    protection: sections.includes('protection') ? sectionInput(PROTECTED_FORM, 'protection', values) : null,
  };
}

/** The field of a problem, whose path begins with the part of the record. */
const fieldOfPart = (path: string): string => fieldOf(path.replace(/^(identity|protection)\./, ''));

/** The logged reason when the record is opened for editing. */
const RECORD_KEEPING = 'RECORD_KEEPING';
const UNITS = PROTECTED_SECTIONS.flatMap((section) => mergeUnitsIn(PROTECTED_FORM, section));
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

  @Post('record')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.findTrainee(request, response, id);
    const values = this.pages.readForm(request, visit);
    const { record, draft, duplicates, answer } = await retryOnConflict(() => this.save(visit, id, values));
    // the typed values are returned in this response, so that the server does not store them
    if (!answer || isRefused(answer)) return this.show(response, { ...visit, draft }, { trainee, record, reason: RECORD_KEEPING, duplicates });
    this.pages.redirect(response, visit, `/staff/trainees/${encodeURIComponent(id)}`, { values: {}, problems: [], notice: visit.i18n.t(msg`Record saved.`) });
  }

  /** Saves the sections that were changed, together or not at all, unless an edit conflict must be resolved first. */
  private async save(visit: Visit, id: string, values: FormValues): Promise<SaveResult> {
    const record = await this.openRecord(visit, id, RECORD_KEEPING);
    const stored = record ?? {};
    const { sendable, redisplay, conflicts: changed } = mergeEdits(UNITS, values, formValues(PROTECTED_FORM, stored));
    const sections = sectionsToSave(values, record);
    const conflicts = changed.map(({ field }) => conflictProblem(visit.i18n, field, answerText(visit.i18n, PROTECTED_FORM, field, stored)));
    const draft = { values: redisplay, problems: [...missingChoices(visit, redisplay, sections), ...conflicts] };
    if (draft.problems.length > 0) return { record, draft };
    const warned = await this.warnOfDuplicates(visit, id, sections.includes('identity') ? sendable : null, redisplay);
    if (warned) return { record, ...warned };
    const input = inputOf(sendable, sections);
    const variables = { id, input, expectedVersion: record?.version ?? '', key: mergedFormKey(sendable, input) };
    const { traineeSaveProtectedRecord: answer } = await notFoundIfForbidden(this.pages.execute(visit, SaveProtectedRecordDocument, variables));
    return { record, draft: isRefused(answer) ? refusedDraft(answer, redisplay, fieldOfPart) : draft, answer };
  }

  /** Who may be the same person is shown once for the same names and number; the next press saves. */
  private async warnOfDuplicates(visit: Visit, id: string, identity: FormValues | null, redisplay: FormValues) {
    if (!identity) return null;
    const entered = { names: [textOf(identity, 'legalName'), textOf(identity, 'khmerName')], phone: textOf(identity, 'phone') || null, exceptId: id };
    const compared = enteredDigest(entered);
    if (textOf(redisplay, COMPARED_FIELD) === compared) return null;
    const duplicates = await possibleDuplicates(this.pages, visit, entered);
    return duplicates.length > 0 ? { draft: { values: { ...redisplay, [COMPARED_FIELD]: compared }, problems: [] }, duplicates } : null;
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
