import { Module } from '@nestjs/common';
import { EngineSource } from './engine-source';
import { NewMatchNotificationsService } from './new-match-notifications.service';
import { SaveMatchService } from './save-match.service';
import { StoredMatchesService } from './stored-matches.service';
import { MatchFeedService } from './match-feed.service';
import { MatchIndex } from './match-index';
import { MatchingService } from './matching.service';
import { NewVacanciesService } from './new-vacancies.service';
import { PAY_FLOORS, readPayFloors } from './pay-floors';
import { WhatIfService } from './what-if.service';

@Module({
  providers: [
    NewMatchNotificationsService,
    SaveMatchService,
    StoredMatchesService,
    MatchFeedService,
    MatchIndex,
    MatchingService,
    NewVacanciesService,
    WhatIfService,
    { provide: EngineSource, useExisting: MatchIndex },
    { provide: PAY_FLOORS, useFactory: readPayFloors },
  ],
  exports: [
    NewMatchNotificationsService,
    SaveMatchService,
    StoredMatchesService,
    MatchFeedService,
    MatchIndex,
    MatchingService,
    NewVacanciesService,
    WhatIfService,
  ],
})
export class MatchingModule {}
