import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { AlertsService } from '../../../features/alerts/alerts.service';
import type { SafetyAlert } from '../../../features/alerts/domain/alert';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { FollowUpDraftsService } from '../../../features/follow-ups/follow-up-drafts.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import type { DueItem } from '../../../features/notifications/due/due.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { mayTakeOver } from '../follow-ups/take-over-offer';
import { ResolveField } from '../staff-decorators';

interface ListedFollowUp extends Pick<FollowUp, 'code' | 'form' | 'state' | 'attempts'> {
  readonly hasDraft: boolean;
  readonly assignee: ColleagueRow | null;
  readonly mayTakeOver: boolean;
}

/** The alerts and follow-ups in a list of due work, without her answers and without what was done. */
@Resolver('DueItem')
export class DueCareResolver {
  constructor(
    private readonly alerts: AlertsService,
    private readonly followUps: FollowUpsService,
    private readonly drafts: FollowUpDraftsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('DueItem', 'alert')
  async alert(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<Pick<SafetyAlert, 'severity' | 'state'> | null> {
    if (step !== 'ALERT') return null;
    const byId = loader<SafetyAlert | null>(c, 'alertById', async (ids) => inOrder(ids, await this.alerts.byIds(c.tx, ids), (row) => row.id));
    return existing(await byId.load(id), `alert ${id}`);
  }

  @ResolveField('DueItem', 'followUp')
  async followUp(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<ListedFollowUp | null> {
    if (step !== 'FOLLOW_UP') return null;
    const byId = loader<FollowUp | null>(c, 'followUpById', async (ids) => inOrder(ids, await this.followUps.byIds(c.tx, ids), (row) => row.id));
    const drafts = loader(c, 'draftsOfListedFollowUp', async (ids) => groupRows(ids, await this.drafts.ofFollowUps(c.tx, ids), (row) => row.followUpId));
    const [found, started] = await Promise.all([byId.load(id), drafts.load(id)]);
    const followUp = existing(found, `follow-up ${id}`);
    return {
      ...followUp,
      hasDraft: started.some((draft) => draft.accountId === c.actor.accountId),
      assignee: await colleagueById(c, this.accounts, followUp.assignedTo),
      mayTakeOver: await mayTakeOver(c, this.followUps, followUp),
    };
  }
}
