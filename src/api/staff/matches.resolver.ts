import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '../../accounts/domain/permissions';
import type { ExplainedMatch, SuggestedMatch } from '../../matching/matching.service';
import { MatchingService } from '../../matching/matching.service';
import { forbidden } from '../../platform/errors';
import type { OperationContext } from '../../platform/operation-context';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import { SkillsService } from '../../skills/skills.service';
import type { Trainee } from '../../trainees/domain/trainee';
import { TraineesService } from '../../trainees/trainees.service';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { Can } from '../shared/can';
import { gateShown } from '../shared/gates';
import { page } from '../shared/paging';
import { vacancyById } from '../shared/place-loaders';
import { skillById } from '../shared/skill-loaders';
import type { Contribution, Gap, NearMiss } from './schema';
import { traineeById } from './trainee-loader';

type Shown = SuggestedMatch & Partial<Pick<ExplainedMatch, 'reasons'>>;

/** Suggestions with their reasons; words are made by the page, all but those of a closed gate. */
@Resolver('Match')
export class MatchesResolver {
  constructor(
    private readonly matching: MatchingService,
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
    private readonly skills: SkillsService,
  ) {}

  @Can('match.read')
  @Query('match')
  async match(@Args('traineeId') traineeId: string, @Args('vacancyId') vacancyId: string, @Context() c: OperationContext): Promise<ExplainedMatch | null> {
    if (!isId(traineeId) || !isId(vacancyId)) return null;
    const match = await this.matching.explain(c.tx, traineeId.toLowerCase(), vacancyId.toLowerCase());
    return isRefusal(match) ? null : match;
  }

  @ResolveField('trainee')
  trainee(@Parent() { traineeId }: Shown, @Context() c: OperationContext): Promise<Trainee | null> {
    return traineeById(c, this.trainees, traineeId);
  }

  @ResolveField('vacancy')
  vacancy(@Parent() { vacancyId }: Shown, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('score')
  score(@Parent() { explanation }: Shown): number {
    return explanation.score;
  }

  @ResolveField('coversPercent')
  coversPercent(@Parent() { explanation }: Shown): number {
    return explanation.covers;
  }

  @ResolveField('usesPercent')
  usesPercent(@Parent() { explanation }: Shown): number {
    return explanation.uses;
  }

  @ResolveField('modelId')
  modelId(@Parent() { explanation }: Shown): string {
    return explanation.modelId;
  }

  @ResolveField('contributions')
  contributions(@Parent() { explanation }: Shown, @Context() c: OperationContext): Promise<Contribution[]> {
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
  gaps(@Parent() { explanation }: Shown, @Context() c: OperationContext): Promise<Gap[]> {
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
  nearMisses(@Parent() { explanation }: Shown, @Context() c: OperationContext): Promise<NearMiss[]> {
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
  failedGates(@Parent() { reasons }: Shown, @Context() c: OperationContext): { readonly rule: string; readonly message: string }[] {
    return (reasons ?? []).map((reason) => gateShown(c, reason));
  }
}

@Resolver('Trainee')
export class TraineeMatchesResolver {
  constructor(private readonly matching: MatchingService) {}

  @ResolveField('bestVacancies')
  bestVacancies(@Parent() { id }: Trainee, @Args('first') first: number, @Context() c: OperationContext): Promise<SuggestedMatch[]> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return this.matching.bestVacancies(c.tx, id, page({ first }).limit);
  }
}

@Resolver('Vacancy')
export class VacancyMatchesResolver {
  constructor(private readonly matching: MatchingService) {}

  @ResolveField('bestTrainees')
  bestTrainees(@Parent() { id }: Vacancy, @Args('first') first: number, @Context() c: OperationContext): Promise<SuggestedMatch[]> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return this.matching.bestTrainees(c.tx, id, page({ first }).limit);
  }
}
