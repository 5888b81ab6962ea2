import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { AccessLogDocument } from '../../gql';
import { accessLogPage } from './access-log.page';

/** The access log of the trainee's own record. */
@Controller('access-log')
@UseFilters(PageErrors)
export class AccessLogController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') cursor: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const after = typeof cursor === 'string' && cursor !== '' ? cursor : null;
    const { recordAccesses: accessLog } = await this.pages.execute(visit, AccessLogDocument, { after });
    this.pages.showTraineePage(response, accessLogPage(visit, accessLog, after === null));
  }
}
