import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ExportEmployersDocument } from '../../gql';
import { exportedFile, readListForm } from '../../shared/lists/list-forms';
import { EMPLOYERS, viewVariables } from '../employers/employer-list-query';
import { employerFile } from './employer-file';

/** The list of employers as a file, after re-authentication and with a reason. Each export is logged. */
@Controller('staff/employers/file')
@UseFilters(PageErrors)
export class EmployerListFileController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, EMPLOYERS);
    const { visit, form, query } = sent;
    const text = new URLSearchParams(form.text('view')).get('text') ?? '';
    const file = await exportedFile(this.pages, response, sent, {
      send: async (requested) =>
        (await this.pages.execute(visit, ExportEmployersDocument, { input: { ...viewVariables(query), text, ...requested }, key: form.key })).employersExport,
      fileOf: (result, requested) => (result.__typename === 'EmployersExportPayload' ? employerFile(visit.i18n, result, requested) : null),
    });
    if (file) response.attachment(file.name).type(file.type).send(file.body);
  }
}
