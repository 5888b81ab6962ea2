import { Module } from '@nestjs/common';
import { AlertsService } from './alerts.service';
import { HoldsService } from './holds.service';

@Module({ providers: [AlertsService, HoldsService], exports: [AlertsService, HoldsService] })
export class AlertsModule {}
