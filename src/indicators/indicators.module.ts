import { Module } from '@nestjs/common';
import { GrantsService } from './grants.service';
import { IndicatorReportsService } from './indicator-reports.service';
import { IndicatorsService } from './indicators.service';

@Module({ providers: [GrantsService, IndicatorReportsService, IndicatorsService], exports: [GrantsService, IndicatorReportsService, IndicatorsService] })
export class IndicatorsModule {}
