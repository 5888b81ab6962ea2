import { randomUUID } from 'node:crypto';
import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { CountSkillsInDemandDocument, SkillsInDemandDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { type Demand, skillsInDemandPage } from './skills-in-demand.page';

const PATH = '/staff/skills-in-demand';

/**
 * The skills that the institution could teach next. The page shows them at once, or waits for a background
 * calculation.
 */
@Controller('staff/skills-in-demand')
@UseFilters(PageErrors)
export class SkillsInDemandController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberWaiting(request, response, 'staff');
    this.pages.show(response, skillsInDemandPage(visit, await this.find(visit)));
  }

  @Post('count')
  async count(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    await answerForm(this.pages, response, {
      visit,
      form,
      back: PATH,
      notice: msg`It is counted again.`,
      send: async () => (await this.pages.ask(visit, CountSkillsInDemandDocument, { key: form.key })).skillsInDemandCount,
    });
  }

  /** Starts the calculation if needed. All users of the institution share it. */
  private async find(visit: Visit): Promise<Demand> {
    const { skillsInDemand } = await notHereUnlessTheirs(this.pages.ask(visit, SkillsInDemandDocument, {}));
    if (skillsInDemand.__typename !== 'Calculation' || skillsInDemand.state !== 'NOT_STARTED') return skillsInDemand;
    const { skillsInDemandCount: started } = await this.pages.ask(visit, CountSkillsInDemandDocument, { key: randomUUID() });
    return started.__typename === 'SkillsInDemandCountPayload' ? { ...started.calculation, __typename: 'Calculation' } : skillsInDemand;
  }
}
