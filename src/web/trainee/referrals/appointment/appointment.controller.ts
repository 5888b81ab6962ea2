import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { type Answered, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { mayMeetAgain } from '../../shared/standing';
import { AppointmentDocument, CannotComeDocument, ChooseTimeDocument } from '../../gql';
import { appointmentPage, NONE } from './appointment.page';

/** The trainee's meeting with an employer: first choosing a time, then the agreed day. */
@Controller('appointment/:id')
@UseFilters(PageErrors)
export class AppointmentController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const path = await this.pages.ask(visit, AppointmentDocument, {});
    const appointment = path.myInterviews.find((one) => one.id === id);
    if (!appointment) throw new NotFoundException();
    this.pages.showHers(response, appointmentPage(visit, appointment, mayMeetAgain(path, appointment.vacancy.id)));
  }

  @Post()
  async choose(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const values = this.pages.form(request, visit);
    const [startsAt, key] = [textOf(values, 'startsAt'), textOf(values, 'key')];
    if (startsAt === '') return this.pages.redirect(response, visit, pathOf(id), { values, problems: [emptyProblem(visit.words, 'startsAt')] }, '#answer');
    if (startsAt === NONE) return this.cancel(response, visit, id, key);
    const { interviewConfirm } = await this.pages.ask(visit, ChooseTimeDocument, { id, key, input: { startsAt } });
    this.answer(response, visit, id, interviewConfirm);
  }

  @Post('not-coming')
  async notComing(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    await this.cancel(response, visit, id, textOf(this.pages.form(request, visit), 'key'));
  }

  private async cancel(response: Response, visit: Visit, id: string, key: string): Promise<void> {
    this.answer(response, visit, id, (await this.pages.ask(visit, CannotComeDocument, { id, key })).interviewCancel);
  }

  private answer(response: Response, visit: Visit, id: string, answered: Answered): void {
    this.pages.redirect(response, visit, pathOf(id), isRefused(answered) ? refusedDraft(answered, {}, () => '') : undefined, '#answer');
  }
}

const pathOf = (id: string): string => `/appointment/${encodeURIComponent(id)}`;
