import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { CapacityPageDocument, RecordCapacitySupportDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { capacityPage } from './capacity.page';
import { SUPPORT_FORM } from './support-form';

/** The capacity reviews of one partner institution, and the support it received. */
@Controller('staff/institutions/:id')
@UseFilters(PageErrors)
export class CapacityController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, capacity, grants } = await notFoundIfForbidden(this.pages.execute(visit, CapacityPageDocument, { partnerId: id }));
    if (!me || !capacity) throw new NotFoundException();
    this.pages.show(response, capacityPage(visit, me, capacity, grants.nodes));
  }

  @Post('support')
  async support(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { partnerId: id, ...form.describedInput(SUPPORT_FORM) };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `/staff/institutions/${encodeURIComponent(id)}`,
      notice: msg`Support recorded.`,
      send: async () => (await this.pages.execute(visit, RecordCapacitySupportDocument, { input, key: form.key })).capacitySupportRecord,
    });
  }
}
