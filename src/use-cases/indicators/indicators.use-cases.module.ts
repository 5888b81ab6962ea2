import { Module } from '@nestjs/common';
import { CalculationsModule } from '../../features/calculations/calculations.module';
import { GrantsModule } from '../../features/grants/grants.module';
import { IndicatorsModule } from '../../features/indicators/indicators.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { ExportIndicators } from './export-indicators.use-case';
import { PublishIndicators } from './publish-indicators.use-case';
import { ReportIndicators } from './report-indicators.use-case';

const USE_CASES = [ExportIndicators, PublishIndicators, ReportIndicators];

/** The use cases of indicators. */
@Module({ imports: [CalculationsModule, GrantsModule, IndicatorsModule, VacanciesModule], providers: USE_CASES, exports: USE_CASES })
export class IndicatorsUseCasesModule {}
