import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { isOpenCondition } from '../../../features/vetting/domain/condition';
import type { Vetting, VettingCondition } from '../../../features/vetting/domain/vetting';
import { VettingService } from '../../../features/vetting/vetting.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { KeepCondition } from '../../../use-cases/vetting/keep-condition.use-case';
import { existing } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import type { VettingConditionExtendInput, VettingConditionMeetInput } from '../schema';
import { Mutation, ResolveField } from '../staff-decorators';
import { VettingOutcomes } from './vetting-outcomes';

interface ShownCondition extends Omit<VettingCondition, 'extendedBy' | 'checkedBy'> {
  readonly owner: ColleagueRow;
  readonly extendedBy: ColleagueRow | null;
  readonly checkedBy: ColleagueRow | null;
  readonly mayMeet: boolean;
  readonly mayExtend: boolean;
}

/** The conditions of an approval. */
@Resolver('Vetting')
export class ConditionsResolver {
  constructor(
    private readonly vetting: VettingService,
    private readonly accounts: AccountsService,
    private readonly keepCondition: KeepCondition,
    private readonly outcomes: VettingOutcomes,
  ) {}

  @ResolveField('Vetting', 'conditionList')
  async conditionList(@Parent() vetting: Vetting, @Context() c: OperationContext): Promise<ShownCondition[]> {
    const rows = loader(c, 'conditionsOfVetting', async (ids) => groupRows(ids, await this.vetting.conditionsOf(c.tx, ids), (row) => row.vettingId));
    const conditions = await rows.load(vetting.id);
    if (conditions.length === 0) return [];
    const leadRows = loader(c, 'leadsOfVetting', async (ids) => groupRows(ids, await this.vetting.leadsOf(c.tx, ids), (row) => row.vettingId));
    const [now, leads] = await Promise.all([c.tx.now(), leadRows.load(vetting.id)]);
    const isLead = leads.some(({ accountId }) => accountId === c.actor.accountId);
    const person = async (id: string | null): Promise<ColleagueRow | null> => (id === null ? null : colleagueById(c, this.accounts, id));
    return Promise.all(
      conditions.map(async (condition) => {
        const isOpen = isOpenCondition(condition, vetting, localDateAt(now));
        return {
          ...condition,
          owner: existing(await person(condition.ownerId), `colleague ${condition.ownerId}`),
          extendedBy: await person(condition.extendedBy),
          checkedBy: await person(condition.checkedBy),
          mayMeet: isOpen && can(c.actor.roles, 'vetting.record'),
          mayExtend: isOpen && condition.extendedAt === null && !isLead && can(c.actor.roles, 'vetting.decide'),
        };
      }),
    );
  }

  @ResolveField('Vetting', 'conditionOwners')
  async conditionOwners(@Parent() { institutionId, employerId }: Vetting, @Context() c: OperationContext): Promise<ColleagueRow[]> {
    if (institutionId !== c.actor.institutionId) return [];
    const owners = loader(c, 'conditionOwnersOfEmployer', async (ids) =>
      groupRows(ids, await this.vetting.conditionOwners(c.tx, ids), (row) => row.employerId),
    );
    return Promise.all((await owners.load(employerId)).map(async ({ id }) => existing(await colleagueById(c, this.accounts, id), `colleague ${id}`)));
  }

  @Can('vetting.record')
  @Mutation('vettingConditionMeet')
  async meet(@Args('id') id: string, @Args('input') input: VettingConditionMeetInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingConditionMeetPayload', await this.keepCondition.meet(c.tx, id, { ...input }, key));
  }

  @Can('vetting.decide')
  @Mutation('vettingConditionExtend')
  async extend(@Args('id') id: string, @Args('input') input: VettingConditionExtendInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingConditionExtendPayload', await this.keepCondition.extend(c.tx, id, { ...input }, key));
  }
}
