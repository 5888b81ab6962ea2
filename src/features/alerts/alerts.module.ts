import { Module } from '@nestjs/common';
import { AlertsService } from './alerts.service';
import { HoldsService } from './holds.service';
import { TermsAlerts } from './terms-alerts.service';

@Module({
  providers: [AlertsService, HoldsService, { provide: TermsAlerts, useExisting: AlertsService }],
  exports: [AlertsService, HoldsService, TermsAlerts],
})
export class AlertsModule {}
