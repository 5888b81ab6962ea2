import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { csvFile } from '../../../../platform/csv/csv-file';
import { MAX_IMPORT_BYTES } from '../../../../shared/imports/import-file';
import { type FormDraft, type FormProblem, textOf } from '../../../shared/form/form-drafts';
import { emptyProblem, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { withParameter } from '../../../shared/page/return-path';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { readUpload, type SentFile, type Upload } from '../../../shared/form/upload';
import type { Visit } from '../../../shared/visit/visit';
import { keyOf } from '../../shared/forms/form-actions';
import { type ImportKind, ImportColumnListDocument, TraineeImportsDocument, CommitEmployerImportDocument, CommitTraineeImportDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { mappingInput } from './import-answers';
import { checkedDraft, newFile } from './import-dry-run';
import { pendingImportIn, IMPORT_KINDS, decompress, isWorthAsking, type PendingImport } from './pending-import';
import { importPage } from './import.page';
import { IMPORT_PATH, MATCH_PATH, VACANCY_DRAFTS_PATH } from './import-paths';
import { columnText, countsText } from './import-labels';

/** The list that shows the imported records. */
const IMPORTED_LISTS: Readonly<Record<ImportKind, string>> = {
  EMPLOYERS: '/staff/employers?state=APPLIED',
  VACANCIES: VACANCY_DRAFTS_PATH,
  TRAINEES: '/staff/trainees?whose=all&step=REGISTERED',
};

/**
 * Imports a partner's file: dry run, review, commit. Between dry run and commit the file waits on the server,
 * so that exactly the checked file is committed.
 */
@Controller('staff/import')
@UseFilters(PageErrors)
export class ImportController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('d') at?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { importColumns } = await notFoundIfForbidden(this.pages.execute(visit, ImportColumnListDocument, {}));
    const recentImports = importColumns.some(({ kind }) => kind === 'TRAINEES')
      ? (await this.pages.execute(visit, TraineeImportsDocument, {})).traineeImports
      : [];
    const { values } = visit.draft;
    // step-up authentication returns here with the key of the dry run
    const dryRunKey = textOf(values, 'held');
    const key = dryRunKey || (typeof at === 'string' ? at : '');
    const dryRunDraft = dryRunKey ? await this.pages.draftValues(visit, dryRunKey) : values;
    const pending = pendingImportIn(dryRunDraft);
    const pageVisit = { ...visit, draft: { ...visit.draft, values: dryRunDraft }, ...(pending ? { path: withParameter(IMPORT_PATH, 'd', key) } : {}) };
    this.pages.show(
      response,
      importPage(pageVisit, {
        forms: importColumns,
        recentImports,
        pendingImport: pending && { ...pending, key, isImported: textOf(dryRunDraft, 'left') !== '' },
      }),
    );
  }

  @Get('columns.csv')
  async columns(@Req() request: Request, @Res() response: Response, @Query('kind') kind?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { importColumns } = await notFoundIfForbidden(this.pages.execute(visit, ImportColumnListDocument, {}));
    const form = importColumns.find((one) => one.kind === kind);
    if (!form) throw new NotFoundException();
    const file = csvFile([[...form.required, ...form.optional].map((column) => columnText(visit.i18n, column))]);
    response.type('text/csv; charset=utf-8').attachment(`${form.kind.toLowerCase()}.csv`).send(file);
  }

  /** The rows of the dry run with their error column, while the draft is stored. */
  @Get('errors.csv')
  async errorFile(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const pending = pendingImportIn(visit.draft.values);
    const errorFile = await decompress(pending?.fileWithErrors ?? '');
    if (!pending || !errorFile) throw new NotFoundException();
    response.type('text/csv; charset=utf-8').attachment(`${pending.kind.toLowerCase()}-errors.csv`).send(errorFile);
  }

  /** The rows that cannot be imported with the others. */
  @Get('refused.csv')
  async refusedRows(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const pending = pendingImportIn(visit.draft.values);
    const rows = await decompress(pending?.refusedRows ?? '');
    if (!pending || !rows) throw new NotFoundException();
    response.type('text/csv; charset=utf-8').attachment(`${pending.kind.toLowerCase()}-to-correct.csv`).send(rows);
  }

  @Post()
  async dryRun(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const upload = await readUpload(request, response, { field: 'sheet', maxBytes: MAX_IMPORT_BYTES });
    const values = this.pages.readForm(request, visit);
    const kind = IMPORT_KINDS.find((one) => one === textOf(values, 'kind'));
    if (kind && isFile(upload)) {
      const draft = await checkedDraft(this.pages, visit, newFile(kind, upload));
      const pending = pendingImportIn(draft.values);
      return this.pages.redirect(response, visit, pending && isWorthAsking(pending) ? MATCH_PATH : IMPORT_PATH, draft);
    }
    const problems = [...(kind ? [] : [emptyProblem(visit.i18n, 'kind')]), ...(isFile(upload) ? [] : [uploadProblem(visit, upload)])];
    this.pages.redirect(response, visit, IMPORT_PATH, { values: { kind: kind ?? '' }, problems });
  }

  @Post('commit')
  async commit(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const storedValues = await this.pages.draftValues(visit, textOf(values, 'held'));
    const pending = pendingImportIn(storedValues);
    const bytes = await decompress(pending?.file ?? '');
    if (!pending || !bytes) return this.pages.redirect(response, visit, IMPORT_PATH, expiredDraft(visit));
    const { kind, name, answers, removed, shortened, tried } = pending;
    const { answer } = await notFoundIfForbidden(this.sendCommit(visit, pending, bytes, keyOf(values)));
    if (answer.__typename === 'ImportCommitPayload') {
      if (answer.undoneAt) return this.pages.redirect(response, visit, IMPORT_PATH, undoneDraft(visit, answer.undoneAt));
      const came = countsText(visit.i18n, answer.counts);
      const notice = noticeDraft(visit.i18n.t(msg`Imported: ${came}`));
      // the others stay on the page, so that they can still be downloaded
      const rest = { ...storedValues, file: '', asked: '[]', left: 'yes' };
      return tried.problemCount > 0
        ? this.pages.redirect(response, visit, IMPORT_PATH, { ...notice, values: rest })
        : this.pages.redirect(response, visit, IMPORTED_LISTS[kind], notice);
    }
    // the data has changed since the dry run: another dry run reports the errors
    if (answer.__typename === 'ImportRefused')
      return this.pages.redirect(
        response,
        visit,
        IMPORT_PATH,
        await checkedDraft(this.pages, visit, { kind, file: { name, bytes }, answers, removed, shortened }),
      );
    this.pages.redirect(response, visit, IMPORT_PATH, { ...refusedDraft(answer, storedValues), values: storedValues });
  }

  private sendCommit(visit: Visit, { kind, answers, tried }: PendingImport, bytes: Buffer, key: string) {
    const content = bytes.toString('base64');
    const input = { content, mapping: mappingInput(answers), cleanRowsOnly: tried.problemCount > 0 };
    return kind === 'TRAINEES'
      ? this.pages.execute(visit, CommitTraineeImportDocument, { input, key })
      : this.pages.execute(visit, CommitEmployerImportDocument, { input: { kind, ...input }, key });
  }
}

const isFile = (upload: Upload): upload is SentFile => typeof upload === 'object';

function uploadProblem({ i18n: { t } }: Visit, upload: Exclude<Upload, SentFile>): FormProblem {
  const message = {
    NONE: msg`Choose a file.`,
    TOO_LARGE: msg`The file is larger than 2 MB. Split it into smaller files.`,
    BROKEN: msg`The file did not arrive complete. Choose it again.`,
  }[upload];
  return { field: 'sheet', message: t(message) };
}

const undoneDraft = ({ i18n: { t, moment } }: Visit, at: string): FormDraft => {
  const taken = moment(at);
  return {
    values: {},
    problems: [{ field: 'sheet', message: t(msg`This file was imported and undone before (${taken}). Choose it again to import it again.`) }],
  };
};

const expiredDraft = ({ i18n: { t } }: Visit): FormDraft => ({
  values: {},
  problems: [{ field: 'sheet', message: t(msg`The file is no longer available. Choose it and check it again.`) }],
});
