import { Module } from '@nestjs/common';
import { CalculationsModule } from '../../../features/calculations/calculations.module';
import { CalculationsUseCasesModule } from '../../../use-cases/calculations/calculations.use-cases.module';
import { GrantsModule } from '../../../features/grants/grants.module';
import { IndicatorsUseCasesModule } from '../../../use-cases/indicators/indicators.use-cases.module';
import { CalculationsResolver } from './calculations.resolver';

/** The staff API of calculations. */
@Module({ imports: [CalculationsModule, CalculationsUseCasesModule, GrantsModule, IndicatorsUseCasesModule], providers: [CalculationsResolver] })
export class StaffCalculationsApiModule {}
