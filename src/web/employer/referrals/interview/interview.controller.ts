import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { hasOpenMeeting, mayProposeMeeting } from '../candidate/candidate';
import { InterviewPageDocument, ProposeMeetingDocument } from '../../gql';
import { candidatePath } from '../candidates/candidates.page';
import { calendarFile } from './calendar-file';
import { timesPage, timesPath } from './interview.page';
import { INTERVIEW_TIMES_FORM, withSlotProblems } from './interview-times-form';

/** An employer proposes times for a meeting, and downloads the agreed one as a calendar file. */
@Controller('employer/candidates/:id')
@UseFilters(PageErrors)
export class InterviewController {
  constructor(private readonly pages: Pages) {}

  @Get('times')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { me, candidate } = await this.pages.execute(visit, InterviewPageDocument, { id });
    if (!me || !candidate) throw new NotFoundException();
    if (!mayProposeMeeting(candidate)) return this.redirectToCandidate(response, visit, candidate);
    this.pages.show(response, timesPage(visit, candidate, me.today));
  }

  @Post('times')
  async propose(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const input = formInput(INTERVIEW_TIMES_FORM, values);
    const { interviewPropose: answer } = await this.pages.execute(visit, ProposeMeetingDocument, { id, key: textOf(values, 'key'), input });
    if (answer.__typename === 'NotFound') throw new NotFoundException();
    if (isRefused(answer))
      return this.pages.redirect(response, visit, timesPath(id), withSlotProblems(visit.i18n, refusedDraft(answer, values, controlOf(INTERVIEW_TIMES_FORM))));
    const notice = visit.i18n.t(msg`Times proposed. We ask the candidate and tell you which one they choose.`);
    this.pages.redirect(response, visit, candidatePath(id), { values: {}, problems: [], notice });
  }

  /**
   * If no times can be proposed (for example, the form was already submitted), redirects to the candidate's
   * page with the reason.
   */
  private redirectToCandidate(response: Response, visit: Visit, candidate: Parameters<typeof hasOpenMeeting>[0] & { readonly id: string }): void {
    const { t } = visit.i18n;
    const notice = hasOpenMeeting(candidate)
      ? t(msg`You have already proposed times for this interview.`)
      : t(msg`You cannot propose times to this candidate now.`);
    this.pages.redirect(response, visit, candidatePath(candidate.id), noticeDraft(notice));
  }

  @Get('interview.ics')
  async calendar(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { candidate } = await this.pages.execute(visit, InterviewPageDocument, { id });
    const agreed = candidate?.interviews.find(({ state }) => state === 'CONFIRMED');
    if (!agreed?.startsAt) throw new NotFoundException();
    const file = calendarFile({ id: agreed.id, startsAt: agreed.startsAt, place: agreed.place, title: visit.i18n.t(msg`Appointment`) }, new Date());
    response.type('text/calendar; charset=utf-8').setHeader('content-disposition', 'attachment; filename="appointment.ics"').send(file);
  }
}
