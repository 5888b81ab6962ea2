import { Inject } from '@nestjs/common';
import { Args, Context, Resolver } from '@nestjs/graphql';
import { CalculationsService } from '../../../features/calculations/calculations.service';
import type { SkillInDemand } from '../../../features/matching/domain/explain/unlocks';
import { type DemandSize, WhatIfService } from '../../../features/matching/what-if.service';
import { SKILLS_IN_DEMAND, StartCalculation } from '../../../use-cases/calculations/start-calculation.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type Settings, SETTINGS } from '../../../platform/settings';
import { SkillsService } from '../../../features/skills/skills.service';
import { Can } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { skillById } from '../../shared/skills/skill-loaders';
import { Mutation, Query } from '../staff-decorators';
import { describeCalculation } from '../calculations/calculation-view';
import { calculationOutcome } from '../calculations/calculation-outcome';

/** The number of trainee-vacancy pairs that are compared in the time it takes to read and count one row. */
const PAIRS_PER_ROW = 25;

/**
 * The skills an institution could teach next: computed immediately if there are few pairs to compare,
 * otherwise by a worker.
 */
@Resolver()
export class SkillsInDemandResolver {
  constructor(
    private readonly whatIf: WhatIfService,
    private readonly skills: SkillsService,
    private readonly calculations: CalculationsService,
    private readonly startCalculation: StartCalculation,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Can('match.read')
  @Query('skillsInDemand')
  async skillsInDemand(@Args('first') first: number, @Context() c: OperationContext) {
    const { limit } = page({ first });
    const size = await this.whatIf.demandSize(c.tx);
    if (this.isSmall(size))
      return this.report(c, { asOf: await c.tx.now(), isCalculated: false, demand: (await this.whatIf.skillsInDemand(c.tx)).slice(0, limit) });
    const calculation = await this.calculations.find(c.tx, SKILLS_IN_DEMAND, size.lastChange);
    if (calculation?.state !== 'DONE') return describeCalculation(calculation);
    const { skills } = await this.calculations.result<{ skills: readonly SkillInDemand[] }>(c.tx, calculation.id);
    return this.report(c, { asOf: calculation.asOf, isCalculated: true, demand: skills.slice(0, limit) });
  }

  @Can('match.read')
  @Mutation('skillsInDemandCount')
  async count(@Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.startCalculation.start<never>(c.tx, { field: 'skillsInDemandCount', key, args: {} }, SKILLS_IN_DEMAND);
    return calculationOutcome(c, 'SkillsInDemandCountPayload', this.calculations, result);
  }

  private isSmall({ people, vacancies }: DemandSize): boolean {
    return people * vacancies <= this.settings.rowsAtOnce * PAIRS_PER_ROW;
  }

  private async report(
    c: OperationContext,
    { asOf, isCalculated, demand }: { readonly asOf: Date; readonly isCalculated: boolean; readonly demand: readonly SkillInDemand[] },
  ) {
    const skills = await Promise.all(demand.map(async ({ skillId, ...counted }) => ({ skill: await skillById(c, this.skills, skillId), ...counted })));
    return { __typename: 'SkillsInDemandReport' as const, asOf, isCalculated, skills };
  }
}
