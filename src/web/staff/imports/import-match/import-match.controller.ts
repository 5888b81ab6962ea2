import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HOURS_COLUMN } from '../../../../shared/imports/import-file';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import type { I18n } from '../../../shared/labels/page-i18n';
import { withParameter } from '../../../shared/page/return-path';
import { Pages } from '../../../shared/page/pages';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ImportColumnListDocument, ImportTextCandidatesDocument } from '../../gql';
import {
  areAllProposed,
  type Answers,
  type AskedText,
  changedProposals,
  headingChoices,
  searchField,
  searchFor,
  TEXTS_OF_PAGE,
  valueField,
  withAnswers,
  withProposals,
} from '../import/import-answers';
import { checkedDraft } from '../import/import-dry-run';
import { IMPORT_PATH, MATCH_PATH } from '../import/import-paths';
import { decompress, isAsked, isMatchable, pendingImportIn, unusedHeadings } from '../import/pending-import';
import { choiceProblems, valueProblems } from './column-choices';
import { importMatchPage } from './import-match.page';
import { requestSkills } from './skill-requests';

/** What the words of a partner's sheet mean: one question for each different text, in pages. */
@Controller('staff/import/match')
@UseFilters(PageErrors)
export class ImportMatchController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('d') key?: unknown, @Query('from') from?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const pending = pendingImportIn(visit.draft.values);
    if (!pending || typeof key !== 'string' || !isMatchable(pending)) return this.pages.redirect(response, visit, IMPORT_PATH);
    const first = startOf(from, pending.asked);
    const texts = pending.asked.slice(first, first + TEXTS_OF_PAGE);
    const queries = texts.map(({ column, text }) => ({ column, text: searchFor(pending.answers, { column, text }) }));
    const searched = queries.filter(({ text }) => text !== '');
    const { importCandidates } = await notFoundIfForbidden(
      this.pages.execute(visit, ImportTextCandidatesDocument, { texts: [...texts.map(({ column, text }) => ({ column, text })), ...searched] }),
    );
    const [proposed, found] = [importCandidates.slice(0, texts.length), importCandidates.slice(texts.length)];
    const questions = texts.map((asked, at) => {
      const query = queries[at];
      const ofQuery = query && query.text !== '' ? (found[searched.indexOf(query)]?.candidates ?? []) : [];
      const others = (proposed[at]?.candidates ?? []).filter(({ code }) => ofQuery.every((one) => one.code !== code));
      return { ...asked, query: query?.text ?? '', found: ofQuery, candidates: [...ofQuery, ...others] };
    });
    const { importColumns } = await notFoundIfForbidden(this.pages.execute(visit, ImportColumnListDocument, {}));
    const form = importColumns.find(({ kind }) => kind === pending.kind);
    // who registers trainees asks for skills, also those of a vacancy
    const mayAskForSkills = importColumns.some(({ kind }) => kind === 'TRAINEES');
    const hours = pending.kind === 'EMPLOYERS' ? [] : [HOURS_COLUMN];
    const columns = [...(form?.required ?? []), ...hours, ...(form?.optional ?? [])].filter((column) => !pending.tried.readColumns.includes(column));
    this.pages.show(
      response,
      importMatchPage(
        { ...visit, draft: { ...visit.draft, values: pending.choices } },
        {
          pending: { ...pending, answers: withProposals(pending.answers, pending.tried.proposedHeadings, pending.tried.missingColumns) },
          key,
          first,
          areColumnsProposed: areAllProposed(pending.tried),
          questions,
          mayAskForSkills,
          columns,
        },
      ),
    );
  }

  /** Stores the answers of a page. The last page, or the button to finish, checks the file with them. */
  @Post()
  async answer(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const sent = this.pages.readForm(request, visit);
    const stored = await this.pages.draftValues(visit, textOf(sent, 'held'));
    const pending = pendingImportIn(stored);
    const bytes = await decompress(pending?.file ?? '');
    if (!pending || !bytes) throw new NotFoundException();
    const { kind, name, asked, tried, removed, shortened } = pending;
    const first = startOf(textOf(sent, 'from'), asked);
    const texts = asked.slice(first, first + TEXTS_OF_PAGE);
    const ofColumns =
      first === 0
        ? { missing: tried.missingColumns, unused: unusedHeadings(pending), proposals: tried.proposedHeadings }
        : { missing: [], unused: [], proposals: [] };
    const choices = headingChoices(sent, ofColumns);
    const contradictory = choiceProblems(visit.i18n, pending, choices);
    const answered = withAnswers(pending.answers, sent, { texts, ...ofColumns });
    const here = withParameter(MATCH_PATH, 'from', String(first));
    if ('search' in sent || contradictory.length > 0) {
      // of two choices for one column the answers have only one
      const chosen = contradictory.length > 0 ? pageChoices(sent) : {};
      const values = { ...stored, answers: JSON.stringify(answered), choices: JSON.stringify(chosen) };
      if (!('search' in sent)) return this.pages.redirect(response, visit, here, { values, problems: contradictory });
      return this.pages.redirect(response, visit, here, { values, problems: [] }, `#${searchField(searchedAt(pending.answers, answered, texts))}`);
    }
    const { answers, problems, sent: requested } = await requestSkills(this.pages, visit, answered, texts);
    if (problems.length > 0)
      return this.pages.redirect(response, visit, here, { values: { ...stored, answers: JSON.stringify(answers), choices: '{}' }, problems });
    const notice = requested > 0 ? { notice: requestedText(visit.i18n, requested) } : {};
    const next = first + TEXTS_OF_PAGE;
    // with columns as proposed the page has asked about all of their words
    const isAsProposed =
      areAllProposed(pending.tried) && choices.length === tried.proposedHeadings.length && changedProposals(tried.proposedHeadings, choices).length === 0;
    const areColumnsAnswered = first === 0 && !isAsProposed && (tried.missingColumns.length > 0 || choices.length > 0);
    if (next < asked.length && textOf(sent, 'finish') === '' && !areColumnsAnswered) {
      const values = { ...stored, answers: JSON.stringify(answers), choices: '{}' };
      return this.pages.redirect(response, visit, withParameter(MATCH_PATH, 'from', String(next)), { values, problems: [], ...notice });
    }
    const draft = { ...(await checkedDraft(this.pages, visit, { kind, file: { name, bytes }, answers, removed, shortened })), ...notice };
    const checked = pendingImportIn(draft.values);
    const typed = answers.values.filter(({ column }) => textOf(sent, valueField(column)) !== '');
    const unreadable = checked ? valueProblems(visit.i18n, typed, checked) : [];
    if (unreadable.length > 0) {
      const values = { ...stored, answers: JSON.stringify(answers), choices: JSON.stringify(pageChoices(sent)) };
      return this.pages.redirect(response, visit, here, { values, problems: unreadable, ...notice });
    }
    // columns that are known now may have texts that were not shown for mapping yet; those without an answer are not asked again
    const hasNewTexts = areColumnsAnswered && checked !== null && isAsked(checked) && hasOthers(checked.asked, texts);
    this.pages.redirect(response, visit, hasNewTexts && textOf(sent, 'finish') === '' ? MATCH_PATH : IMPORT_PATH, draft);
  }
}

const hasOthers = (texts: readonly AskedText[], before: readonly AskedText[]): boolean =>
  texts.some(({ column, text }) => !before.some((one) => one.column === column && one.text === text));

const pageChoices = (sent: FormValues): FormValues => Object.fromEntries(Object.entries(sent).filter(([name]) => /^(?:column|unused|value|text)-/.test(name)));

/** The text whose search is new: another submit button may have sent it. */
function searchedAt(before: Answers, now: Answers, texts: readonly AskedText[]): number {
  return Math.max(
    0,
    texts.findIndex((text) => searchFor(now, text) !== searchFor(before, text)),
  );
}

const requestedText = ({ t }: I18n, count: number): string =>
  t(
    msg`${plural(count, { one: 'Question sent for # word. Import its rows again when To do shows the answer.', other: 'Question sent for # words. Import their rows again when To do shows the answers.' })}`,
  );

function startOf(from: unknown, asked: readonly AskedText[]): number {
  const start = typeof from === 'string' && /^\d{1,5}$/.test(from) ? Number(from) : 0;
  return start < asked.length ? start - (start % TEXTS_OF_PAGE) : 0;
}
