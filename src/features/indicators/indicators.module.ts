import { Module } from '@nestjs/common';
import { GrantCountService } from './grant-count.service';
import { GrantCounter } from './grant-counter';
import { IndicatorReportsService } from './indicator-reports.service';
import { IndicatorsService } from './indicators.service';

/** Counts small enough to run within a request fit into one slice. */
const ONE_SLICE = 1_000;

@Module({
  providers: [IndicatorReportsService, IndicatorsService, { provide: GrantCounter, useFactory: () => new GrantCountService(ONE_SLICE) }],
  exports: [IndicatorReportsService, IndicatorsService],
})
export class IndicatorsModule {}
