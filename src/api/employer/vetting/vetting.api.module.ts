import { Module } from '@nestjs/common';
import { VettingModule } from '../../../features/vetting/vetting.module';
import { VettingUseCasesModule } from '../../../use-cases/vetting/vetting.use-cases.module';
import { RegistrationPhotosResolver } from './registration-photos.resolver';

/** The employer API of vetting. */
@Module({ imports: [VettingModule, VettingUseCasesModule], providers: [RegistrationPhotosResolver] })
export class EmployerVettingApiModule {}
