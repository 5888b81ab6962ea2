import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AddAttendeeDocument, GroupSessionPageDocument, RemoveAttendeeDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { groupSessionPage } from './group-session.page';

/** One group session and its attendees. */
@Controller('staff/group-sessions/:id')
@UseFilters(PageErrors)
export class GroupSessionController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, groupSession } = await notFoundIfForbidden(this.pages.execute(visit, GroupSessionPageDocument, { id }));
    if (!me || !groupSession) throw new NotFoundException();
    this.pages.show(response, groupSessionPage(visit, me.may, groupSession));
  }

  @Post('add')
  async addAttendee(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Added to this session.`,
      fieldOf: () => 'herCode',
      send: async () => (await this.pages.execute(visit, AddAttendeeDocument, { id, input, key: form.key })).groupSessionAddAttendee,
    });
  }

  @Post('remove')
  async removeAttendee(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { traineeId: form.text('traineeId') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Removed from this session.`,
      fieldOf: () => '',
      send: async () => (await this.pages.execute(visit, RemoveAttendeeDocument, { id, input, key: form.key })).groupSessionRemoveAttendee,
    });
  }
}

const pathOf = (id: string): string => `/staff/group-sessions/${encodeURIComponent(id)}`;
