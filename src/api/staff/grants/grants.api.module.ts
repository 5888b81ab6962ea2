import { Module } from '@nestjs/common';
import { GrantsModule } from '../../../features/grants/grants.module';
import { GrantsUseCasesModule } from '../../../use-cases/grants/grants.use-cases.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { GrantsResolver } from './grants.resolver';
import { TraineeGrantResolver } from './grants.resolver';
import { SelfEmploymentGrantResolver } from './record-grant.resolver';
import { ServiceGrantResolver } from './record-grant.resolver';
import { StayGrantResolver } from './record-grant.resolver';
import { SupportGrantResolver } from './record-grant.resolver';

/** The staff API of grants. */
@Module({
  imports: [GrantsModule, GrantsUseCasesModule, InstitutionsModule, TraineesModule],
  providers: [GrantsResolver, TraineeGrantResolver, SelfEmploymentGrantResolver, ServiceGrantResolver, StayGrantResolver, SupportGrantResolver],
})
export class StaffGrantsApiModule {}
