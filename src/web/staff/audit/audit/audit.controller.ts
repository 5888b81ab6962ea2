import { Controller, Get, HttpCode, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusals';
import { isLocalDate } from '../../../../shared/local-date';
import { type FormProblem, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { dayTyped } from '../../../shared/form/typed-days';
import type { Words } from '../../../shared/labels/words';
import { ExportAuditDocument, StaffAuditDocument } from '../../gql';
import { askedText, cursorOf } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { csvOf } from './audit-csv';
import { auditPage, type AskedAudit } from './audit.page';

type Asked = Readonly<Record<string, unknown>>;

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
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Asked): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const asked = askedIn(query);
    const problems = noDays(visit.words, asked);
    const variables = { ...given(asked), first: PAGE_ROWS, ...cursorOf(query['after']), isRead: problems.length === 0 };
    const { me, audit = null, colleagues } = await notHereUnlessTheirs(this.pages.ask(visit, StaffAuditDocument, variables));
    if (!me?.may.includes('audit.read')) throw new NotFoundException();
    const shown = problems.length === 0 ? visit : { ...visit, draft: { values: {}, problems } };
    this.pages.show(response, auditPage(shown, { audit, colleagues, asked }));
  }

  @Post('lines.csv')
  @HttpCode(200)
  async file(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = this.pages.form(request, visit);
    const asked = askedIn(form);
    if (noDays(visit.words, asked).length > 0) return response.redirect(303, `${HERE}?${new URLSearchParams({ ...asked }).toString()}`);
    const variables = { input: given(asked), key: textOf(form, 'key') };
    const { auditExport } = await notHereUnlessTheirs(this.pages.ask(visit, ExportAuditDocument, variables));
    if (auditExport.__typename !== 'AuditExportPayload') throw new NotFoundException();
    const { lines, hasMore } = auditExport;
    const name = hasMore ? `newest-${lines.length}-lines.csv` : 'lines.csv';
    response.attachment(name).type('text/csv; charset=utf-8').send(csvOf(lines));
  }
}

function askedIn(query: Asked): AskedAudit {
  const day = (name: string): string => dayTyped(askedText(query[name]));
  return { code: askedText(query['code']), by: askedText(query['by']), from: day('from'), to: day('to') };
}

/** Problems with invalid dates. The page shows no lines while the filter has one. */
const noDays = ({ language }: Words, asked: AskedAudit): FormProblem[] =>
  (['from', 'to'] as const)
    .filter((name) => asked[name] !== '' && !isLocalDate(asked[name]))
    .map((field) => ({ field, message: problemText(language, { problem: 'NOT_A_DATE' }) }));

const dayOrNone = (text: string): string | null => (isLocalDate(text) ? text : null);
/** An empty filter field becomes null, which matches everything. */
const given = ({ code, by, from, to }: AskedAudit) => ({ code: code || null, by: by || null, from: dayOrNone(from), to: dayOrNone(to) });
