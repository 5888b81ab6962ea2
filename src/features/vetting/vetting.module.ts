import { Module } from '@nestjs/common';
import { RegistrationPhotosService } from './registration-photos.service';
import { VettingService } from './vetting.service';

@Module({ providers: [VettingService, RegistrationPhotosService], exports: [VettingService, RegistrationPhotosService] })
export class VettingModule {}
