import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendIsland } from '../../../shared/assets/assets.controller';
import { leave } from '../../../shared/session/entrance';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { LeaveDocument } from '../../gql';
import { awayPage } from './away-page';

/** What a phone may have kept of a visit goes with it: pages, scripts that wait, and whatever a page stored. */
const FORGET = '"cache", "storage"';

/** Close, which stands at the same place on every page. What a foreign page could do with it is to sign her out. */
@Controller()
@UseFilters(PageErrors)
export class LeaveController {
  constructor(private readonly pages: Pages) {}

  /** By the script, while the page is already gone. */
  @Post('leave')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    await leave(this.pages, request, response, 'trainee', LeaveDocument);
    response.setHeader('clear-site-data', FORGET);
    response.status(204).end();
  }

  /** Without a script: a link, so that it is one tap and works everywhere. */
  @Get('close')
  async close(@Req() request: Request, @Res() response: Response): Promise<void> {
    await leave(this.pages, request, response, 'trainee', LeaveDocument);
    response.setHeader('clear-site-data', FORGET);
    response.redirect(303, '/away');
  }

  @Get('away')
  away(@Res() response: Response): void {
    this.pages.showHers(response, awayPage());
  }

  /** The script that keeps the away page; it must stand at the root to answer for every address. */
  @Get('away.js')
  worker(@Req() request: Request, @Res() response: Response): void {
    sendIsland(request, response, 'away');
  }
}
