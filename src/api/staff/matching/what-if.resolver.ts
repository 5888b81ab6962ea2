import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { Standing } from '../../../features/matching/domain/explain/what-if';
import { WhatIfService } from '../../../features/matching/what-if.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SkillsService } from '../../../features/skills/skills.service';
import { skillById } from '../../shared/skills/skill-loaders';
import { matchingTraineeById } from './matching-trainee-loader';
import type { WouldChange } from '../schema';

/** The rank of a match among a trainee's matches, and what would improve it. */
@Resolver('Match')
export class WhatIfResolver {
  /** `rank` and `of` are separate fields but are computed together. */
  readonly #standings = new WeakMap<SuggestedMatch, Promise<Standing | null>>();

  constructor(
    private readonly whatIf: WhatIfService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('rank')
  async rank(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<number | null> {
    return (await this.standing(c, match))?.rank ?? null;
  }

  @ResolveField('of')
  async of(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<number | null> {
    return (await this.standing(c, match))?.of ?? null;
  }

  @ResolveField('wouldChange')
  async wouldChange(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<WouldChange[]> {
    const trainee = await matchingTraineeById(c, this.whatIf, match.traineeId);
    const changes = trainee ? await this.whatIf.changes(c.tx, trainee, match) : [];
    return Promise.all(
      changes.map(async ({ skillId, level, have, scoreThen: score, opens, becomes }) => ({
        skill: await skillById(c, this.skills, skillId),
        level,
        have: have === 0 ? null : have,
        score,
        opens,
        ...becomes,
      })),
    );
  }

  private standing(c: OperationContext, match: SuggestedMatch): Promise<Standing | null> {
    const known = this.#standings.get(match) ?? this.find(c, match);
    this.#standings.set(match, known);
    return known;
  }

  private async find(c: OperationContext, { traineeId, vacancyId }: SuggestedMatch): Promise<Standing | null> {
    const trainee = await matchingTraineeById(c, this.whatIf, traineeId);
    return trainee && this.whatIf.standing(c.tx, trainee, vacancyId);
  }
}
