import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ExportTraineesDocument } from '../../gql';
import { exportedFile, readListForm } from '../../shared/lists/list-forms';
import { TRAINEES, viewVariables } from '../trainees/trainee-list-query';
import { traineeFile } from './trainee-file';

/** The list of trainees as a file, after re-authentication and with a reason. Each export is logged. */
@Controller('staff/trainees/file')
@UseFilters(PageErrors)
export class TraineeListFileController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, TRAINEES);
    const { visit, form, query } = sent;
    const file = await exportedFile(this.pages, response, sent, {
      send: async (requested) =>
        (await this.pages.execute(visit, ExportTraineesDocument, { input: { ...viewVariables(query), ...requested }, key: form.key })).traineesExport,
      fileOf: (result, requested) => (result.__typename === 'TraineesExportPayload' ? traineeFile(visit.i18n, result, requested) : null),
    });
    if (file) response.attachment(file.name).type(file.type).send(file.body);
  }
}
