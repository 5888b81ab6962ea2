import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { broughtIn, broughtTogether, changedProblem, hasEdits, type Part } from '../../../shared/form/meanwhile';
import { type Answered, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type Act, type Ask, given, keyFor } from '../../shared/acts';
import {
  type Population,
  ProtectedNotesDocument,
  type ProtectedReason,
  type RiskLevel,
  SetIdentityDocument,
  SetProtectionDocument,
  WhoseProtectedDocument,
  type WhoseProtectedQuery,
} from '../../gql';
import { oneOf } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { askReasonPage, notesPage } from './protected.page';
import { afterSaving, IDENTITY, type ProtectedNotes, PROTECTION, saidAt, valuesOf, withOtherHalf } from './protected-values';
import { CERTAINTIES, POPULATIONS, REASONS, RISKS } from './protected-words';

const unchosen = ({ words }: Visit, values: FormValues, choices: readonly (readonly [string, readonly string[]])[]) =>
  choices.filter(([name, known]) => !known.includes(textOf(values, name))).map(([name]) => emptyProblem(words, name));

/** How one section of the record is saved, with the version that the record must still have. */
interface Write extends Omit<Act, 'send'> {
  readonly parts: readonly Part[];
  /** The parts of the other section, which is in the same form. */
  readonly other: readonly Part[];
  /** Replaces the notice when the other section has unsaved changes. */
  readonly otherUnsaved: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues, saw: string) => Promise<Answered>;
}

/** The record as stored, the form to show again, and the API's result if the form was sent. */
interface Kept {
  readonly record: ProtectedNotes;
  readonly draft: FormDraft;
  readonly answer?: Answered;
}

/** The data to show the form again after one of its sections was saved. */
interface Unsaved {
  readonly trainee: NonNullable<WhoseProtectedQuery['trainee']>;
  readonly act: Write;
  readonly values: FormValues;
}

/** The two sections of the protected record, by the last part of their address. */
const WRITES: Readonly<Record<string, Write>> = {
  identity: {
    parts: IDENTITY,
    other: PROTECTION,
    otherUnsaved: msg`Who she is was saved. What she is protected from is not saved yet: look at it below, then save it too.`,
    notice: msg`Who she is was written down.`,
    missing: (visit, values) => unchosen(visit, values, [['birthDateCertainty', CERTAINTIES]]),
    send: async (ask, id, values, saw) => {
      const input = {
        legalName: textOf(values, 'legalName'),
        khmerName: given(values, 'khmerName'),
        bornOn: textOf(values, 'bornOn') || null,
        birthDateCertainty: textOf(values, 'birthDateCertainty'),
        idNumber: given(values, 'idNumber'),
        address: given(values, 'address'),
        phone: given(values, 'phone'),
        guardian: given(values, 'guardian'),
      };
      return (await ask(SetIdentityDocument, { id, input, saw, key: keyFor(values, input) })).traineeSetIdentity;
    },
  },
  protection: {
    parts: PROTECTION,
    other: IDENTITY,
    otherUnsaved: msg`What she is protected from was saved. Who she is is not saved yet: look at it below, then save it too.`,
    notice: msg`What she is protected from was written down.`,
    missing: (visit, values) =>
      unchosen(visit, values, [
        ['population', POPULATIONS],
        ['risk', RISKS],
      ]),
    send: async (ask, id, values, saw) => {
      const input = {
        population: textOf(values, 'population') as Population,
        risk: textOf(values, 'risk') as RiskLevel,
        reasons: given(values, 'reasons'),
        namedPeople: given(values, 'namedPeople'),
        history: given(values, 'history'),
      };
      return (await ask(SetProtectionDocument, { id, input, saw, key: keyFor(values, input) })).traineeSetProtection;
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
  async ask(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.whose(request, response, id);
    this.pages.show(response, askReasonPage(visit, trainee));
  }

  @Post()
  async open(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.whose(request, response, id);
    const values = this.pages.form(request, visit);
    const reason = oneOf(REASONS, textOf(values, 'reason'));
    const typed = { ...visit.draft.values, ...values };
    if (reason === null) return this.pages.redirect(response, visit, pathOf(id), { values: typed, problems: [emptyProblem(visit.words, 'reason')] });
    this.show(response, visit, { trainee, record: await this.record(visit, id, reason), reason });
  }

  @Post(':part')
  async write(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('part') part: string): Promise<void> {
    const { visit, trainee } = await this.whose(request, response, id);
    const act = Object.hasOwn(WRITES, part) ? WRITES[part] : undefined;
    if (!act) throw new NotFoundException();
    const values = this.pages.form(request, visit);
    const { record, draft, answer } = await broughtIn(() => this.keep(visit, id, act, values));
    // the typed values are returned in this response, so that the server does not store them
    if (!answer || isRefused(answer)) return this.show(response, { ...visit, draft }, { trainee, record, reason: RECORD_KEEPING });
    if (hasEdits(act.other, values)) return this.showUnsaved(response, visit, { trainee, act, values });
    this.pages.redirect(response, visit, `/staff/trainees/${encodeURIComponent(id)}`, { values: {}, problems: [], notice: visit.words.t(act.notice) });
  }

  /** Saves the changes of this form, unless an edit conflict must be resolved first. */
  private async keep(visit: Visit, id: string, { parts, other, missing, send }: Write, values: FormValues): Promise<Kept> {
    const record = await this.record(visit, id, RECORD_KEEPING);
    const { sendable, again: merged, changed } = broughtTogether(parts, values, valuesOf(record));
    const again = withOtherHalf(values, merged, other);
    const twice = changed.map(({ field }) => changedProblem(visit.words, field, saidAt(visit.words, record, field)));
    const draft = { values: again, problems: [...(missing?.(visit, again) ?? []), ...twice] };
    if (draft.problems.length > 0) return { record, draft };
    const answer = await notHereUnlessTheirs(send((document, variables) => this.pages.ask(visit, document, variables), id, sendable, record?.mark ?? ''));
    return { record, draft: isRefused(answer) ? refusedDraft(answer, again) : draft, answer };
  }

  /**
   * One section was saved. The page stays open with the values typed in the other section, which are not
   * stored yet.
   */
  private async showUnsaved(response: Response, visit: Visit, { trainee, act, values }: Unsaved): Promise<void> {
    const record = await this.record(visit, trainee.id, RECORD_KEEPING);
    const draft = { values: afterSaving(act.parts, values, record), problems: [], notice: visit.words.t(act.otherUnsaved) };
    this.show(response, { ...visit, draft }, { trainee, record, reason: RECORD_KEEPING });
  }

  private show(response: Response, visit: Visit, notes: Parameters<typeof notesPage>[1]): void {
    this.pages.show(response, notesPage({ ...visit, path: pathOf(notes.trainee.id) }, notes));
  }

  private async record(visit: Visit, id: string, reason: ProtectedReason): Promise<ProtectedNotes> {
    const { protectedRecord } = await notHereUnlessTheirs(this.pages.ask(visit, ProtectedNotesDocument, { id, reason }));
    return protectedRecord ?? null;
  }

  private async whose(request: Request, response: Response, id: string): Promise<{ visit: Visit; trainee: NonNullable<WhoseProtectedQuery['trainee']> }> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, trainee } = await notHereUnlessTheirs(this.pages.ask(visit, WhoseProtectedDocument, { id }));
    if (!trainee || !me?.may.includes('trainee.identity')) throw new NotFoundException();
    return { visit, trainee };
  }
}
