import { Controller, Get, Head, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { switchLanguage } from '../../../shared/page/language-switch';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { endSession, extendSession, showExtendSession } from '../../../shared/session/extend-session';
import { ExtendSessionDocument } from '../../gql';

/**
 * Requests that leave a page without submitting its form: session end, the check before it, session
 * extension, and a language switch. Typed values are saved as a draft.
 */
@Controller()
@UseFilters(PageErrors)
export class TraineeSessionController {
  constructor(private readonly pages: Pages) {}

  @Head('extend-session')
  async timeLeft(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'trainee');
  }

  @Get('extend-session')
  async showExtendSession(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'trainee');
  }

  @Post('extend-session')
  async extend(@Req() request: Request, @Res() response: Response): Promise<void> {
    await extendSession(this.pages, request, response, 'trainee', ExtendSessionDocument);
  }

  @Get('session-ended')
  redirectToExitPage(@Res() response: Response): void {
    response.redirect(303, '/exit');
  }

  @Post('session-ended')
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(this.pages, request, response, 'trainee');
  }

  @Post('language')
  async language(@Req() request: Request, @Res() response: Response): Promise<void> {
    await switchLanguage(this.pages, request, response, 'trainee');
  }
}
