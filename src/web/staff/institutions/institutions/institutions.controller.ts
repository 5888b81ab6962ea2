import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AddInstitutionDocument, InstitutionsDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { INSTITUTION_FORM } from './institution-form';
import { institutionsPage } from './institutions.page';

/** Lists the institutions that use this service, and adds one. */
@Controller('staff/institutions')
@UseFilters(PageErrors)
export class InstitutionsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const result = await notFoundIfForbidden(this.pages.execute(visit, InstitutionsDocument, { after: queryText(after) || null }));
    this.pages.show(response, institutionsPage(visit, result));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(INSTITUTION_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: '/staff/institutions',
      notice: msg`Institution added.`,
      fieldOf: controlOf(INSTITUTION_FORM),
      send: async () => (await this.pages.execute(visit, AddInstitutionDocument, { input, key: form.key })).institutionAdd,
    });
  }
}
