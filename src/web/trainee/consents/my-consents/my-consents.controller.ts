import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { TakeWordBackDocument, ResumeMatchingDocument, PauseMatchingDocument, WithdrawConsentDocument, MyConsentsDocument } from '../../gql';
import { type ConsentsData, myConsentsPage } from './my-consents.page';

/**
 * A session of the open-places list belongs to no trainee; the page looks as if no consent had been given.
 */
const NO_CONSENTS: ConsentsData = { availableActions: [], consents: [] };

/** The trainee's consents, and their withdrawal. */
@Controller('consents')
@UseFilters(PageErrors)
export class MyConsentsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const { me, myRecordedWords } = await this.pages.execute(visit, MyConsentsDocument, {});
    this.pages.showTraineePage(response, myConsentsPage(visit, me ?? NO_CONSENTS, myRecordedWords));
  }

  @Post('pause')
  async stop(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { matchingPause } = await this.pages.execute(visit, PauseMatchingDocument, { key });
    this.respond(response, visit, matchingPause, visit.i18n.t(msg`You stopped everything.`));
  }

  @Post('resume')
  async resume(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { matchingResume } = await this.pages.execute(visit, ResumeMatchingDocument, { key });
    this.respond(response, visit, matchingResume, visit.i18n.t(msg`We go on with you.`));
  }

  @Post('words/:id/change')
  async takeBack(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { myWordReverse } = await this.pages.execute(visit, TakeWordBackDocument, { id, key });
    this.respond(response, visit, myWordReverse, visit.i18n.t(msg`You took it back. We stopped.`));
  }

  @Post(':id/withdraw')
  async withdraw(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { consentWithdraw } = await this.pages.execute(visit, WithdrawConsentDocument, { id, key });
    this.respond(response, visit, consentWithdraw, visit.i18n.t(msg`You took it back. We stopped.`));
  }

  private async readForm(request: Request, response: Response): Promise<[Visit, string]> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    return [visit, textOf(this.pages.readForm(request, visit), 'key')];
  }

  private respond(response: Response, visit: Visit, result: MutationResult, notice: string): void {
    this.pages.redirect(response, visit, '/consents', isRefused(result) ? refusedDraft(result, {}, () => '') : noticeDraft(notice));
  }
}
