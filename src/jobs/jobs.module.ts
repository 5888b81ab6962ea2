import { Module } from '@nestjs/common';
import { CalculationsModule } from '../features/calculations/calculations.module';
import { NotificationsModule } from '../features/notifications/notifications.module';
import { NotificationsUseCasesModule } from '../use-cases/notifications/notifications.use-cases.module';
import { AccountsModule } from '../features/accounts/accounts.module';
import { MatchingModule } from '../features/matching/matching.module';
import { VettingModule } from '../features/vetting/vetting.module';
import { EmployersModule } from '../features/employers/employers.module';
import { ReferralsUseCasesModule } from '../use-cases/referrals/referrals.use-cases.module';
import { InstitutionsUseCasesModule } from '../use-cases/institutions/institutions.use-cases.module';
import { FollowUpsUseCasesModule } from '../use-cases/follow-ups/follow-ups.use-cases.module';
import { MatchingUseCasesModule } from '../use-cases/matching/matching.use-cases.module';
import { VettingUseCasesModule } from '../use-cases/vetting/vetting.use-cases.module';
import { EmployersUseCasesModule } from '../use-cases/employers/employers.use-cases.module';
import { CalculationClaimsService } from '../features/calculations/calculation-claims.service';
import { MailCodesService } from '../features/accounts/mail-codes.service';
import { AttemptsService } from '../features/accounts/attempts.service';
import { RegistrationsService } from '../features/employers/registrations.service';
import { MatchFeedService } from '../features/matching/match-feed.service';
import { AnnounceRegistrations, ExpireRegistrations } from '../use-cases/employers/expire-registrations.use-case';
import { ClimbContactLadders, MarkReachedAgain, StartContactLadders } from '../use-cases/follow-ups/climb-contact-ladders.use-case';
import { LapseApprovals } from '../use-cases/vetting/lapse-approvals.use-case';
import { FinaliseDeclines } from '../use-cases/referrals/finalise-declines.use-case';
import { ExpireInstitutionReferrals } from '../use-cases/institutions/expire-institution-referrals.use-case';
import { NotifyNewVacancies } from '../use-cases/matching/notify-new-vacancies.use-case';
import { Retention } from '../platform/database/retention';
import { SealedDrafts } from '../platform/security/sealed-drafts';
import { BacklogMetrics } from './backlog-metrics';
import { CalculationDrain } from './calculation-drain';
import { OldRowCleanup, type OldRowRemover, OLD_ROW_REMOVERS } from './old-row-cleanup';
import { MessageDrain } from './message-drain';
import { OutboxDrain } from './outbox-drain';
import { type AnyDueTransition, MORE_DUE_TRANSITIONS, Scheduler } from './scheduler';
import { Sweep } from './sweep';
import { RegistrationPhotosService } from '../features/vetting/registration-photos.service';
import { VisitPhotosService } from '../features/vetting/visit-photos.service';
import { Workers } from './workers';

/** A class whose instances have the methods of T, so that the compiler checks what is injected below. */
type Provides<T> = abstract new (...args: never[]) => T;

/** Each removes the old rows of one kind. */
const OLD_ROW_SERVICES = [
  AttemptsService,
  SealedDrafts,
  MailCodesService,
  MatchFeedService,
  RegistrationPhotosService,
  VisitPhotosService,
  RegistrationsService,
  CalculationClaimsService,
  Retention,
] as const satisfies readonly Provides<OldRowRemover>[];
/** What becomes due apart from the transitions of the scheduler itself. */
const DUE_TRANSITIONS = [
  FinaliseDeclines,
  ExpireInstitutionReferrals,
  NotifyNewVacancies,
  ExpireRegistrations,
  AnnounceRegistrations,
  LapseApprovals,
  StartContactLadders,
  ClimbContactLadders,
  MarkReachedAgain,
] as const satisfies readonly Provides<AnyDueTransition>[];

/**
 * The worker: queues wake it and use cases do the work. The sweep finds work that no queue announced, the
 * scheduler runs due transitions, and old rows are removed.
 */
@Module({
  imports: [
    CalculationsModule,
    NotificationsModule,
    NotificationsUseCasesModule,
    AccountsModule,
    MatchingModule,
    VettingModule,
    EmployersModule,
    ReferralsUseCasesModule,
    InstitutionsUseCasesModule,
    MatchingUseCasesModule,
    EmployersUseCasesModule,
    VettingUseCasesModule,
    FollowUpsUseCasesModule,
  ],
  providers: [
    BacklogMetrics,
    OldRowCleanup,
    {
      provide: OLD_ROW_REMOVERS,
      useFactory: (...kinds: OldRowRemover[]) => kinds,
      inject: [...OLD_ROW_SERVICES],
    },
    Retention,
    OutboxDrain,
    MessageDrain,
    CalculationDrain,
    Sweep,
    Scheduler,
    Workers,
    {
      provide: MORE_DUE_TRANSITIONS,
      useFactory: (...transitions: AnyDueTransition[]) => transitions,
      inject: [...DUE_TRANSITIONS],
    },
  ],
})
export class JobsModule {}
