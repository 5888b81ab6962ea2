import { Controller, Get, NotFoundException, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../shared/local-date';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { IndicatorRowsDocument } from '../gql';
import { askedFor, instantOf, reportPath } from '../indicators/asked';
import { notHereUnlessTheirs } from '../not-here';
import { rowsPage } from './page';

/** A number opened to its rows; without an exact instant there is no number to open. */
@Controller('staff/indicators/rows')
@UseFilters(PageErrors)
export class IndicatorRowsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { cell, after } = query;
    const asked = askedFor(query, []);
    const asOf = instantOf(asked.asOf);
    if (typeof cell !== 'string' || !asOf || !isLocalDate(asked.from) || !isLocalDate(asked.to)) throw new NotFoundException();
    const variables = { grantId: asked.grant, cell, from: asked.from, to: asked.to, asOf, ...(typeof after === 'string' ? { after } : {}) };
    const { indicators, indicatorRows } = await notHereUnlessTheirs(this.pages.ask(visit, IndicatorRowsDocument, variables));
    const named = indicators.__typename === 'IndicatorReport' ? indicators.cells.find(({ id }) => id === cell) : undefined;
    if (!named || indicatorRows.__typename !== 'IndicatorRowConnection') throw new NotFoundException();
    const path = reportPath(asked, cell);
    this.pages.show(response, rowsPage({ ...visit, path }, { asked: { ...asked, asOf }, cell: named, rows: indicatorRows, isFirst: after === undefined }));
  }
}
