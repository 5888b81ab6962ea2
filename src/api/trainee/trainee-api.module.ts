import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { SignInResolver } from './sign-in.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { ConsentsModule } from '../../consents/consents.module';
import { EmployersModule } from '../../employers/employers.module';
import { TraineesModule } from '../../trainees/trainees.module';
import { MeResolver } from './me.resolver';
import { ConsentsResolver } from './consents.resolver';

/** The trainee endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [AccountsModule, MovesModule, SkillsModule, NotificationsModule, ConsentsModule, EmployersModule, TraineesModule],
  providers: [SignInResolver, NoticesResolver, MeResolver, ConsentsResolver],
})
export class TraineeApiModule {}
