import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { afterOf } from '../../../shared/page/page-links';
import { Pages } from '../../../shared/page/pages';
import { PeopleDocument } from '../../gql';
import { candidatesPage } from './candidates.page';

/** The candidates introduced to the employer. */
@Controller('employer/candidates')
@UseFilters(PageErrors)
export class CandidatesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const after = afterOf(request.query);
    const { candidates } = await this.pages.execute(visit, PeopleDocument, after === '' ? {} : { after });
    this.pages.show(response, candidatesPage(visit, candidates, after));
  }
}
