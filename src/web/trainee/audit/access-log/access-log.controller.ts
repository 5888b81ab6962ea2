import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { WhoLookedDocument } from '../../gql';
import { looksPage } from './access-log.page';

/** The access log of the trainee's own record. */
@Controller('looks')
@UseFilters(PageErrors)
export class LooksController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') asked: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const after = typeof asked === 'string' && asked !== '' ? asked : null;
    const { looks } = await this.pages.ask(visit, WhoLookedDocument, { after });
    this.pages.showHers(response, looksPage(visit, looks, after === null));
  }
}
