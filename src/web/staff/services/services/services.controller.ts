import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { RecordServiceDocument, ServiceFormDocument, ServicesDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { personOf } from '../../trainees/person-code/person-code-find';
import { CARE_SERVICES, WORK_SERVICES } from '../../shared/programme-words';
import { serviceFormPage } from './services-form';
import { servicesPage } from './services.page';

const NEW = '/staff/services/new';

/** The services that trainees received, and the form that records one. */
@Controller('staff/services')
@UseFilters(PageErrors)
export class ServicesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('kind') asked?: unknown, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const kind = [...WORK_SERVICES, ...CARE_SERVICES, 'COUNSELLING_GROUP' as const].find((one) => one === askedText(asked)) ?? null;
    const found = await notHereUnlessTheirs(this.pages.ask(visit, ServicesDocument, { kind, after: askedText(after) || null }));
    const path = kind ? `${visit.path}?kind=${kind}` : visit.path;
    this.pages.show(response, servicesPage({ ...visit, path }, found, kind));
  }

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response, @Query('code') code?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me } = await this.pages.ask(visit, ServiceFormDocument, {});
    if (!me?.may.includes('service.record')) throw new NotFoundException();
    this.pages.show(response, serviceFormPage(visit, me, askedText(code)));
  }

  @Post('new')
  async created(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = {
      traineeId: await personOf(this.pages, visit, form, 'herCode'),
      kind: form.choice('kind', [...WORK_SERVICES, ...CARE_SERVICES]),
      providedOn: form.day('providedOn'),
      hours: form.optionalDecimal('hours'),
      provider: form.needed('provider'),
      grantId: form.optionalText('grantId'),
    };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      done: '/staff/services',
      notice: msg`It is written down.`,
      fieldOf: (path) => (path === 'traineeId' ? 'herCode' : path),
      send: async () => (await this.pages.ask(visit, RecordServiceDocument, { input, key: form.key })).serviceRecord,
    });
  }
}
