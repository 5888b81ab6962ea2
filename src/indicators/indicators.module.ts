import { Module } from '@nestjs/common';
import { GrantsService } from './grants.service';
import { IndicatorsService } from './indicators.service';

@Module({ providers: [GrantsService, IndicatorsService], exports: [GrantsService, IndicatorsService] })
export class IndicatorsModule {}
