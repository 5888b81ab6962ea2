import { Module } from '@nestjs/common';
import { CalculationsModule } from '../../features/calculations/calculations.module';
import { StartCalculation } from './start-calculation.use-case';

const USE_CASES = [StartCalculation];

/** The use cases of calculations. */
@Module({ imports: [CalculationsModule], providers: USE_CASES, exports: USE_CASES })
export class CalculationsUseCasesModule {}
