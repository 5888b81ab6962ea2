import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { UndoModule } from '../../features/undo/undo.module';
import { CheckInsModule } from '../../features/check-ins/check-ins.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { OffersModule } from '../../features/offers/offers.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { RemindersModule } from '../../features/follow-ups/reminders/reminders.module';
import { DeliverMessage } from './deliver-message.use-case';
import { DispatchNotifications } from './dispatch-notifications.use-case';
import { FinishTask } from './finish-task.use-case';
import { ResendMessage } from './resend-message.use-case';
import { RunDueTransitions } from './run-due-transitions.use-case';
import { ReopenTask } from './reopen-task.use-case';
import { TakeOverTask } from './take-over-task.use-case';

const USE_CASES = [DeliverMessage, DispatchNotifications, FinishTask, ReopenTask, ResendMessage, RunDueTransitions, TakeOverTask];

/** The use cases of notifications. */
@Module({
  imports: [AccountsModule, CheckInsModule, FollowUpsModule, NotificationsModule, OffersModule, ReferralsModule, RemindersModule, UndoModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class NotificationsUseCasesModule {}
