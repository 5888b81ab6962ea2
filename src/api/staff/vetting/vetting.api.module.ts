import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { VettingModule } from '../../../features/vetting/vetting.module';
import { VettingUseCasesModule } from '../../../use-cases/vetting/vetting.use-cases.module';
import { ConditionsResolver } from './conditions.resolver';
import { ConductResolver } from './conduct.resolver';
import { RegistrationPhotosResolver } from './registration-photos.resolver';
import { EmployerRegistrationPhotosResolver } from './registration-photos.resolver';
import { RoutineVisitResolver } from './routine-visit.resolver';
import { SiteChangesResolver } from './site-changes.resolver';
import { VettingOutcomes } from './vetting-outcomes';
import { VettingDecisionsResolver } from './vetting-transitions.resolver';
import { VettingTransitionsResolver } from './vetting-transitions.resolver';
import { VettingsResolver } from './vettings.resolver';
import { VisitDraftsResolver } from './visit-drafts.resolver';
import { VisitPhotosResolver } from './visit-photos.resolver';

/** The staff API of vetting. */
@Module({
  imports: [AccountsModule, EmployersModule, VettingModule, VettingUseCasesModule],
  providers: [
    RegistrationPhotosResolver,
    EmployerRegistrationPhotosResolver,
    RoutineVisitResolver,
    ConditionsResolver,
    ConductResolver,
    SiteChangesResolver,
    VettingOutcomes,
    VettingDecisionsResolver,
    VettingTransitionsResolver,
    VettingsResolver,
    VisitDraftsResolver,
    VisitPhotosResolver,
  ],
})
export class StaffVettingApiModule {}
