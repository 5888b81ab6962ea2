import { Controller, Get, Head, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { inOtherLanguage } from '../../../shared/page/language-switch';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ended, goOn, stillHere } from '../../../shared/session/still-here';
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

  @Head('still-here')
  async left(@Req() request: Request, @Res() response: Response): Promise<void> {
    await stillHere(this.pages, request, response, 'staff');
  }

  @Get('still-here')
  async stillHere(@Req() request: Request, @Res() response: Response): Promise<void> {
    await stillHere(this.pages, request, response, 'staff');
  }

  @Post('still-here')
  async goOn(@Req() request: Request, @Res() response: Response): Promise<void> {
    await goOn(this.pages, request, response, 'staff', ExtendSessionDocument);
  }

  @Get('ended')
  over(@Res() response: Response): void {
    response.redirect(303, ENTRANCE.staff);
  }

  @Post('ended')
  async ended(@Req() request: Request, @Res() response: Response): Promise<void> {
    await ended(this.pages, request, response, 'staff');
  }

  @Post('language')
  async language(@Req() request: Request, @Res() response: Response): Promise<void> {
    await inOtherLanguage(this.pages, request, response, 'staff');
  }
}
