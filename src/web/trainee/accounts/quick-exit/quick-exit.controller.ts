import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendIsland } from '../../../shared/assets/assets.controller';
import { signOut } from '../../../shared/session/sign-in-form';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignOutDocument } from '../../gql';
import { exitPage } from './exit-page';

/**
 * Clears whatever the browser may have stored of the visit: cached pages, service workers and page storage.
 */
const CLEARED_DATA = '"cache", "storage"';

/**
 * The quick exit, at the same position on every page. The most another site could do with these URLs is sign
 * her out.
 */
@Controller()
@UseFilters(PageErrors)
export class QuickExitController {
  constructor(private readonly pages: Pages) {}

  /** Called by the script after the page is already blank. */
  @Post('sign-out')
  async exit(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signOut(this.pages, request, response, 'trainee', SignOutDocument);
    response.setHeader('clear-site-data', CLEARED_DATA);
    response.status(204).end();
  }

  /** Without JavaScript: a link, so that one tap suffices in every browser. */
  @Get('sign-out')
  async exitWithoutScript(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signOut(this.pages, request, response, 'trainee', SignOutDocument);
    response.setHeader('clear-site-data', CLEARED_DATA);
    response.redirect(303, '/exit');
  }

  @Get('exit')
  showExitPage(@Res() response: Response): void {
    this.pages.showTraineePage(response, exitPage());
  }

  /** The service worker that caches the exit page. It must be at the root to control all URLs. */
  @Get('exit.js')
  serviceWorker(@Req() request: Request, @Res() response: Response): void {
    sendIsland(request, response, 'exit-worker');
  }
}
