import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { GrantsDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { grantsPage } from './grants.page';

/** The list of grants. */
@Controller('staff/grants')
@UseFilters(PageErrors)
export class GrantsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, grantsPage(visit, await notFoundIfForbidden(this.pages.execute(visit, GrantsDocument, { after: queryText(after) || null }))));
  }
}
