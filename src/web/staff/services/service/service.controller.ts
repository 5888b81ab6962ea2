import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { ServicePageDocument, VoidServiceDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { servicePage } from './service.page';

/** One service that a trainee received. */
@Controller('staff/services/:id')
@UseFilters(PageErrors)
export class ServiceController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, service } = await notFoundIfForbidden(this.pages.execute(visit, ServicePageDocument, { id }));
    if (!me || !service) throw new NotFoundException();
    this.pages.show(response, servicePage(visit, me.may, service));
  }

  @Post('void')
  async voidService(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `/staff/services/${encodeURIComponent(id)}`,
      notice: msg`Withdrawn. The record is kept but no longer counts.`,
      send: async () => (await this.pages.execute(visit, VoidServiceDocument, { id, key: form.key })).serviceVoid,
    });
  }
}
