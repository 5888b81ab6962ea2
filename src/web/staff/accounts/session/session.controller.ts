import { Controller, Get, Head, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { switchLanguage } from '../../../shared/page/language-switch';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { endSession, extendSession, showExtendSession } from '../../../shared/session/extend-session';
import { ENTRANCE } from '../../../shared/visit/visit';
import { ExtendSessionDocument } from '../../gql';

/**
 * Requests that leave a page without submitting its form: the end of the session, the warning before it, an
 * extension, and the language switch. The typed values are saved as a draft.
 */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffSessionController {
  constructor(private readonly pages: Pages) {}

  @Head('extend-session')
  async checkRemainingTime(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'staff');
  }

  @Get('extend-session')
  async showWarning(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showExtendSession(this.pages, request, response, 'staff');
  }

  @Post('extend-session')
  async extend(@Req() request: Request, @Res() response: Response): Promise<void> {
    await extendSession(this.pages, request, response, 'staff', ExtendSessionDocument);
  }

  @Get('session-ended')
  redirectToEntrance(@Res() response: Response): void {
    response.redirect(303, ENTRANCE.staff);
  }

  @Post('session-ended')
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(this.pages, request, response, 'staff');
  }

  @Post('language')
  async switchLanguage(@Req() request: Request, @Res() response: Response): Promise<void> {
    await switchLanguage(this.pages, request, response, 'staff');
  }
}
