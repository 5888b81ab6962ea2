import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { GrantsDocument } from '../gql';
import { askedText } from '../listing';
import { notHereUnlessTheirs } from '../not-here';
import { grantsPage } from './page';

/** Who pays, for how long, and what for. */
@Controller('staff/grants')
@UseFilters(PageErrors)
export class GrantsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, grantsPage(visit, await notHereUnlessTheirs(this.pages.ask(visit, GrantsDocument, { after: askedText(after) || null }))));
  }
}
