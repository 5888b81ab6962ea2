import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import type { HandoverRow } from '../../../features/accounts/handovers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { ResolveField } from '../staff-decorators';
import { colleagueById } from './colleague-loader';

/** A handover that took place. */
@Resolver('Handover')
export class HandoversResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField('Handover', 'from')
  from(@Parent() { fromId }: HandoverRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, fromId);
  }

  @ResolveField('Handover', 'to')
  async to(@Parent() { toId }: HandoverRow, @Context() c: OperationContext): Promise<ColleagueRow> {
    return existing(await colleagueById(c, this.accounts, toId), `colleague ${toId}`);
  }

  @ResolveField('Handover', 'madeBy')
  madeBy(@Parent() { madeById }: HandoverRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, madeById);
  }
}
