import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AlertsModule } from '../../../features/alerts/alerts.module';
import { ContactsModule } from '../../../features/contacts/contacts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { FollowUpsModule } from '../../../features/follow-ups/follow-ups.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { NotificationsModule } from '../../../features/notifications/notifications.module';
import { OffersModule } from '../../../features/offers/offers.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { NotificationsUseCasesModule } from '../../../use-cases/notifications/notifications.use-cases.module';
import { DeliveriesResolver } from './deliveries.resolver';
import { DoneTasksResolver } from './done-tasks.resolver';
import { DueCareResolver } from './due-care.resolver';
import { DuePartnersResolver } from './due-partners.resolver';
import { DuePipelineResolver } from './due-pipeline.resolver';
import { DueTasksResolver } from './due-tasks.resolver';
import { DueResolver } from './due.resolver';
import { ListedTraineesResolver } from './listed-trainees.resolver';
import { MessageResendResolver } from './message-resend.resolver';
import { NoticesResolver } from './notices.resolver';
import { TaskAssignmentResolver } from './task-assignment.resolver';
import { TaskReopenResolver } from './task-reopen.resolver';
import { TaskTextResolver } from './task-text.resolver';
import { TasksResolver } from './tasks.resolver';

/** The staff API of notifications, tasks and due work. */
@Module({
  imports: [
    AccountsModule,
    AlertsModule,
    ContactsModule,
    EmployersModule,
    FollowUpsModule,
    InstitutionsModule,
    NotificationsModule,
    NotificationsUseCasesModule,
    OffersModule,
    PlacementsModule,
    ReferralsModule,
    SkillsModule,
    TraineesModule,
    VacanciesModule,
  ],
  providers: [
    DeliveriesResolver,
    DoneTasksResolver,
    DueCareResolver,
    DuePartnersResolver,
    DuePipelineResolver,
    DueResolver,
    DueTasksResolver,
    ListedTraineesResolver,
    MessageResendResolver,
    NoticesResolver,
    TaskAssignmentResolver,
    TaskReopenResolver,
    TaskTextResolver,
    TasksResolver,
  ],
})
export class StaffNotificationsApiModule {}
