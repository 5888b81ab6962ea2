import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { isLadderTask } from '../../../features/follow-ups/domain/ladder/ladder-steps';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import type { Task } from '../../../features/notifications/domain/task';
import type { Placement } from '../../../features/placements/domain/placement';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { followUpById, questionsOf, recordById } from './follow-up-loader';
import { placementById } from '../placements/placement-loader';
import { ResolveField } from '../staff-decorators';
import type { FollowUpQuestion } from '../schema';

/** The questions of a follow-up, and the placement it is about. */
@Resolver('FollowUp')
export class FollowUpQuestionsResolver {
  constructor(private readonly placements: PlacementsService) {}

  @ResolveField('FollowUp', 'placement')
  async placement(@Parent() { placementId }: FollowUp, @Context() c: OperationContext): Promise<Placement> {
    return existing(await placementById(c, this.placements, placementId), `placement ${placementId}`);
  }

  @ResolveField('FollowUp', 'questions')
  questions(@Parent() { form }: FollowUp, @Context() c: OperationContext): FollowUpQuestion[] {
    return questionsOf(c, form);
  }
}

/** The follow-up on which a task about a follow-up, or about an answer in one, is handled. */
@Resolver('Task')
export class TaskFollowUpResolver {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
  ) {}

  @ResolveField('Task', 'followUp')
  async followUp(@Parent() { kind, subjectId }: Task, @Context() c: OperationContext): Promise<FollowUp | null> {
    if (!can(c.actor.roles, 'follow-up.read')) return null;
    if (kind === 'FOLLOW_UP_MISSED' || isLadderTask(kind)) return followUpById(c, this.followUps, subjectId);
    const record = kind === 'REVIEW_ANSWER' ? await recordById(c, this.records, subjectId) : null;
    return record?.followUpId ? followUpById(c, this.followUps, record.followUpId) : null;
  }
}
