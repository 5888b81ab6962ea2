import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusals';
import { isLocalDate, type LocalDate } from '../../../../shared/local-date';
import type { FormProblem } from '../../../shared/form/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { textOf } from '../../../shared/form/form-drafts';
import { ownPage } from '../../../shared/page/own-page';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { type CalculationProgressFragment, CountIndicatorsDocument, GrantReportsDocument, ReportableGrantsDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { type AskedFor, askedFor, instantOf, paperPath, reportPath } from './indicators-asked';
import { askReport } from './counted';
import { indicatorsPage } from './indicators.page';
import { paperPage } from './paper-page';
import type { Report } from './report-sheet';

type Found = { readonly report: Report } | { readonly calculation: CalculationProgressFragment } | { readonly problems: readonly FormProblem[] };

/** The indicator report of a grant. Each number links to its rows. */
@Controller('staff/indicators')
@UseFilters(PageErrors)
export class IndicatorsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberWaiting(request, response, 'staff');
    const grants = await notHereUnlessTheirs(this.pages.ask(visit, ReportableGrantsDocument, {}));
    const asked = askedFor(query, grants.grants.nodes);
    const found = asked.grant === '' ? { problems: [] } : await this.find(visit, asked, grants.me?.today);
    const isPaper = query['view'] === 'paper' && 'report' in found;
    const calculation = 'calculation' in found ? found.calculation : null;
    // only a published report can be printed for a donor
    if (isPaper && !found.report.publication) throw new NotFoundException();
    const reports = grants.grants.nodes.some(({ id }) => id === asked.grant)
      ? await this.pages.ask(visit, GrantReportsDocument, { grantId: asked.grant })
      : null;
    // keep the report when the reader switches the language
    const shown = { ...visit, path: isPaper ? paperPath(asked) : Object.keys(query).length > 0 ? reportPath(asked) : visit.path };
    if (isPaper) this.pages.show(response, paperPage(shown, { grants, asked, report: found.report }));
    else {
      const problems = 'problems' in found ? found.problems : [];
      const page = { grants, asked, report: 'report' in found ? found.report : null, calculation, reports };
      this.pages.show(response, indicatorsPage({ ...shown, draft: { ...shown.draft, problems: [...shown.draft.problems, ...problems] } }, page));
    }
  }

  /** Calculates a report, for the first time or again, and returns to its page. */
  @Post('count')
  async count(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const form = new FormReader(visit.words, values);
    const [from, to] = [form.text('from'), form.text('to')];
    if (!isLocalDate(from) || !isLocalDate(to)) throw new NotFoundException();
    const input = { grantId: form.text('grant'), from, to, asOf: instantOf(form.text('asOf')) ?? null, cell: form.text('cell') || null };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: ownPage('staff', textOf(values, 'atPage')),
      notice: msg`It is counted again.`,
      fieldOf: () => '',
      send: async () => (await this.pages.ask(visit, CountIndicatorsDocument, { input, key: form.key })).indicatorCount,
    });
  }

  private async find(visit: Visit, asked: AskedFor, today: LocalDate | undefined): Promise<Found> {
    const asOf = instantOf(asked.asOf, today);
    const { language } = visit.words;
    const unreadable = [...(['from', 'to'] as const).filter((name) => !isLocalDate(asked[name])), ...(asOf === undefined ? ['asOf'] : [])];
    if (unreadable.length > 0) return { problems: unreadable.map((field) => ({ field, message: problemText(language, { problem: 'NOT_A_DATE' }) })) };
    const { grant, from, to } = asked;
    const indicators = await askReport(this.pages, visit, { grantId: grant, from, to, asOf: asOf ?? null });
    if (indicators.__typename === 'Calculation') return { calculation: indicators };
    if (indicators.__typename === 'IndicatorReport') return { report: indicators };
    const refused: Answered = indicators;
    return { problems: isRefused(refused) ? refusedDraft(refused, {}).problems : [] };
  }
}
