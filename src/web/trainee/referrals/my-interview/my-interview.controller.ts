import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { mayMeetAgain } from '../../shared/pipeline-status';
import { AppointmentDocument, CancelInterviewDocument, ChooseTimeDocument } from '../../gql';
import { myInterviewPage, NO_TIME } from './my-interview.page';

/** The trainee's meeting with an employer: first choosing a time, then the agreed day. */
@Controller('interview/:id')
@UseFilters(PageErrors)
export class MyInterviewController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const pipeline = await this.pages.execute(visit, AppointmentDocument, {});
    const appointment = pipeline.myInterviews.find((one) => one.id === id);
    if (!appointment) throw new NotFoundException();
    this.pages.showTraineePage(response, myInterviewPage(visit, appointment, mayMeetAgain(pipeline, appointment.vacancy.id)));
  }

  @Post()
  async choose(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const [startsAt, key] = [textOf(values, 'startsAt'), textOf(values, 'key')];
    if (startsAt === '') return this.pages.redirect(response, visit, pathOf(id), { values, problems: [emptyProblem(visit.i18n, 'startsAt')] }, '#answer');
    if (startsAt === NO_TIME) return this.cancel(response, visit, id, key);
    const { interviewConfirm } = await this.pages.execute(visit, ChooseTimeDocument, { id, key, input: { startsAt } });
    this.respond(response, visit, id, interviewConfirm);
  }

  @Post('cancel')
  async cancelInterview(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    await this.cancel(response, visit, id, textOf(this.pages.readForm(request, visit), 'key'));
  }

  private async cancel(response: Response, visit: Visit, id: string, key: string): Promise<void> {
    this.respond(response, visit, id, (await this.pages.execute(visit, CancelInterviewDocument, { id, key })).interviewCancel);
  }

  private respond(response: Response, visit: Visit, id: string, result: MutationResult): void {
    this.pages.redirect(response, visit, pathOf(id), isRefused(result) ? refusedDraft(result, {}, () => '') : undefined, '#answer');
  }
}

const pathOf = (id: string): string => `/interview/${encodeURIComponent(id)}`;
