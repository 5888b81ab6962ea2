import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { GoOnAgainDocument, StopEverythingDocument, TakeBackDocument, WhatIAgreedToDocument } from '../../gql';
import { type AgreedData, agreedPage } from './card-shared.page';

/**
 * A session of the open-places list belongs to no trainee; the page looks as if no consent had been given.
 */
const NO_CONSENTS: AgreedData = { nextMoves: [], consents: [] };

/** The trainee's consents, and their withdrawal. */
@Controller('agreed')
@UseFilters(PageErrors)
export class AgreedController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const { me } = await this.pages.execute(visit, WhatIAgreedToDocument, {});
    this.pages.showTraineePage(response, agreedPage(visit, me ?? NO_CONSENTS));
  }

  @Post('stop')
  async stop(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { matchingPause } = await this.pages.execute(visit, StopEverythingDocument, { key });
    this.respond(response, visit, matchingPause, visit.i18n.t(msg`Everything is stopped.`));
  }

  @Post('go-on')
  async resume(@Req() request: Request, @Res() response: Response): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { matchingResume } = await this.pages.execute(visit, GoOnAgainDocument, { key });
    this.respond(response, visit, matchingResume, visit.i18n.t(msg`We go on with you.`));
  }

  @Post(':id/take-back')
  async withdraw(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const [visit, key] = await this.readForm(request, response);
    const { consentWithdraw } = await this.pages.execute(visit, TakeBackDocument, { id, key });
    this.respond(response, visit, consentWithdraw, visit.i18n.t(msg`It is taken back. Nobody sees it any more.`));
  }

  private async readForm(request: Request, response: Response): Promise<[Visit, string]> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    return [visit, textOf(this.pages.readForm(request, visit), 'key')];
  }

  private respond(response: Response, visit: Visit, result: MutationResult, notice: string): void {
    this.pages.redirect(response, visit, '/agreed', isRefused(result) ? refusedDraft(result, {}, () => '') : noticeDraft(notice));
  }
}
