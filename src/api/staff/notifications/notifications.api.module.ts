import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { NotificationsModule } from '../../../features/notifications/notifications.module';
import { NotificationsUseCasesModule } from '../../../use-cases/notifications/notifications.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { DeliveriesResolver } from './deliveries.resolver';
import { MessageResendResolver } from './message-resend.resolver';
import { NoticesResolver } from './notices.resolver';
import { TasksResolver } from './tasks.resolver';

/** The staff API of notifications. */
@Module({
  imports: [AccountsModule, EmployersModule, NotificationsModule, NotificationsUseCasesModule, TraineesModule],
  providers: [DeliveriesResolver, MessageResendResolver, NoticesResolver, TasksResolver],
})
export class StaffNotificationsApiModule {}
