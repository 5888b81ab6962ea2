import { Controller, Get, Head, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { switchLanguage } from '../../../shared/page/language-switch';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { endSession, extendSession, showExtendSession } from '../../../shared/session/extend-session';
import { ENTRANCE } from '../../../shared/visit/visit';
import { ExtendSessionDocument } from '../../gql';

/**
 * Requests that leave a page without submitting its form: session end, the check before it, session
 * extension, and a language switch. Typed values are saved as a draft.
 */
@Controller('employer')
@UseFilters(PageErrors)
export class EmployerSessionController {
  constructor(private readonly pages: Pages) {}

  @Head('extend-session')
  async timeLeft(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'employer');
  }

  @Get('extend-session')
  async showExtendSession(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'employer');
  }

  @Post('extend-session')
  async extend(@Req() request: Request, @Res() response: Response): Promise<void> {
    await extendSession(this.pages, request, response, 'employer', ExtendSessionDocument);
  }

  @Get('session-ended')
  redirectToEntrance(@Res() response: Response): void {
    response.redirect(303, ENTRANCE.employer);
  }

  @Post('session-ended')
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(this.pages, request, response, 'employer');
  }

  @Post('language')
  async language(@Req() request: Request, @Res() response: Response): Promise<void> {
    await switchLanguage(this.pages, request, response, 'employer');
  }
}
