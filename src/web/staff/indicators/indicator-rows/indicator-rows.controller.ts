import { Controller, Get, NotFoundException, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../../shared/local-date';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type IndicatorCountInput, IndicatorRowsDocument, type IndicatorRowsQuery } from '../../gql';
import { parseReportQuery, instantOf, reportPath } from '../indicators/report-query';
import { ensureStarted } from '../indicators/report-calculation';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { rowsPage, rowsWaitingPage, type RunningCalculation } from './indicator-rows.page';

/** The rows behind an indicator number. They require an exact as-of instant. */
@Controller('staff/indicators/rows')
@UseFilters(PageErrors)
export class IndicatorRowsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.waitingMemberVisit(request, response, 'staff');
    const { cell, after } = query;
    const reportQuery = parseReportQuery(query, []);
    const asOf = instantOf(reportQuery.asOf);
    if (typeof cell !== 'string' || !asOf || !isLocalDate(reportQuery.from) || !isLocalDate(reportQuery.to)) throw new NotFoundException();
    const variables = { grantId: reportQuery.grant, cell, from: reportQuery.from, to: reportQuery.to, asOf, ...(typeof after === 'string' ? { after } : {}) };
    const { indicators, indicatorRows } = await notFoundIfForbidden(this.pages.execute(visit, IndicatorRowsDocument, variables));
    const path = reportPath(reportQuery, cell);
    const running = await this.runningCalculation(visit, variables, indicators, indicatorRows);
    if (running) return this.pages.show(response, rowsWaitingPage({ ...visit, path }, { ...reportQuery, asOf }, running, cell));
    const reportCell = indicators.__typename === 'IndicatorReport' ? indicators.cells.find(({ id }) => id === cell) : undefined;
    if (!reportCell || indicatorRows.__typename !== 'IndicatorRowConnection') throw new NotFoundException();
    this.pages.show(
      response,
      rowsPage({ ...visit, path }, { reportQuery: { ...reportQuery, asOf }, cell: reportCell, rows: indicatorRows, isFirst: after === undefined }),
    );
  }

  /** The running calculation of the number or of its rows; starts one if needed. */
  private async runningCalculation(
    visit: Visit,
    { grantId, from, to, asOf, cell }: Required<IndicatorCountInput>,
    report: IndicatorRowsQuery['indicators'],
    rows: IndicatorRowsQuery['indicatorRows'],
  ): Promise<RunningCalculation | null> {
    const days = { grantId, from, to, asOf };
    const ofReport = report.__typename === 'Calculation' ? report : report.__typename === 'IndicatorReport' ? report.counting : null;
    if (ofReport) return { calculation: await ensureStarted(this.pages, visit, days, ofReport), isOfRows: false };
    return rows.__typename === 'Calculation' ? { calculation: await ensureStarted(this.pages, visit, { ...days, cell }, rows), isOfRows: true } : null;
  }
}
