import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusal-texts';
import { isLocalDate, type LocalDate } from '../../../../shared/local-date';
import type { FormProblem } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { textOf } from '../../../shared/form/form-drafts';
import { safeReturnPath } from '../../../shared/page/return-path';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { type CalculationProgressFragment, CountIndicatorsDocument, GrantReportsDocument, ReferralChoicesDocument, ReportableGrantsDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { type ReportQuery, parseReportQuery, instantOf, printPath, reportPath } from './report-query';
import { findReport } from './report-calculation';
import { indicatorsPage } from './indicators.page';
import { printPage } from './print-page';
import type { Report } from './report-view';

type ReportResult = { readonly report: Report } | { readonly calculation: CalculationProgressFragment } | { readonly problems: readonly FormProblem[] };

/** The indicator report of a grant. Each number links to its rows. */
@Controller('staff/indicators')
@UseFilters(PageErrors)
export class IndicatorsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.waitingMemberVisit(request, response, 'staff');
    const grants = await notFoundIfForbidden(this.pages.execute(visit, ReportableGrantsDocument, {}));
    const reportQuery = parseReportQuery(query, grants.grants.nodes);
    const result = reportQuery.grant === '' ? { problems: [] } : await this.findResult(visit, reportQuery, grants.me?.today);
    const isPrint = query['view'] === 'paper' && 'report' in result;
    const calculation = 'calculation' in result ? result.calculation : null;
    // only a published report can be printed for a donor
    if (isPrint && !result.report.publication) throw new NotFoundException();
    const reports = grants.grants.nodes.some(({ id }) => id === reportQuery.grant)
      ? await this.pages.execute(visit, GrantReportsDocument, { grantId: reportQuery.grant })
      : null;
    const { from, to } = reportQuery;
    const hasDays = isLocalDate(from) && isLocalDate(to);
    const choices = hasDays ? (await this.pages.execute(visit, ReferralChoicesDocument, { from, to })).referralChoices : null;
    // keep the report when the reader switches the language
    const pageVisit = { ...visit, path: isPrint ? printPath(reportQuery) : Object.keys(query).length > 0 ? reportPath(reportQuery) : visit.path };
    if (isPrint) this.pages.show(response, printPage(pageVisit, { grants, reportQuery, report: result.report }));
    else {
      const problems = 'problems' in result ? result.problems : [];
      const page = { grants, reportQuery, report: 'report' in result ? result.report : null, calculation, reports, choices };
      this.pages.show(response, indicatorsPage({ ...pageVisit, draft: { ...pageVisit.draft, problems: [...pageVisit.draft.problems, ...problems] } }, page));
    }
  }

  /** Calculates a report, for the first time or again, and returns to its page. */
  @Post('count')
  async count(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const form = new FormReader(visit.i18n, values);
    const [from, to] = [form.text('from'), form.text('to')];
    if (!isLocalDate(from) || !isLocalDate(to)) throw new NotFoundException();
    const input = { grantId: form.text('grant'), from, to, asOf: instantOf(form.text('asOf')) ?? null, cell: form.text('cell') || null };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: safeReturnPath('staff', textOf(values, 'atPage')),
      notice: msg`Recalculation started`,
      fieldOf: () => '',
      send: async () => (await this.pages.execute(visit, CountIndicatorsDocument, { input, key: form.key })).indicatorCount,
    });
  }

  private async findResult(visit: Visit, reportQuery: ReportQuery, today: LocalDate | undefined): Promise<ReportResult> {
    const asOf = instantOf(reportQuery.asOf, today);
    const { language } = visit.i18n;
    const invalidFields = [...(['from', 'to'] as const).filter((name) => !isLocalDate(reportQuery[name])), ...(asOf === undefined ? ['asOf'] : [])];
    if (invalidFields.length > 0) return { problems: invalidFields.map((field) => ({ field, message: problemText(language, { problem: 'NOT_A_DATE' }) })) };
    const { grant, from, to } = reportQuery;
    const indicators = await findReport(this.pages, visit, { grantId: grant, from, to, asOf: asOf ?? null });
    if (indicators.__typename === 'Calculation') return { calculation: indicators };
    if (indicators.__typename === 'IndicatorReport') return { report: indicators };
    const refusal: MutationResult = indicators;
    return { problems: isRefused(refusal) ? refusedDraft(refusal, {}).problems : [] };
  }
}
