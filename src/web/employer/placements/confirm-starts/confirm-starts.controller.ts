import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { afterOf } from '../../../shared/page/page-links';
import { Pages } from '../../../shared/page/pages';
import { PlacementsDocument } from '../../gql';
import { startsPage } from './confirm-starts.page';

/** The employer's placements. */
@Controller('employer/placements')
@UseFilters(PageErrors)
export class StartsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const after = afterOf(request.query);
    const { placements } = await this.pages.execute(visit, PlacementsDocument, after === '' ? {} : { after });
    this.pages.show(response, startsPage(visit, placements, after));
  }
}
