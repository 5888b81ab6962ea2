import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PauseMatching } from '../../moves/pause-matching';
import type { Done } from '../../platform/idempotency';
import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { nextMoves } from '../../shared/states';
import type { Skill } from '../../skills/domain/skill';
import { SkillsService } from '../../skills/skills.service';
import { HER_MOVES, type Trainee, TRAINEE } from '../../trainees/domain/trainee';
import { TraineesService } from '../../trainees/trainees.service';
import { Open } from '../shared/can';
import { toLanguage } from '../shared/enums';
import { outcome, type Outcome } from '../shared/outcome';
import { skillById } from '../shared/skill-loaders';

/** She herself: what is written down for her, and how she stops and goes on. */
@Resolver('MyProfile')
export class MeResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
    private readonly pausing: PauseMatching,
  ) {}

  @Open()
  @Query()
  me(@Context() c: OperationContext): Promise<Trainee | null> | null {
    const { traineeId } = c.actor;
    if (traineeId === null) return null;
    return loader<Trainee | null>(c, 'myself', async (ids) => inOrder(ids, await this.trainees.byIds(c.tx, ids), (row) => row.id)).load(traineeId);
  }

  @Mutation()
  async matchingPause(@Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.herself(c, 'MatchingPausePayload', await this.pausing.pause(c.tx, key));
  }

  @Mutation()
  async matchingResume(@Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.herself(c, 'MatchingResumePayload', await this.pausing.resume(c.tx, key));
  }

  @ResolveField('language')
  language(@Parent() { language }: Trainee): 'KM' | 'EN' {
    return toLanguage(language);
  }

  @ResolveField('nextMoves')
  nextMoves(@Parent() { state }: Trainee): string[] {
    return nextMoves(TRAINEE, state).filter((move) => HER_MOVES.includes(move));
  }

  @ResolveField('skills')
  async skillsOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<{ readonly skill: Skill; readonly level: number }[]> {
    const held = await this.trainees.skillsOf(c.tx, [id]);
    return Promise.all(held.map(async ({ skillId, level }) => ({ level, skill: await skillById(c, this.skills, skillId) })));
  }

  private async herself(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    return outcome(c, payload, isRefusal(result) ? result : { me: await this.me(c) });
  }
}
