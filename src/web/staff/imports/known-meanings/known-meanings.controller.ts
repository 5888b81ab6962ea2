import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { withParameter } from '../../../shared/page/return-path';
import { Pages } from '../../../shared/page/pages';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ImportColumnListDocument, ImportTextCandidatesDocument } from '../../gql';
import { FORGET, TEXTS_OF_PAGE, withChanges } from '../import/import-answers';
import { checkedDraft } from '../import/import-dry-run';
import { IMPORT_PATH, KNOWN_PATH, MATCH_PATH } from '../import/import-paths';
import { decompress, isAsked, type PendingImport, pendingImportIn } from '../import/pending-import';
import { knownMeaningsPage } from './known-meanings.page';

/** The words and headings of a file that decisions of the institution translate: staff accept, change or forget each. */
@Controller('staff/import/known-meanings')
@UseFilters(PageErrors)
export class KnownMeaningsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('d') key?: unknown, @Query('from') from?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const pending = pendingImportIn(visit.draft.values);
    if (!pending || pending.file === '' || typeof key !== 'string' || countOf(pending) === 0) return this.pages.redirect(response, visit, IMPORT_PATH);
    const first = startOf(from, pending);
    const texts = pending.tried.knownTexts.slice(first, first + TEXTS_OF_PAGE);
    const { importCandidates } = await notFoundIfForbidden(
      this.pages.execute(visit, ImportTextCandidatesDocument, { texts: texts.map(({ column, text }) => ({ column, text })) }),
    );
    const { importColumns } = await notFoundIfForbidden(this.pages.execute(visit, ImportColumnListDocument, {}));
    const form = importColumns.find(({ kind }) => kind === pending.kind);
    this.pages.show(
      response,
      knownMeaningsPage(
        { ...visit, draft: { ...visit.draft, values: {} } },
        {
          pending,
          key,
          first,
          texts: texts.map((text, at) => ({ ...text, candidates: importCandidates[at]?.candidates ?? [] })),
          columns: [...(form?.required ?? []), ...(form?.optional ?? [])],
        },
      ),
    );
  }

  /** Stores the changes of a page. The last page, or the button to finish, checks the file with them. */
  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const sent = this.pages.readForm(request, visit);
    const stored = await this.pages.draftValues(visit, textOf(sent, 'held'));
    const pending = pendingImportIn(stored);
    const bytes = await decompress(pending?.file ?? '');
    if (!pending || !bytes) throw new NotFoundException();
    const { tried } = pending;
    const first = startOf(textOf(sent, 'from'), pending);
    const texts = tried.knownTexts.slice(first, first + TEXTS_OF_PAGE);
    const answers = withChanges(pending.answers, sent, texts, first === 0 ? tried.knownHeadings : []);
    const next = first + TEXTS_OF_PAGE;
    if (next < tried.knownTexts.length && textOf(sent, 'finish') === '') {
      const values = { ...stored, answers: JSON.stringify(answers) };
      return this.pages.redirect(response, visit, withParameter(KNOWN_PATH, 'from', String(next)), { values, problems: [] });
    }
    const draft = await checkedDraft(this.pages, visit, { ...pending, file: { name: pending.name, bytes }, answers });
    const checked = pendingImportIn(draft.values);
    const isForgetting = Object.values(sent).includes(FORGET);
    this.pages.redirect(response, visit, isForgetting && checked && isAsked(checked) ? MATCH_PATH : IMPORT_PATH, draft);
  }
}

const countOf = ({ tried }: PendingImport): number => tried.knownTexts.length + tried.knownHeadings.length;

function startOf(from: unknown, { tried }: PendingImport): number {
  const start = typeof from === 'string' && /^\d{1,5}$/.test(from) ? Number(from) : 0;
  return start < tried.knownTexts.length ? start - (start % TEXTS_OF_PAGE) : 0;
}
