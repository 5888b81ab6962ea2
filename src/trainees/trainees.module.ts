import { Module } from '@nestjs/common';
import { ProtectedRecordsService } from './protected-records.service';
import { TraineesService } from './trainees.service';

@Module({ providers: [TraineesService, ProtectedRecordsService], exports: [TraineesService, ProtectedRecordsService] })
export class TraineesModule {}
