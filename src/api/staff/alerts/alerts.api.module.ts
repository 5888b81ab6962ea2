import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AlertsModule } from '../../../features/alerts/alerts.module';
import { AlertsUseCasesModule } from '../../../use-cases/alerts/alerts.use-cases.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { FollowUpsModule } from '../../../features/follow-ups/follow-ups.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { AlertCauseResolver } from './alert-cause.resolver';
import { AlertTransitionsResolver } from './alert-transitions.resolver';
import { AlertsResolver } from './alerts.resolver';
import { HoldPeopleResolver } from './hold-people.resolver';
import { PersonAtHeldEmployerResolver } from './hold-people.resolver';
import { EmployerHoldsResolver } from './holds.resolver';
import { HoldResolver } from './holds.resolver';
import { HoldsResolver } from './holds.resolver';

/** The staff API of alerts. */
@Module({
  imports: [AccountsModule, AlertsModule, AlertsUseCasesModule, EmployersModule, FollowUpsModule, PlacementsModule, TraineesModule],
  providers: [
    AlertCauseResolver,
    AlertTransitionsResolver,
    AlertsResolver,
    HoldPeopleResolver,
    PersonAtHeldEmployerResolver,
    EmployerHoldsResolver,
    HoldResolver,
    HoldsResolver,
  ],
})
export class StaffAlertsApiModule {}
