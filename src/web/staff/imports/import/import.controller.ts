import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAX_SHEET_BYTES } from '../../../../shared/sheet';
import { type FormDraft, type FormProblem, textOf } from '../../../shared/form/form-drafts';
import { emptyProblem, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { withParameter } from '../../../shared/page/own-page';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { readUpload, type SentFile, type Upload } from '../../../shared/form/upload';
import type { Visit } from '../../../shared/visit/visit';
import { keyOf } from '../../shared/acts';
import {
  type SheetKind,
  SheetFormsDocument,
  TakenSheetsDocument,
  TakeInPlaceSheetDocument,
  TakeInTraineeSheetDocument,
  TryPlaceSheetDocument,
  TryTraineeSheetDocument,
} from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { heldIn, heldValues, SHEET_KINDS, unpacked } from './held-sheet';
import { importPage, PATH } from './import.page';
import { countsText } from './sheet-words';

/** The list that shows the imported records. */
const CAME_IN: Readonly<Record<SheetKind, string>> = {
  EMPLOYERS: '/staff/employers?state=APPLIED',
  VACANCIES: '/staff/vacancies?state=DRAFT',
  TRAINEES: '/staff/trainees?state=REGISTERED',
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
    const visit = await this.pages.member(request, response, 'staff');
    const { sheetForms } = await notHereUnlessTheirs(this.pages.ask(visit, SheetFormsDocument, {}));
    const taken = sheetForms.some(({ kind }) => kind === 'TRAINEES') ? (await this.pages.ask(visit, TakenSheetsDocument, {})).traineeSheetsTaken : [];
    const { values } = visit.draft;
    // step-up authentication returns here with the key of the dry run
    const earlier = textOf(values, 'held');
    const key = earlier || (typeof at === 'string' ? at : '');
    const tried = earlier ? await this.pages.kept(visit, earlier) : values;
    const held = heldIn(tried);
    const shown = { ...visit, draft: { ...visit.draft, values: tried }, ...(held ? { path: withParameter(PATH, 'd', key) } : {}) };
    this.pages.show(response, importPage(shown, { forms: sheetForms, taken, held: held && { ...held, key } }));
  }

  @Get('columns.csv')
  async columns(@Req() request: Request, @Res() response: Response, @Query('kind') kind?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { sheetForms } = await notHereUnlessTheirs(this.pages.ask(visit, SheetFormsDocument, {}));
    const form = sheetForms.find((one) => one.kind === kind);
    if (!form) throw new NotFoundException();
    // the byte order mark makes spreadsheet programs read the file as UTF-8
    const line = `\ufeff${[...form.required, ...form.optional].join(',')}\r\n`;
    response.type('text/csv; charset=utf-8').attachment(`${form.kind.toLowerCase()}.csv`).send(line);
  }

  /** The rows of the dry run with their error column, while the draft is stored. */
  @Get('to-mend.csv')
  async toMend(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const held = heldIn(visit.draft.values);
    const toMend = await unpacked(held?.toMend ?? '');
    if (!held || !toMend) throw new NotFoundException();
    response.type('text/csv; charset=utf-8').attachment(`${held.kind.toLowerCase()}-to-mend.csv`).send(toMend);
  }

  @Post()
  async try(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const upload = await readUpload(request, response, { field: 'sheet', maxBytes: MAX_SHEET_BYTES });
    const values = this.pages.form(request, visit);
    const kind = SHEET_KINDS.find((one) => one === textOf(values, 'kind'));
    if (kind && isFile(upload)) return this.pages.redirect(response, visit, PATH, await this.tried(visit, kind, upload));
    const problems = [...(kind ? [] : [emptyProblem(visit.words, 'kind')]), ...(isFile(upload) ? [] : [uploadProblem(visit, upload)])];
    this.pages.redirect(response, visit, PATH, { values: { kind: kind ?? '' }, problems });
  }

  @Post('take-in')
  async takeIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const kept = await this.pages.kept(visit, textOf(values, 'held'));
    const held = heldIn(kept);
    const bytes = await unpacked(held?.file ?? '');
    if (!held || !bytes) return this.pages.redirect(response, visit, PATH, goneDraft(visit));
    const { kind, name } = held;
    const { answer } = await notHereUnlessTheirs(this.send(visit, kind, bytes, keyOf(values)));
    if (answer.__typename === 'SheetTakeInPayload') {
      if (answer.takenBackAt) return this.pages.redirect(response, visit, PATH, takenBackDraft(visit, answer.takenBackAt));
      const came = countsText(visit.words, answer.counts);
      return this.pages.redirect(response, visit, CAME_IN[kind], noticeDraft(visit.words.t(msg`The sheet is in: ${came}.`)));
    }
    // the data has changed since the dry run: another dry run reports the errors
    if (answer.__typename === 'SheetRefused') return this.pages.redirect(response, visit, PATH, await this.tried(visit, kind, { name, bytes }));
    this.pages.redirect(response, visit, PATH, { ...refusedDraft(answer, kept), values: kept });
  }

  private async tried(visit: Visit, kind: SheetKind, file: SentFile): Promise<FormDraft> {
    const content = file.bytes.toString('base64');
    const { answer } = await notHereUnlessTheirs(
      kind === 'TRAINEES'
        ? this.pages.ask(visit, TryTraineeSheetDocument, { input: { content } })
        : this.pages.ask(visit, TryPlaceSheetDocument, { input: { kind, content } }),
    );
    if (answer.__typename === 'SheetTryPayload') return { values: await heldValues(kind, file, answer), problems: [] };
    return refusedDraft(answer, { kind }, () => 'sheet');
  }

  private send(visit: Visit, kind: SheetKind, bytes: Buffer, key: string) {
    const content = bytes.toString('base64');
    return kind === 'TRAINEES'
      ? this.pages.ask(visit, TakeInTraineeSheetDocument, { input: { content }, key })
      : this.pages.ask(visit, TakeInPlaceSheetDocument, { input: { kind, content }, key });
  }
}

const isFile = (upload: Upload): upload is SentFile => typeof upload === 'object';

function uploadProblem({ words: { t } }: Visit, upload: Exclude<Upload, SentFile>): FormProblem {
  const message = {
    NONE: msg`Choose a file.`,
    TOO_LARGE: msg`The file is larger than 2 MB. Divide it into several files.`,
    BROKEN: msg`The file did not arrive whole. Choose it again and try once more.`,
  }[upload];
  return { field: 'sheet', message: t(message) };
}

const takenBackDraft = ({ words: { t, moment } }: Visit, at: string): FormDraft => {
  const taken = moment(at);
  return {
    values: {},
    problems: [{ field: 'sheet', message: t(msg`This sheet came in before and was taken back, ${taken}. Choose the file again to take it in once more.`) }],
  };
};

const goneDraft = ({ words: { t } }: Visit): FormDraft => ({
  values: {},
  problems: [{ field: 'sheet', message: t(msg`The file is not here any more. Choose it again and try once more.`) }],
});
