import { Module } from '@nestjs/common';
import { CalculationClaimsService } from './calculation-claims.service';
import { CalculationsService } from './calculations.service';

@Module({ providers: [CalculationClaimsService, CalculationsService], exports: [CalculationClaimsService, CalculationsService] })
export class CalculationsModule {}
