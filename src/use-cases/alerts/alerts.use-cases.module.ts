import { Module } from '@nestjs/common';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { HandleAlert } from './handle-alert.use-case';
import { HoldEmployer } from './hold-employer.use-case';

const USE_CASES = [HandleAlert, HoldEmployer];

/** The use cases of alerts. */
@Module({ imports: [AlertsModule, EmployersModule, PlacementsModule, TraineesModule], providers: USE_CASES, exports: USE_CASES })
export class AlertsUseCasesModule {}
