import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { StartsDocument } from '../gql';
import { startsPage } from './page';

/** People the employer hired. */
@Controller('employer/starts')
@UseFilters(PageErrors)
export class StartsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { placements } = await this.pages.ask(visit, StartsDocument, {});
    this.pages.show(response, startsPage(visit, placements.nodes));
  }
}
