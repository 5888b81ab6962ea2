import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AccountsUseCasesModule } from '../../../use-cases/accounts/accounts.use-cases.module';
import { EmployerCodesResolver } from './mail-codes.resolver';
import { MembersResolver } from './members.resolver';
import { MemberResolver } from './members.resolver';
import { SignInResolver } from './sign-in.resolver';
import { SHARED_ACCOUNTS } from './shared-accounts';

/** The employer API of accounts. */
@Module({
  imports: [AccountsModule, AccountsUseCasesModule],
  providers: [...SHARED_ACCOUNTS, EmployerCodesResolver, MembersResolver, MemberResolver, SignInResolver],
})
export class EmployerAccountsApiModule {}
