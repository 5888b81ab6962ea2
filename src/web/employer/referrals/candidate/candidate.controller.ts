import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  CancelMeetingDocument,
  CandidatePageDocument,
  type InterviewOutcome,
  type NotSelectedReason,
  DeclineCandidateDocument,
  OpenCandidateDocument,
  RecordMeetingDocument,
  ShortlistDocument,
  WithdrawOfferDocument,
  UndoDeclineCandidateDocument,
} from '../../gql';
import { candidatePath } from '../candidates/candidates.page';
import { candidatePage } from './candidate.page';

/** One introduced candidate, and the employer's decisions about her. */
@Controller('employer/candidates/:id')
@UseFilters(PageErrors)
export class CandidateController {
  constructor(private readonly pages: Pages) {}

  /** Opening a card counts as viewing the candidate; the first view is recorded. */
  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    let { candidate } = await this.pages.execute(visit, CandidatePageDocument, { id });
    if (candidate?.availableActions.includes('view')) {
      await this.pages.execute(visit, OpenCandidateDocument, { id, key: `open ${id}` });
      ({ candidate } = await this.pages.execute(visit, CandidatePageDocument, { id }));
    }
    if (!candidate) throw new NotFoundException();
    this.pages.show(response, candidatePage(visit, candidate));
  }

  @Post('shortlist')
  async shortlist(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, key } = await this.readForm(request, response);
    const { candidateShortlist: answer } = await this.pages.execute(visit, ShortlistDocument, { id, key });
    this.redirectBack(response, visit, id, answer);
  }

  @Post('decline')
  async decline(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, key, values } = await this.readForm(request, response);
    const reason = textOf(values, 'reason') as NotSelectedReason;
    if (!reason) return this.pages.redirect(response, visit, candidatePath(id), { values, problems: [emptyProblem(visit.i18n, 'reason')] });
    const { candidateDecline: answer } = await this.pages.execute(visit, DeclineCandidateDocument, { id, key, input: { reason } });
    this.redirectBack(response, visit, id, answer);
  }

  @Post('undo')
  async undo(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, key } = await this.readForm(request, response);
    const { candidateUndoDecline: answer } = await this.pages.execute(visit, UndoDeclineCandidateDocument, { id, key });
    this.redirectBack(response, visit, id, answer, visit.i18n.t(msg`Decision undone. No one was notified.`));
  }

  @Post('interviews/:interview/cancel')
  async cancel(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('interview') interview: string): Promise<void> {
    const { visit, key } = await this.readForm(request, response);
    const { interviewCancel: answer } = await this.pages.execute(visit, CancelMeetingDocument, { id: interview, key });
    this.redirectBack(response, visit, id, answer, visit.i18n.t(msg`Interview cancelled`));
  }

  @Post('interviews/:interview/record')
  async record(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('interview') interview: string): Promise<void> {
    const { visit, key, values } = await this.readForm(request, response);
    const outcome = textOf(values, 'outcome') as InterviewOutcome;
    if (!outcome) return this.pages.redirect(response, visit, candidatePath(id), { values, problems: [emptyProblem(visit.i18n, 'outcome')] });
    const { interviewRecord: answer } = await this.pages.execute(visit, RecordMeetingDocument, { id: interview, key, input: { outcome } });
    this.redirectBack(response, visit, id, answer, visit.i18n.t(msg`Interview outcome saved`));
  }

  @Post('offer/:offer/withdraw')
  async withdraw(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('offer') offer: string): Promise<void> {
    const { visit, key } = await this.readForm(request, response);
    const { offerWithdraw: answer } = await this.pages.execute(visit, WithdrawOfferDocument, { id: offer, key });
    this.redirectBack(response, visit, id, answer, visit.i18n.t(msg`You withdrew your offer.`));
  }

  private async readForm(request: Request, response: Response): Promise<{ visit: Visit; key: string; values: FormValues }> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    return { visit, values, key: textOf(values, 'key') };
  }

  private redirectBack(response: Response, visit: Visit, id: string, answer: MutationResult, notice?: string): void {
    if (answer.__typename === 'NotFound') throw new NotFoundException();
    const good: FormDraft | undefined = notice === undefined ? undefined : { values: {}, problems: [], notice };
    this.pages.redirect(response, visit, candidatePath(id), isRefused(answer) ? refusedDraft(answer, {}) : good);
  }
}
