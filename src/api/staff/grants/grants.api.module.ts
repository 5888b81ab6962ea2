import { Module } from '@nestjs/common';
import { GrantsModule } from '../../../features/grants/grants.module';
import { GrantsUseCasesModule } from '../../../use-cases/grants/grants.use-cases.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { GrantsResolver } from './grants.resolver';
import { TraineeGrantResolver } from './grants.resolver';

/** The staff API of grants. */
@Module({ imports: [GrantsModule, GrantsUseCasesModule, InstitutionsModule, TraineesModule], providers: [GrantsResolver, TraineeGrantResolver] })
export class StaffGrantsApiModule {}
