import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { accountActions, type AccountAction, type Office } from '../../../features/accounts/domain/staff-accounts';
import { HandoversService } from '../../../features/accounts/handovers.service';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { type StaffAccountRow, StaffAccountsService } from '../../../features/accounts/staff-accounts.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { OutstandingWork } from '../../../shared/refusal';
import { existing } from '../../shared/outcome';
import { ResolveField } from '../staff-decorators';
import { colleagueById } from './colleague-loader';

/** A staff account of the reader's institution, as its administrators see it. */
@Resolver('ColleagueAccount')
export class ColleagueAccountResolver {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly institutions: InstitutionsService,
    private readonly handovers: HandoversService,
    private readonly colleagues: AccountsService,
  ) {}

  @ResolveField('ColleagueAccount', 'institution')
  async institution(@Parent() { institutionId }: StaffAccountRow, @Context() c: OperationContext): Promise<InstitutionRow> {
    return existing(await this.institutions.byId(c, institutionId), `institution ${institutionId}`);
  }

  @ResolveField('ColleagueAccount', 'isMe')
  isMe(@Parent() { id }: StaffAccountRow, @Context() { actor }: OperationContext): boolean {
    return id === actor.accountId;
  }

  @ResolveField('ColleagueAccount', 'availableActions')
  async nextTransitions(@Parent() account: StaffAccountRow, @Context() c: OperationContext): Promise<AccountAction[]> {
    return account.closedAt === null ? accountActions(account, await this.office(c)) : [];
  }

  @ResolveField('ColleagueAccount', 'outstandingWork')
  outstandingWork(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<OutstandingWork[]> {
    return loader<OutstandingWork[]>(c, 'owedByAccount', async (ids) => {
      const rows = await this.handovers.outstandingWorkOf(c.tx, ids);
      return ids.map((one) => rows.filter(({ accountId }) => accountId === one));
    }).load(id);
  }

  @ResolveField('ColleagueAccount', 'lastSignInAt')
  lastSignInAt(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<Date | null> {
    return loader<Date | null>(c, 'lastSignInAt', async (ids) => {
      const rows = await this.accounts.lastSignIns(c.tx, ids);
      return ids.map((one) => rows.find(({ accountId }) => accountId === one)?.signedInAt ?? null);
    }).load(id);
  }

  @ResolveField('ColleagueAccount', 'leave')
  async leave(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<ColleagueRow['leave']> {
    return (await colleagueById(c, this.colleagues, id))?.leave ?? null;
  }

  /** All accounts of the institution, read once per operation. */
  private office(c: OperationContext): Promise<Office> {
    return loader(c, 'office', async (keys: readonly string[]) => {
      const office = await this.accounts.office(c.tx);
      return keys.map(() => office);
    }).load('office');
  }
}
