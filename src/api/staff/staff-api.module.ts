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
import { ConsentsModule } from '../../consents/consents.module';
import { ContactsModule } from '../../contacts/contacts.module';
import { EmployersModule } from '../../employers/employers.module';
import { TraineesModule } from '../../trainees/trainees.module';
import { ProtectedResolver } from './protected.resolver';
import { TraineeProfileResolver } from './trainee-profile.resolver';
import { TraineeReadinessResolver } from './trainee-readiness.resolver';
import { TraineeSafetyResolver } from './trainee-safety.resolver';
import { TraineesResolver } from './trainees.resolver';

/** The staff endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [AccountsModule, MovesModule, SkillsModule, NotificationsModule, ConsentsModule, ContactsModule, EmployersModule, TraineesModule],
  providers: [
    MeResolver,
    SignInResolver,
    TaxonomyResolver,
    NoticesResolver,
    TasksResolver,
    ProtectedResolver,
    TraineeProfileResolver,
    TraineeReadinessResolver,
    TraineeSafetyResolver,
    TraineesResolver,
  ],
})
export class StaffApiModule {}
