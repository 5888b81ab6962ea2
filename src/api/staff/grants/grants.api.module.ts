import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { GrantsModule } from '../../../features/grants/grants.module';
import { GrantsUseCasesModule } from '../../../use-cases/grants/grants.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { GrantsResolver } from './grants.resolver';
import { TraineeGrantResolver } from './grants.resolver';

/** The staff API of grants. */
@Module({ imports: [AccountsModule, GrantsModule, GrantsUseCasesModule, TraineesModule], providers: [GrantsResolver, TraineeGrantResolver] })
export class StaffGrantsApiModule {}
