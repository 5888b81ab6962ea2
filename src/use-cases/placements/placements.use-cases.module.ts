import { Module } from '@nestjs/common';
import { UndoModule } from '../../features/undo/undo.module';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { ChangeAgreementState } from './change-agreement-state.use-case';
import { ConfirmStart } from './confirm-start.use-case';
import { EndPlacement } from './end-placement.use-case';
import { PlanNextStep } from './plan-next-step.use-case';
import { RecordTerms } from './record-terms.use-case';
import { RescheduleStart } from './reschedule-start.use-case';
import { ReviewLearning } from './review-learning.use-case';
import { CorrectPlacementEnd } from './correct-placement-end.use-case';

const USE_CASES = [ChangeAgreementState, ConfirmStart, CorrectPlacementEnd, EndPlacement, PlanNextStep, RecordTerms, RescheduleStart, ReviewLearning];

/** The use cases of placements. */
@Module({
  imports: [AlertsModule, EmployersModule, FollowUpsModule, OffersModule, PlacementsModule, VacanciesModule, UndoModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class PlacementsUseCasesModule {}
