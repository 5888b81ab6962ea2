import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { SkillsInDemandDocument } from '../gql';
import { notHereUnlessTheirs } from '../not-here';
import { skillsInDemandPage } from './page';

/** What the institution could teach next. */
@Controller('staff/skills-in-demand')
@UseFilters(PageErrors)
export class SkillsInDemandController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { skillsInDemand } = await notHereUnlessTheirs(this.pages.ask(visit, SkillsInDemandDocument, {}));
    this.pages.show(response, skillsInDemandPage(visit, skillsInDemand));
  }
}
