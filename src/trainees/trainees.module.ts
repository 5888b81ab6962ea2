import { Module } from '@nestjs/common';
import { AnonymityService } from './anonymity.service';
import { ProtectedRecordsService } from './protected-records.service';
import { TraineesService } from './trainees.service';

const SERVICES = [TraineesService, ProtectedRecordsService, AnonymityService];

@Module({ providers: SERVICES, exports: SERVICES })
export class TraineesModule {}
