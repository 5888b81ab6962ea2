import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { MeResolver } from './me.resolver';
import { SignInResolver } from './sign-in.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { TasksResolver } from './tasks.resolver';

/** The staff endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [AccountsModule, MovesModule, SkillsModule, NotificationsModule],
  providers: [MeResolver, SignInResolver, TaxonomyResolver, NoticesResolver, TasksResolver],
})
export class StaffApiModule {}
