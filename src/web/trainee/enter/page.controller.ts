import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { enter, leave } from '../../shared/entrance';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { EnterDocument, LeaveDocument } from '../gql';
import { closedPage } from './page';

/** In and out: an access code and a PIN, and Close from every page. */
@Controller()
@UseFilters(PageErrors)
export class EnterController {
  constructor(private readonly pages: Pages) {}

  @Post('enter')
  async enter(@Req() request: Request, @Res() response: Response): Promise<void> {
    await enter(this.pages, request, response, 'trainee', EnterDocument);
  }

  /** A link, so that it is one tap and works everywhere; what a foreign page could do with it is to sign her out. */
  @Get('close')
  async close(@Req() request: Request, @Res() response: Response): Promise<void> {
    await leave(this.pages, request, response, 'trainee', LeaveDocument);
    response.setHeader('clear-site-data', '"cache", "storage"');
    response.redirect(303, '/closed');
  }

  @Get('closed')
  async closed(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, closedPage(await this.pages.visit(request, response, 'trainee')));
  }
}
