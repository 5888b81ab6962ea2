import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { FollowUp, FollowUpState } from '../../../features/follow-ups/domain/follow-up';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import type { FollowUpForm } from '../../../features/follow-ups/domain/follow-up-schedule';
import { isNoStartReported } from '../../../features/follow-ups/domain/trainee-check-in';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import type { Placement } from '../../../features/placements/domain/placement';
import { forbidden } from '../../../platform/graphql/errors';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { followUpById, questionsOf, discloseContact } from './follow-up-loader';
import { Query, ResolveField } from '../staff-decorators';
import type { FollowUpQuestion } from '../schema';

interface PageArgs {
  readonly state?: FollowUpState | null;
  readonly dueUntil?: string | null;
  readonly mine?: boolean | null;
  readonly exceptOnHold?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Lists and reads follow-ups and their questions. */
@Resolver()
export class FollowUpsResolver {
  constructor(private readonly followUps: FollowUpsService) {}

  @Can('follow-up.read')
  @Query('followUps')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<FollowUp>> {
    const paging = page(args);
    const of = args.mine ? c.actor.accountId : null;
    const rows = await this.followUps.page(c.tx, {
      ...paging,
      state: args.state ?? null,
      dueUntil: args.dueUntil ?? null,
      of,
      exceptOnHold: args.exceptOnHold ?? false,
    });
    const result = connection(rows, paging.limit, ({ cursor }) => cursor);
    for (const followUp of result.nodes) discloseContact(c, followUp);
    return result;
  }

  @Can('follow-up.read')
  @Query('followUp')
  followUp(@Args('id') id: string, @Context() c: OperationContext): Promise<FollowUp | null> {
    return followUpById(c, this.followUps, id);
  }

  @Can('follow-up.read')
  @Query('followUpQuestions')
  questions(@Args('form') form: FollowUpForm, @Context() c: OperationContext): FollowUpQuestion[] {
    return questionsOf(c, form);
  }
}

@Resolver('Placement')
export class PlacementFollowUpsResolver {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
  ) {}

  @ResolveField('Placement', 'followUps')
  followUpsOf(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<FollowUp[]> {
    if (!can(c.actor.roles, 'follow-up.read')) throw forbidden();
    return loader(c, 'followUpsOfPlacement', async (ids) => groupRows(ids, await this.followUps.ofPlacements(c.tx, ids), (row) => row.placementId)).load(id);
  }

  @ResolveField('Placement', 'isNoStartReported')
  async isNoStartReported(@Parent() placement: Placement, @Context() c: OperationContext): Promise<boolean> {
    return placement.state === 'PLANNED' && isNoStartReported(placement, await this.otherContacts(placement, c));
  }

  @ResolveField('Placement', 'otherContacts')
  otherContacts(@Parent() { id }: Pick<Placement, 'id'>, @Context() c: OperationContext): Promise<FollowUpRecord[]> {
    if (!can(c.actor.roles, 'follow-up.read')) throw forbidden();
    return loader(c, 'otherContactsOfPlacement', async (ids) => groupRows(ids, await this.records.unplannedOf(c.tx, ids), (row) => row.placementId)).load(id);
  }
}
