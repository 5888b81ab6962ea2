import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { ExplainedMatch, SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SkillsService } from '../../../features/skills/skills.service';
import { describeGate } from '../../shared/matching/gates';
import { skillById } from '../../shared/skills/skill-loaders';
import { ResolveField } from '../staff-decorators';
import type { Contribution, Gap, NearMiss } from '../schema';

const percentOf = ({ points, most }: { readonly points: number; readonly most: number }): number => (most === 0 ? 0 : Math.floor((100 * points) / most));

/** What a preference has no value for. */
const NO_SKILL = { skill: null, skillNeed: null, isGate: null, credit: null, need: null, have: null };

/** The reasons for and against a match. The page formulates them; only failed gates come with a message. */
@Resolver('Match')
export class MatchReasonsResolver {
  constructor(private readonly skills: SkillsService) {}

  @ResolveField('Match', 'contributions')
  async contributions(@Parent() { explanation }: SuggestedMatch, @Context() c: OperationContext): Promise<Contribution[]> {
    const requirements = explanation.requirements.map(async (part): Promise<Contribution> => {
      const { need: skillNeed, gate: isGate, credit, points, most: maxPoints, minLevel: need, have } = part;
      const skill = await skillById(c, this.skills, part.skillId);
      return {
        kind: 'SKILL',
        skill,
        skillNeed,
        isGate,
        credit,
        points,
        maxPoints,
        need,
        have,
        creditPercent: percentOf(part),
        preferenceValue: null,
      };
    });
    const preferences = explanation.preferences.map((part): Contribution => ({
      ...NO_SKILL,
      kind: part.rule,
      preferenceValue: part.because,
      points: part.points,
      maxPoints: part.most,
      creditPercent: percentOf(part),
    }));
    return [...(await Promise.all(requirements)), ...preferences];
  }

  @ResolveField('Match', 'gaps')
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

  @ResolveField('Match', 'nearMisses')
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

  /** Suggestions have passed every gate; a pair that staff look up may not have. */
  @ResolveField('Match', 'failedGates')
  failedGates(@Parent() { reasons }: Partial<ExplainedMatch>, @Context() c: OperationContext): Promise<{ readonly rule: string; readonly message: string }[]> {
    return Promise.all((reasons ?? []).map((reason) => describeGate(c, this.skills, reason)));
  }
}
