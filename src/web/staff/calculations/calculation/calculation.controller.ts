import { msg } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { safeReturnPath } from '../../../shared/page/return-path';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { CancelCalculationDocument } from '../../gql';

/** Cancels a background calculation and returns to the page that waits for it. */
@Controller('staff/calculations/:id')
@UseFilters(PageErrors)
export class CalculationController {
  constructor(private readonly pages: Pages) {}

  @Post('cancel')
  async cancel(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const form = new FormReader(visit.i18n, values);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: safeReturnPath('staff', textOf(values, 'atPage')),
      notice: msg`Calculation cancelled`,
      send: async () => (await this.pages.execute(visit, CancelCalculationDocument, { id, key: form.key })).calculationCancel,
    });
  }
}
