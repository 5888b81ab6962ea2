import { msg } from '@lingui/core/macro';
import { Controller, Get, HttpCode, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusal-texts';
import { isLocalDate } from '../../../../shared/local-date';
import { TRAINEE_CODE, typedTraineeCode } from '../../../../shared/trainee-code';
import { type FormProblem, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { parseDay } from '../../../shared/form/typed-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { ExportAuditDocument, StaffAuditDocument } from '../../gql';
import { queryText, cursorOf, oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { auditCsv } from './audit-csv';
import { AUDIT_KINDS, auditPage, type AuditFilter } from './audit.page';

type RawQuery = Readonly<Record<string, unknown>>;

const HERE = '/staff/audit';
const PAGE_ROWS = 50;

/**
 * The audit log: who saw or changed whose record, filtered by person, colleague and day. It can be downloaded
 * as CSV after step-up authentication. Each view of the log is logged as well.
 */
@Controller('staff/audit')
@UseFilters(PageErrors)
export class AuditController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: RawQuery): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const filter = filterIn(query);
    const problems = filterProblems(visit.i18n, filter);
    const oldestFirst = queryText(query['order']) === 'asc';
    const variables = { ...filterInput(filter), oldestFirst, first: PAGE_ROWS, ...cursorOf(query['after']), isRead: problems.length === 0 };
    const { me, audit = null, colleagues } = await notFoundIfForbidden(this.pages.execute(visit, StaffAuditDocument, variables));
    if (!me?.may.includes('audit.read')) throw new NotFoundException();
    const pageVisit = problems.length === 0 ? visit : { ...visit, draft: { values: {}, problems } };
    this.pages.show(response, auditPage(pageVisit, { audit, colleagues, filter, oldestFirst }));
  }

  @Post('lines.csv')
  @HttpCode(200)
  async file(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = this.pages.readForm(request, visit);
    const filter = filterIn(form);
    if (filterProblems(visit.i18n, filter).length > 0) return response.redirect(303, `${HERE}?${new URLSearchParams({ ...filter }).toString()}`);
    const variables = { input: filterInput(filter), key: textOf(form, 'key') };
    const { auditExport } = await notFoundIfForbidden(this.pages.execute(visit, ExportAuditDocument, variables));
    if (auditExport.__typename !== 'AuditExportPayload') throw new NotFoundException();
    const { lines, hasMore } = auditExport;
    const name = hasMore ? `newest-${lines.length}-lines.csv` : 'lines.csv';
    response.attachment(name).type('text/csv; charset=utf-8').send(auditCsv(lines));
  }
}

function filterIn(query: RawQuery): AuditFilter {
  const day = (name: string): string => parseDay(queryText(query[name]));
  const [typed, code] = [queryText(query['code']), typedTraineeCode(queryText(query['code']))];
  // a text that is no code stays as it was typed
  return {
    code: TRAINEE_CODE.test(code) ? code : typed.trim(),
    by: queryText(query['by']),
    from: day('from'),
    to: day('to'),
    kind: oneOf(AUDIT_KINDS, query['kind']) ?? '',
  };
}

/** Problems with a text that is no code, and with invalid dates. The page shows no lines while the filter has one. */
function filterProblems({ language, t }: I18n, filter: AuditFilter): FormProblem[] {
  const isNoCode = filter.code !== '' && !TRAINEE_CODE.test(filter.code);
  const invalidDays = (['from', 'to'] as const).filter((name) => filter[name] !== '' && !isLocalDate(filter[name]));
  return [
    ...(isNoCode ? [{ field: 'code', message: t(msg`This is not a trainee code. Enter one like W-7F3K9Q.`) }] : []),
    ...invalidDays.map((field) => ({ field, message: problemText(language, { problem: 'NOT_A_DATE' }) })),
  ];
}

const dateOrNull = (text: string): string | null => (isLocalDate(text) ? text : null);
/** An empty filter field becomes null, which matches everything. */
const filterInput = ({ code, by, from, to, kind }: AuditFilter) => ({
  code: code || null,
  by: by || null,
  from: dateOrNull(from),
  to: dateOrNull(to),
  kind: kind || null,
});
