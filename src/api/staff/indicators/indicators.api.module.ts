import { Module } from '@nestjs/common';
import { GrantsModule } from '../../../features/grants/grants.module';
import { IndicatorsModule } from '../../../features/indicators/indicators.module';
import { IndicatorsUseCasesModule } from '../../../use-cases/indicators/indicators.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { IndicatorCellsResolver } from './indicator-cells.resolver';
import { IndicatorRowsResolver } from './indicator-rows.resolver';
import { IndicatorReportResolver } from './indicators.resolver';
import { PlacementTestsResolver } from './placement-tests.resolver';

/** The staff API of indicators. */
@Module({
  imports: [GrantsModule, IndicatorsModule, IndicatorsUseCasesModule, TraineesModule, VacanciesModule],
  providers: [IndicatorCellsResolver, IndicatorRowsResolver, IndicatorReportResolver, PlacementTestsResolver],
})
export class StaffIndicatorsApiModule {}
