import { Module } from '@nestjs/common';
import { MatchingService } from './matching.service';
import { PAY_FLOORS, readPayFloors } from './pay-floors';

@Module({ providers: [MatchingService, { provide: PAY_FLOORS, useFactory: readPayFloors }], exports: [MatchingService] })
export class MatchingModule {}
