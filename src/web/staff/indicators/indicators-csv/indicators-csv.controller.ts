import { Controller, HttpCode, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../../shared/local-date';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { FormReader } from '../../shared/forms/form-reader';
import { ExportIndicatorsDocument } from '../../gql';
import { indicatorCsvName, indicatorCsv } from '../indicators/indicator-csv';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

/**
 * Downloads a published report as CSV. It is a POST request, so that link prefetching cannot trigger a
 * download: each one is logged.
 */
@Controller('staff/indicators.csv')
@UseFilters(PageErrors)
export class IndicatorsCsvController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const [from, to] = [form.text('from'), form.text('to')];
    if (!isLocalDate(from) || !isLocalDate(to)) throw new NotFoundException();
    const input = { grantId: form.text('grant'), from, to };
    const { indicatorExport } = await notFoundIfForbidden(this.pages.execute(visit, ExportIndicatorsDocument, { input, key: form.key }));
    if (indicatorExport.__typename !== 'IndicatorExportPayload') throw new NotFoundException();
    const { publication, grant, cells } = indicatorExport.report;
    if (!publication) throw new NotFoundException();
    const report = { ...publication, grantId: grant.id, cells };
    response.type('text/csv; charset=utf-8').attachment(indicatorCsvName(report)).send(indicatorCsv(report));
  }
}
