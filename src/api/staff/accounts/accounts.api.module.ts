import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AccountsUseCasesModule } from '../../../use-cases/accounts/accounts.use-cases.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { AccountRequestsResolver } from './account-requests.resolver';
import { ColleagueAccountResolver } from './colleague-account.resolver';
import { ColleagueSessionsResolver } from './colleague-sessions.resolver';
import { HandoversResolver } from './handovers.resolver';
import { LeavesResolver } from './leaves.resolver';
import { MeResolver } from './me.resolver';
import { SignInResolver } from './sign-in.resolver';
import { StaffAccountsResolver } from './staff-accounts.resolver';
import { TeamResolver } from './team.resolver';
import { SHARED_ACCOUNTS } from './shared-accounts';

/** The staff API of accounts. */
@Module({
  imports: [AccountsModule, AccountsUseCasesModule, InstitutionsModule],
  providers: [
    ...SHARED_ACCOUNTS,
    AccountRequestsResolver,
    ColleagueAccountResolver,
    ColleagueSessionsResolver,
    HandoversResolver,
    LeavesResolver,
    MeResolver,
    SignInResolver,
    StaffAccountsResolver,
    TeamResolver,
  ],
})
export class StaffAccountsApiModule {}
