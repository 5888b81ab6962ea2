import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../../features/consents/consents.module';
import { ConsentsUseCasesModule } from '../../../use-cases/consents/consents.use-cases.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { ConsentsResolver } from './consents.resolver';

/** The trainee API of consents. */
@Module({ imports: [ConsentsModule, ConsentsUseCasesModule, EmployersModule, InstitutionsModule, TraineesModule], providers: [ConsentsResolver] })
export class TraineeConsentsApiModule {}
