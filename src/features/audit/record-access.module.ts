import { Module } from '@nestjs/common';
import { RecordAccessService } from './record-access.service';

@Module({ providers: [RecordAccessService], exports: [RecordAccessService] })
export class RecordAccessModule {}
