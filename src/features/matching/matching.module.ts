import { Module } from '@nestjs/common';
import { EngineSource } from './engine-source';
import { FitNoticesService } from './fit-notices.service';
import { KeepMatchService } from './keep-match.service';
import { KeptMatchesService } from './kept-matches.service';
import { MatchFeedService } from './match-feed.service';
import { MatchIndex } from './match-index';
import { MatchingService } from './matching.service';
import { NewVacanciesService } from './new-vacancies.service';
import { PAY_FLOORS, readPayFloors } from './pay-floors';
import { WhatIfService } from './what-if.service';

@Module({
  providers: [
    FitNoticesService,
    KeepMatchService,
    KeptMatchesService,
    MatchFeedService,
    MatchIndex,
    MatchingService,
    NewVacanciesService,
    WhatIfService,
    { provide: EngineSource, useExisting: MatchIndex },
    { provide: PAY_FLOORS, useFactory: readPayFloors },
  ],
  exports: [FitNoticesService, KeepMatchService, KeptMatchesService, MatchFeedService, MatchIndex, MatchingService, NewVacanciesService, WhatIfService],
})
export class MatchingModule {}
