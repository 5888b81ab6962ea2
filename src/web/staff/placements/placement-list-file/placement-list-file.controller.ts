import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ExportPlacementsDocument } from '../../gql';
import { exportedFile, readListForm } from '../../shared/lists/list-forms';
import { PLACEMENTS, viewVariables } from '../placements/placement-list-query';
import { placementFile } from './placement-file';

/** The list of placements as a file, after re-authentication and with a reason. Each export is logged. */
@Controller('staff/placements/file')
@UseFilters(PageErrors)
export class PlacementListFileController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, PLACEMENTS);
    const { visit, form, query } = sent;
    const file = await exportedFile(this.pages, response, sent, {
      send: async (requested) =>
        (await this.pages.execute(visit, ExportPlacementsDocument, { input: { ...viewVariables(query), ...requested }, key: form.key })).placementsExport,
      fileOf: (result, requested) => (result.__typename === 'PlacementsExportPayload' ? placementFile(visit.i18n, result, requested) : null),
    });
    if (file) response.attachment(file.name).type(file.type).send(file.body);
  }
}
