import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { MatchingUseCasesModule } from '../../../use-cases/matching/matching.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { MeResolver } from './me.resolver';
import { PinResolver } from './pin.resolver';
import { SignInResolver } from './sign-in.resolver';
import { SHARED_ACCOUNTS } from './shared-accounts';

/** The trainee API of accounts. */
@Module({
  imports: [AccountsModule, MatchingUseCasesModule, SkillsModule, TraineesModule],
  providers: [...SHARED_ACCOUNTS, MeResolver, PinResolver, SignInResolver],
})
export class TraineeAccountsApiModule {}
