import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ExplainedMatch, SuggestedMatch } from '../../matching/domain/explain';
import type { OperationContext } from '../../platform/operation-context';
import { SkillsService } from '../../skills/skills.service';
import { gateShown } from '../shared/gates';
import { skillById } from '../shared/skill-loaders';
import type { Contribution, Gap, NearMiss } from './schema';

/** What speaks for and against a match; words are made by the page, all but those of a closed gate. */
@Resolver('Match')
export class MatchReasonsResolver {
  constructor(private readonly skills: SkillsService) {}

  @ResolveField('contributions')
  contributions(@Parent() { explanation }: SuggestedMatch, @Context() c: OperationContext): Promise<Contribution[]> {
    return Promise.all(
      explanation.contributions.map(async (part): Promise<Contribution> => {
        const creditPercent = part.most === 0 ? 0 : Math.floor((100 * part.points) / part.most);
        if (part.rule !== 'SKILL') return { kind: part.rule, points: part.points, creditPercent };
        const { points, minLevel: need, have, via } = part;
        const skill = await skillById(c, this.skills, part.skillId);
        return { kind: 'SKILL', skill, points, need, have, creditPercent, via: via && (await skillById(c, this.skills, via.skillId)) };
      }),
    );
  }

  @ResolveField('gaps')
  gaps(@Parent() { explanation }: SuggestedMatch, @Context() c: OperationContext): Promise<Gap[]> {
    return Promise.all(
      explanation.gaps.map(async ({ skillId, need, minLevel, have }) => ({
        skill: await skillById(c, this.skills, skillId),
        need,
        minLevel,
        level: have === 0 ? null : have,
      })),
    );
  }

  @ResolveField('nearMisses')
  nearMisses(@Parent() { explanation }: SuggestedMatch, @Context() c: OperationContext): Promise<NearMiss[]> {
    return Promise.all(
      explanation.gaps.flatMap(({ skillId, nearMiss }) =>
        nearMiss === null
          ? []
          : [
              Promise.all([skillById(c, this.skills, skillId), skillById(c, this.skills, nearMiss.skillId)]).then(([want, have]) => ({
                want,
                have,
                reason: nearMiss.reason,
                creditPercent: nearMiss.creditPercent,
              })),
            ],
      ),
    );
  }

  /** Suggestions have passed every gate; a pair that staff ask about may not have. */
  @ResolveField('failedGates')
  failedGates(@Parent() { reasons }: Partial<ExplainedMatch>, @Context() c: OperationContext): { readonly rule: string; readonly message: string }[] {
    return (reasons ?? []).map((reason) => gateShown(c, reason));
  }
}
