import { Module } from '@nestjs/common';
import { GrantCountService } from './grant-count.service';
import { GrantCounter } from './grant-counter';
import { IndicatorReportsService } from './indicator-reports.service';
import { IndicatorsService } from './indicators.service';
import { PlacementTestsService } from './placement-tests.service';

/** Counts small enough to run within a request fit into one slice. */
const ONE_SLICE = 1_000;

@Module({
  providers: [IndicatorReportsService, IndicatorsService, PlacementTestsService, { provide: GrantCounter, useFactory: () => new GrantCountService(ONE_SLICE) }],
  exports: [IndicatorReportsService, IndicatorsService, PlacementTestsService],
})
export class IndicatorsModule {}
