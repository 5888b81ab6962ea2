import { Module } from '@nestjs/common';
import { EngineSource } from './engine-source';
import { NewMatchNotificationsService } from './new-match-notifications.service';
import { SaveMatchService } from './save-match.service';
import { StoredMatchesService } from './stored-matches.service';
import { MatchFeedService } from './match-feed.service';
import { MatchIndex } from './match-index';
import { MatchingService } from './matching.service';
import { MatchObstaclesService } from './obstacles/match-obstacles.service';
import { NewVacanciesService } from './new-vacancies.service';
import { MATCHING_RULES } from './matching-rules';
import { readMatchingRules } from './matching-rules.file';
import { WhatIfService } from './what-if.service';

@Module({
  providers: [
    NewMatchNotificationsService,
    SaveMatchService,
    StoredMatchesService,
    MatchFeedService,
    MatchIndex,
    MatchingService,
    MatchObstaclesService,
    NewVacanciesService,
    WhatIfService,
    { provide: EngineSource, useExisting: MatchIndex },
    { provide: MATCHING_RULES, useFactory: readMatchingRules },
  ],
  exports: [
    NewMatchNotificationsService,
    SaveMatchService,
    StoredMatchesService,
    MatchFeedService,
    MatchIndex,
    MatchingService,
    MatchObstaclesService,
    NewVacanciesService,
    WhatIfService,
  ],
})
export class MatchingModule {}
