import { Module } from '@nestjs/common';
import { KeptMatchesService } from './kept-matches.service';
import { MatchingService } from './matching.service';
import { PAY_FLOORS, readPayFloors } from './pay-floors';

@Module({
  providers: [KeptMatchesService, MatchingService, { provide: PAY_FLOORS, useFactory: readPayFloors }],
  exports: [KeptMatchesService, MatchingService],
})
export class MatchingModule {}
