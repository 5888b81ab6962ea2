import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PauseMatching } from '../../../use-cases/matching/pause-matching.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { nextMoves } from '../../../shared/states';
import type { Skill } from '../../../features/skills/domain/skill';
import { SkillsService } from '../../../features/skills/skills.service';
import type { Myself } from '../../../features/trainees/domain/myself';
import { HER_MOVES, TRAINEE } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { AnyMember, Open } from '../../shared/can';
import { toLanguage } from '../../shared/enums';
import { outcome, type Outcome } from '../../shared/outcome';
import { skillById } from '../../shared/skills/skill-loaders';
import { myself } from './myself';

/** The trainee's own profile, and pausing and resuming her matching. */
@Resolver('MyProfile')
export class MeResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
    private readonly pausing: PauseMatching,
  ) {}

  @Open()
  @Query()
  me(@Context() c: OperationContext): Promise<Myself | null> | null {
    return myself(c, this.trainees);
  }

  @AnyMember()
  @Mutation()
  async matchingPause(@Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.herself(c, 'MatchingPausePayload', await this.pausing.pause(c.tx, key));
  }

  @AnyMember()
  @Mutation()
  async matchingResume(@Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.herself(c, 'MatchingResumePayload', await this.pausing.resume(c.tx, key));
  }

  @ResolveField('language')
  language(@Parent() { language }: Myself): 'KM' | 'EN' {
    return toLanguage(language);
  }

  @ResolveField('nextMoves')
  nextMoves(@Parent() { state }: Myself): string[] {
    return nextMoves(TRAINEE, state).filter((move) => HER_MOVES.includes(move));
  }

  @ResolveField('skills')
  async skillsOf(@Parent() { id }: Myself, @Context() c: OperationContext): Promise<{ readonly skill: Skill; readonly level: number }[]> {
    const held = await this.trainees.skillsOf(c.tx, [id]);
    return Promise.all(held.map(async ({ skillId, level }) => ({ level, skill: await skillById(c, this.skills, skillId) })));
  }

  private async herself(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    return outcome(c, payload, isRefusal(result) ? result : { me: await this.me(c) });
  }
}
