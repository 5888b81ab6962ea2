import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { GrantPageDocument, GrantTraineesDocument, SetGrantDocument } from '../../gql';
import { findReport } from '../../indicators/indicators/report-calculation';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { grantPage } from './grant.page';

const pathOf = (id: string): string => `/staff/grants/${encodeURIComponent(id)}`;

/** One grant: its targets, the progress towards them, and the trainees it pays for. */
@Controller('staff/grants/:id')
@UseFilters(PageErrors)
export class GrantController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.waitingMemberVisit(request, response, 'staff');
    const { me, grant } = await notFoundIfForbidden(this.pages.execute(visit, GrantPageDocument, { id }));
    if (!me || !grant) throw new NotFoundException();
    const { may } = me;
    const people = may.includes('trainee.read')
      ? (await this.pages.execute(visit, GrantTraineesDocument, { grantId: grant.id, after: queryText(after) || null })).traineesOfGrant
      : null;
    const showsProgress = may.includes('indicator.read') && grant.targets.length > 0 && grant.startsOn <= me.today;
    const period = { grantId: grant.id, from: grant.startsOn, to: grant.endsOn, asOf: null };
    const report = showsProgress ? await findReport(this.pages, visit, period) : null;
    const cells = report?.__typename === 'IndicatorReport' ? report.cells : [];
    const calculation = report?.__typename === 'Calculation' ? report : null;
    this.pages.show(response, grantPage(visit, { me, grant, people, cells, calculation }));
  }

  @Post('people')
  async add(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const traineeId = await traineeOfCode(this.pages, visit, form, 'herCode');
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`This grant pays for her services from now on.`,
      fieldOf: () => 'herCode',
      send: async () => (await this.pages.execute(visit, SetGrantDocument, { id: traineeId, grantId: id, key: form.key })).traineeSetGrant,
    });
  }

  @Post('people/remove')
  async remove(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`No grant pays for her services from now on. Earlier records keep their grant.`,
      fieldOf: () => '',
      send: async () => (await this.pages.execute(visit, SetGrantDocument, { id: form.text('traineeId'), grantId: null, key: form.key })).traineeSetGrant,
    });
  }
}
