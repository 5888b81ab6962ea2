import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AccountsUseCasesModule } from '../../../use-cases/accounts/accounts.use-cases.module';
import { EmployerCodesResolver } from './mail-codes.resolver';
import { MembersResolver } from './members.resolver';
import { MemberResolver } from './members.resolver';
import { SignInResolver } from './sign-in.resolver';
import { OwnPasswordResolver } from '../../shared/accounts/own-password.resolver';
import { OwnSessionsResolver } from '../../shared/accounts/own-sessions.resolver';
import { ReauthenticationResolver } from '../../shared/accounts/reauthentication.resolver';

/** The employer API of accounts. */
@Module({
  imports: [AccountsModule, AccountsUseCasesModule],
  providers: [EmployerCodesResolver, MembersResolver, MemberResolver, SignInResolver, OwnPasswordResolver, OwnSessionsResolver, ReauthenticationResolver],
})
export class EmployerAccountsApiModule {}
