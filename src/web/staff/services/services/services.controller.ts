import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { RecordServiceDocument, ServiceFormDocument, ServicesDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { CARE_SERVICES, WORK_SERVICES } from '../../shared/service-labels';
import { SERVICE_FORM } from './service-form';
import { serviceFormPage } from './service-form.page';
import { servicesPage } from './services.page';

const NEW = '/staff/services/new';

/** The services that trainees received, and the form that records one. */
@Controller('staff/services')
@UseFilters(PageErrors)
export class ServicesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('kind') kindQuery?: unknown, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const kind = [...WORK_SERVICES, ...CARE_SERVICES, 'COUNSELLING_GROUP' as const].find((one) => one === queryText(kindQuery)) ?? null;
    const result = await notFoundIfForbidden(this.pages.execute(visit, ServicesDocument, { kind, after: queryText(after) || null }));
    const path = kind ? `${visit.path}?kind=${kind}` : visit.path;
    this.pages.show(response, servicesPage({ ...visit, path }, result, kind));
  }

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response, @Query('code') code?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, grants } = await notFoundIfForbidden(this.pages.execute(visit, ServiceFormDocument, {}));
    if (!me?.may.includes('service.record')) throw new NotFoundException();
    this.pages.show(response, serviceFormPage(visit, me, { grants: grants.nodes, code: queryText(code) }));
  }

  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { ...form.describedInput(SERVICE_FORM), traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      successPath: '/staff/services',
      notice: msg`Service recorded.`,
      fieldOf: controlOf(SERVICE_FORM),
      send: async () => (await this.pages.execute(visit, RecordServiceDocument, { input, key: form.key })).serviceRecord,
    });
  }
}
