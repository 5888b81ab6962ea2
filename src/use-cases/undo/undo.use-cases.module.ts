import { Module } from '@nestjs/common';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { ServicesModule } from '../../features/services/services.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { UndoModule } from '../../features/undo/undo.module';
import { UndoAct } from './undo-act.use-case';

@Module({
  imports: [NotificationsModule, ReferralsModule, ServicesModule, TraineesModule, UndoModule],
  providers: [UndoAct],
  exports: [UndoAct],
})
export class UndoUseCasesModule {}
