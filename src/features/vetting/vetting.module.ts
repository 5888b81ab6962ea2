import { Module } from '@nestjs/common';
import { RegistrationPhotosService } from './registration-photos.service';
import { VisitPhotosService } from './visit-photos.service';
import { VisitDraftsService } from './visit-drafts.service';
import { VettingService } from './vetting.service';

const SERVICES = [VettingService, RegistrationPhotosService, VisitPhotosService, VisitDraftsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class VettingModule {}
