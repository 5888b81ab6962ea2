import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { type Answered, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { GoOnAgainDocument, StopEverythingDocument, TakeBackDocument, WhatIAgreedToDocument } from '../../gql';
import { type Agreed, agreedPage } from './card-shared.page';

/**
 * A session of the open-places list belongs to no trainee; the page looks as if no consent had been given.
 */
const NOBODY: Agreed = { nextMoves: [], consents: [] };

/** The trainee's consents, and their withdrawal. */
@Controller('agreed')
@UseFilters(PageErrors)
export class AgreedController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const { me } = await this.pages.ask(visit, WhatIAgreedToDocument, {});
    this.pages.showHers(response, agreedPage(visit, me ?? NOBODY));
  }

  @Post('stop')
  async stop(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.sent(request, response);
    const { matchingPause } = await this.pages.ask(visit, StopEverythingDocument, { key });
    this.answer(response, visit, matchingPause, visit.words.t(msg`Everything is stopped.`));
  }

  @Post('go-on')
  async goOn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.sent(request, response);
    const { matchingResume } = await this.pages.ask(visit, GoOnAgainDocument, { key });
    this.answer(response, visit, matchingResume, visit.words.t(msg`We go on with you.`));
  }

  @Post(':id/take-back')
  async takeBack(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const [visit, key] = await this.sent(request, response);
    const { consentWithdraw } = await this.pages.ask(visit, TakeBackDocument, { id, key });
    this.answer(response, visit, consentWithdraw, visit.words.t(msg`It is taken back. Nobody sees it any more.`));
  }

  private async sent(request: Request, response: Response): Promise<[Visit, string]> {
    const visit = await this.pages.member(request, response, 'trainee');
    return [visit, textOf(this.pages.form(request, visit), 'key')];
  }

  private answer(response: Response, visit: Visit, answered: Answered, done: string): void {
    this.pages.redirect(response, visit, '/agreed', isRefused(answered) ? refusedDraft(answered, {}, () => '') : noticeDraft(done));
  }
}
