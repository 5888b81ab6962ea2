import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { broughtTogether, changedProblem, type Part } from '../../shared/meanwhile';
import { emptyProblem, isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { type Act, given, keyOf } from '../acts';
import {
  type Population,
  ProtectedNotesDocument,
  type ProtectedReason,
  type RiskLevel,
  SetIdentityDocument,
  SetProtectionDocument,
  WhoseProtectedDocument,
  type WhoseProtectedQuery,
} from '../gql';
import { oneOf } from '../listing';
import { notHereUnlessTheirs } from '../not-here';
import { askReasonPage, notesPage } from './page';
import { IDENTITY, type ProtectedNotes, PROTECTION, saidAt, valuesOf } from './values';
import { CERTAINTIES, POPULATIONS, REASONS, RISKS } from './words';

const unchosen = ({ words }: Visit, values: FormValues, choices: readonly (readonly [string, readonly string[]])[]) =>
  choices.filter(([name, known]) => !known.includes(textOf(values, name))).map(([name]) => emptyProblem(words, name));

/** The two halves of what is kept apart, by the last part of their address. */
const WRITES: Readonly<Record<string, Act & { readonly parts: readonly Part[] }>> = {
  identity: {
    parts: IDENTITY,
    notice: msg`Who she is was written down.`,
    missing: (visit, values) => unchosen(visit, values, [['birthDateCertainty', CERTAINTIES]]),
    send: async (ask, id, values) => {
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
      return (await ask(SetIdentityDocument, { id, input, key: keyOf(values) })).traineeSetIdentity;
    },
  },
  protection: {
    parts: PROTECTION,
    notice: msg`What she is protected from was written down.`,
    missing: (visit, values) =>
      unchosen(visit, values, [
        ['population', POPULATIONS],
        ['risk', RISKS],
      ]),
    send: async (ask, id, values) => {
      const input = {
        population: textOf(values, 'population') as Population,
        risk: textOf(values, 'risk') as RiskLevel,
        reasons: given(values, 'reasons'),
        namedPeople: given(values, 'namedPeople'),
        history: given(values, 'history'),
      };
      return (await ask(SetProtectionDocument, { id, input, key: keyOf(values) })).traineeSetProtection;
    },
  },
};

const pathOf = (id: string): string => `/staff/trainees/${encodeURIComponent(id)}/protected`;

/** Who she is and what she is protected from: opened for a reason that is written down, shown in the answer to that alone, and never by an address. */
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
    const reason = 'RECORD_KEEPING';
    const record = await this.record(visit, id, reason);
    const { sendable, again, changed } = broughtTogether(act.parts, values, valuesOf(record));
    const twice = changed.map(({ field }) => changedProblem(visit.words, field, saidAt(visit.words, record, field)));
    const problems = [...(act.missing?.(visit, again) ?? []), ...twice];
    // kept nowhere meanwhile: what was typed goes back in the answer itself
    if (problems.length > 0) return this.show(response, { ...visit, draft: { values: again, problems } }, { trainee, record, reason });
    const answer = await notHereUnlessTheirs(act.send((document, variables) => this.pages.ask(visit, document, variables), id, sendable));
    if (isRefused(answer)) return this.show(response, { ...visit, draft: refusedDraft(answer, again) }, { trainee, record, reason });
    this.pages.redirect(response, visit, `/staff/trainees/${encodeURIComponent(id)}`, { values: {}, problems: [], notice: visit.words.t(act.notice) });
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
