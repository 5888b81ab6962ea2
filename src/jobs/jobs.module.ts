import { Module } from '@nestjs/common';
import { CalculationClaimsService } from '../calculations/calculation-claims.service';
import { CalculationsModule } from '../calculations/calculations.module';
import { MailCodesService } from '../accounts/mail-codes.service';
import { TriesService } from '../accounts/tries.service';
import { EmployersModule } from '../employers/employers.module';
import { RegistrationsService } from '../employers/registrations.service';
import { MatchFeedService } from '../matching/match-feed.service';
import { MatchingModule } from '../matching/matching.module';
import { AnnounceRegistrations, ExpireRegistrations } from '../moves/settle-registrations';
import { SettleDeclines } from '../moves/settle-declines';
import { SettleInstitutionReferrals } from '../moves/settle-institution-referrals';
import { TellNewVacancies } from '../moves/tell-new-vacancies';
import { MovesModule } from '../moves/moves.module';
import { NotificationsModule } from '../notifications/notifications.module';
import { Retention } from '../platform/retention';
import { SealedDrafts } from '../platform/sealed-drafts';
import { BacklogMetrics } from './backlog-metrics';
import { CalculationDrain } from './calculation-drain';
import { Cleaning, OLD_ROWS } from './cleaning';
import { MessageDrain } from './message-drain';
import { OutboxDrain } from './outbox-drain';
import { MORE_SETTLINGS, Scheduler } from './scheduler';
import { Sweep } from './sweep';
import { RegistrationPhotosService } from '../vetting/registration-photos.service';
import { VettingModule } from '../vetting/vetting.module';
import { Workers } from './workers';

/** The worker: the queues wake it, moves do the work, the sweep finds what no queue announced, the scheduler what falls due; old rows are removed. */
@Module({
  imports: [CalculationsModule, EmployersModule, MatchingModule, MovesModule, NotificationsModule, VettingModule],
  providers: [
    BacklogMetrics,
    Cleaning,
    {
      provide: OLD_ROWS,
      useFactory: (...kinds: unknown[]) => kinds,
      inject: [
        TriesService,
        SealedDrafts,
        MailCodesService,
        MatchFeedService,
        RegistrationPhotosService,
        RegistrationsService,
        CalculationClaimsService,
        Retention,
      ],
    },
    Retention,
    OutboxDrain,
    MessageDrain,
    CalculationDrain,
    Sweep,
    Scheduler,
    Workers,
    {
      provide: MORE_SETTLINGS,
      useFactory: (...settlings: unknown[]) => settlings,
      inject: [SettleDeclines, SettleInstitutionReferrals, TellNewVacancies, ExpireRegistrations, AnnounceRegistrations],
    },
  ],
})
export class JobsModule {}
