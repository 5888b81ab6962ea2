import { Module } from '@nestjs/common';
import { CheckInsModule } from '../../../features/check-ins/check-ins.module';
import { PlacementCheckInsResolver } from './placement-check-ins.resolver';

/** The staff API of check ins. */
@Module({ imports: [CheckInsModule], providers: [PlacementCheckInsResolver] })
export class StaffCheckInsApiModule {}
