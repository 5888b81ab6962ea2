import { randomUUID } from 'node:crypto';
import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { CountSkillsInDemandDocument, SkillsInDemandDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
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
    const visit = await this.pages.waitingMemberVisit(request, response, 'staff');
    this.pages.show(response, skillsInDemandPage(visit, await this.findDemand(visit)));
  }

  @Post('count')
  async count(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: PATH,
      notice: msg`Recalculation started`,
      send: async () => (await this.pages.execute(visit, CountSkillsInDemandDocument, { key: form.key })).skillsInDemandCount,
    });
  }

  /** Starts the calculation if needed. All users of the institution share it. */
  private async findDemand(visit: Visit): Promise<Demand> {
    const { skillsInDemand } = await notFoundIfForbidden(this.pages.execute(visit, SkillsInDemandDocument, {}));
    if (skillsInDemand.__typename !== 'Calculation' || skillsInDemand.state !== 'NOT_STARTED') return skillsInDemand;
    const { skillsInDemandCount: result } = await this.pages.execute(visit, CountSkillsInDemandDocument, { key: randomUUID() });
    return result.__typename === 'SkillsInDemandCountPayload' ? { ...result.calculation, __typename: 'Calculation' } : skillsInDemand;
  }
}
