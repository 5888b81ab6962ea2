import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ExportReferralsDocument } from '../../gql';
import { exportedFile, readListForm } from '../../shared/lists/list-forms';
import { REFERRALS, viewVariables } from '../referrals/referral-list-query';
import { referralFile } from './referral-file';

/** The list of referrals as a file, after re-authentication and with a reason. Each export is logged. */
@Controller('staff/referrals/file')
@UseFilters(PageErrors)
export class ReferralListFileController {
  constructor(private readonly pages: Pages) {}

  @Post()
  @HttpCode(200)
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, REFERRALS);
    const { visit, form, query } = sent;
    const file = await exportedFile(this.pages, response, sent, {
      send: async (requested) =>
        (await this.pages.execute(visit, ExportReferralsDocument, { input: { ...viewVariables(query), ...requested }, key: form.key })).referralsExport,
      fileOf: (result, requested) => (result.__typename === 'ReferralsExportPayload' ? referralFile(visit.i18n, result, requested) : null),
    });
    if (file) response.attachment(file.name).type(file.type).send(file.body);
  }
}
