import { Module } from '@nestjs/common';
import { RecordAccessService } from './looks.service';

@Module({ providers: [RecordAccessService], exports: [RecordAccessService] })
export class RecordAccessModule {}
