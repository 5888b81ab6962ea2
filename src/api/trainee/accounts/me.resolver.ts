import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { PauseMatching } from '../../../use-cases/matching/pause-matching.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import type { Skill } from '../../../features/skills/domain/skill';
import { SkillsService } from '../../../features/skills/skills.service';
import type { OwnIdentity } from '../../../features/trainees/domain/own-identity';
import { TRAINEE_TRANSITIONS, TRAINEE } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { toLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { skillById } from '../../shared/skills/skill-loaders';
import { currentTrainee } from './current-trainee';
import { Mutation, Query, ResolveField } from '../trainee-decorators';

/** The trainee's own profile, and pausing and resuming her matching. */
@Resolver('MyProfile')
export class MeResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
    private readonly pauseMatching: PauseMatching,
  ) {}

  @Open()
  @Query('me')
  me(@Context() c: OperationContext): Promise<OwnIdentity | null> {
    return currentTrainee(c, this.trainees);
  }

  @AnyMember()
  @Mutation('matchingPause')
  async matchingPause(@Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.profileOutcome(c, 'MatchingPausePayload', await this.pauseMatching.pause(c.tx, key));
  }

  @AnyMember()
  @Mutation('matchingResume')
  async matchingResume(@Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.profileOutcome(c, 'MatchingResumePayload', await this.pauseMatching.resume(c.tx, key));
  }

  @ResolveField('MyProfile', 'language')
  language(@Parent() { language }: OwnIdentity): 'KM' | 'EN' {
    return toLanguage(language);
  }

  @ResolveField('MyProfile', 'availableActions')
  nextTransitions(@Parent() { state }: OwnIdentity): string[] {
    return nextTransitions(TRAINEE, state).filter((transition) => TRAINEE_TRANSITIONS.includes(transition));
  }

  @ResolveField('MyProfile', 'skills')
  async skillsOf(@Parent() { id }: OwnIdentity, @Context() c: OperationContext): Promise<{ readonly skill: Skill; readonly level: number }[]> {
    const skills = await this.trainees.skillsOf(c.tx, [id]);
    return Promise.all(skills.map(async ({ skillId, level }) => ({ level, skill: await skillById(c, this.skills, skillId) })));
  }

  private async profileOutcome<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    return outcome(c, payload, isRefusal(result) ? result : { me: existing(await this.me(c), 'own profile') });
  }
}
