import { Module } from '@nestjs/common';
import { VettingService } from './vetting.service';

@Module({ providers: [VettingService], exports: [VettingService] })
export class VettingModule {}
