import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { TeamDocument } from '../../gql';
import { teamPage } from './team.page';

/** The colleagues of the institution: what each is responsible for, and who is away. */
@Controller('staff/team')
@UseFilters(PageErrors)
export class TeamController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, teamPage(visit, await this.pages.execute(visit, TeamDocument, {})));
  }
}
