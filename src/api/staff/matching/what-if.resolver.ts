import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { ListRank } from '../../../features/matching/domain/explain/what-if';
import { WhatIfService } from '../../../features/matching/what-if.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SkillsService } from '../../../features/skills/skills.service';
import { skillById } from '../../shared/skills/skill-loaders';
import { matchingTraineeById } from './matching-trainee-loader';
import { ResolveField } from '../staff-decorators';
import type { ScoreGain } from '../schema';

/**
 * Advice on one more skill is left out for matches that are only possible. A pair that a rule excludes
 * retains it, because it shows whether a skill is all that is missing.
 */
const isOnlyPossible = ({ explanation: { coverage, failedGates } }: SuggestedMatch): boolean =>
  coverage.matchClass === 'ALSO_POSSIBLE' && failedGates.length === 0;

/** The rank of a match among a trainee's matches, and what would improve it. */
@Resolver('Match')
export class WhatIfResolver {
  /** `rank` and `of` are separate fields but are computed together. */
  readonly #standings = new WeakMap<SuggestedMatch, Promise<ListRank | null>>();

  constructor(
    private readonly whatIf: WhatIfService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('Match', 'rank')
  async rank(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<number | null> {
    return (await this.rankOf(c, match))?.rank ?? null;
  }

  @ResolveField('Match', 'rankTotal')
  async rankTotal(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<number | null> {
    return (await this.rankOf(c, match))?.of ?? null;
  }

  @ResolveField('Match', 'scoreGains')
  async scoreGains(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<ScoreGain[]> {
    if (isOnlyPossible(match)) return [];
    const trainee = await matchingTraineeById(c, this.whatIf, match.traineeId);
    const changes = trainee ? await this.whatIf.changes(c.tx, trainee, match) : [];
    return Promise.all(
      changes.map(async ({ skillId, level, have, scoreThen: score, opens: isBlocking, becomes: { rank, of: rankTotal } }) => ({
        skill: await skillById(c, this.skills, skillId),
        level,
        have: have === 0 ? null : have,
        score,
        isBlocking,
        rank,
        rankTotal,
      })),
    );
  }

  private rankOf(c: OperationContext, match: SuggestedMatch): Promise<ListRank | null> {
    const rank = this.#standings.get(match) ?? this.computeRank(c, match);
    this.#standings.set(match, rank);
    return rank;
  }

  private async computeRank(c: OperationContext, { traineeId, vacancyId }: SuggestedMatch): Promise<ListRank | null> {
    const trainee = await matchingTraineeById(c, this.whatIf, traineeId);
    return trainee && this.whatIf.rankOf(c.tx, trainee, vacancyId);
  }
}
