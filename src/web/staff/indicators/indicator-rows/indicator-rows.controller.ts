import { Controller, Get, NotFoundException, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../../shared/local-date';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type IndicatorCountInput, IndicatorRowsDocument, type IndicatorRowsQuery } from '../../gql';
import { askedFor, instantOf, reportPath } from '../indicators/indicators-asked';
import { started } from '../indicators/counted';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { rowsPage, rowsWaitingPage, type Waiting } from './indicator-rows.page';

/** The rows behind an indicator number. They require an exact as-of instant. */
@Controller('staff/indicators/rows')
@UseFilters(PageErrors)
export class IndicatorRowsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberWaiting(request, response, 'staff');
    const { cell, after } = query;
    const asked = askedFor(query, []);
    const asOf = instantOf(asked.asOf);
    if (typeof cell !== 'string' || !asOf || !isLocalDate(asked.from) || !isLocalDate(asked.to)) throw new NotFoundException();
    const variables = { grantId: asked.grant, cell, from: asked.from, to: asked.to, asOf, ...(typeof after === 'string' ? { after } : {}) };
    const { indicators, indicatorRows } = await notHereUnlessTheirs(this.pages.ask(visit, IndicatorRowsDocument, variables));
    const path = reportPath(asked, cell);
    const waiting = await this.counting(visit, variables, indicators, indicatorRows);
    if (waiting) return this.pages.show(response, rowsWaitingPage({ ...visit, path }, { ...asked, asOf }, waiting, cell));
    const named = indicators.__typename === 'IndicatorReport' ? indicators.cells.find(({ id }) => id === cell) : undefined;
    if (!named || indicatorRows.__typename !== 'IndicatorRowConnection') throw new NotFoundException();
    this.pages.show(response, rowsPage({ ...visit, path }, { asked: { ...asked, asOf }, cell: named, rows: indicatorRows, isFirst: after === undefined }));
  }

  /** The running calculation of the number or of its rows; starts one if needed. */
  private async counting(
    visit: Visit,
    { grantId, from, to, asOf, cell }: Required<IndicatorCountInput>,
    report: IndicatorRowsQuery['indicators'],
    rows: IndicatorRowsQuery['indicatorRows'],
  ): Promise<Waiting | null> {
    const days = { grantId, from, to, asOf };
    const ofReport = report.__typename === 'Calculation' ? report : report.__typename === 'IndicatorReport' ? report.counting : null;
    if (ofReport) return { calculation: await started(this.pages, visit, days, ofReport), isOfRows: false };
    return rows.__typename === 'Calculation' ? { calculation: await started(this.pages, visit, { ...days, cell }, rows), isOfRows: true } : null;
  }
}
