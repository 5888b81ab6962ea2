import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { ContactsUseCasesModule } from '../../../use-cases/contacts/contacts.use-cases.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { OffersModule } from '../../../features/offers/offers.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { PlacementsUseCasesModule } from '../../../use-cases/placements/placements.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { AgreementTransitionsResolver } from './agreement-transitions.resolver';
import { NextStepsResolver } from './next-steps.resolver';
import { PlacementBoardResolver } from './placement-board.resolver';
import { PlacementEndsResolver } from './placement-ends.resolver';
import { PlacementHoldResolver } from './placement-hold.resolver';
import { PlacementRecordsResolver } from './placement-records.resolver';
import { PlacementStagesResolver } from './placement-stages.resolver';
import { PlacementStartResolver } from './placement-start.resolver';
import { AgreementResolver } from './placement-terms.resolver';
import { PlacementTermsResolver } from './placement-terms.resolver';
import { PlacementsResolver } from './placements.resolver';
import { RecordedTermsResolver } from './recorded-terms.resolver';
import { TraineePlacementsResolver } from './placements.resolver';

/** The staff API of placements. */
@Module({
  imports: [AccountsModule, ContactsUseCasesModule, EmployersModule, OffersModule, PlacementsModule, PlacementsUseCasesModule, TraineesModule, VacanciesModule],
  providers: [
    AgreementTransitionsResolver,
    NextStepsResolver,
    PlacementBoardResolver,
    PlacementEndsResolver,
    PlacementHoldResolver,
    PlacementRecordsResolver,
    PlacementStagesResolver,
    PlacementStartResolver,
    AgreementResolver,
    PlacementTermsResolver,
    PlacementsResolver,
    RecordedTermsResolver,
    TraineePlacementsResolver,
  ],
})
export class StaffPlacementsApiModule {}
