import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ExportVacanciesDocument } from '../../gql';
import { exportedFile, readListForm } from '../../shared/lists/list-forms';
import { VACANCIES, viewVariables } from '../vacancies/vacancy-list-query';
import { vacancyFile } from './vacancy-file';

/** The list of vacancies as a file, after re-authentication and with a reason. Each export is logged. */
@Controller('staff/vacancies/file')
@UseFilters(PageErrors)
export class VacancyListFileController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, VACANCIES);
    const { visit, form, query } = sent;
    const file = await exportedFile(this.pages, response, sent, {
      send: async (requested) =>
        (await this.pages.execute(visit, ExportVacanciesDocument, { input: { ...viewVariables(query), ...requested }, key: form.key })).vacanciesExport,
      fileOf: (result, requested) => (result.__typename === 'VacanciesExportPayload' ? vacancyFile(visit.i18n, result, requested) : null),
    });
    if (file) response.attachment(file.name).type(file.type).send(file.body);
  }
}
