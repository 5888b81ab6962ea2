import { Module } from '@nestjs/common';
import { CalculationsModule } from '../../../features/calculations/calculations.module';
import { CalculationsUseCasesModule } from '../../../use-cases/calculations/calculations.use-cases.module';
import { MatchingModule } from '../../../features/matching/matching.module';
import { ServicesModule } from '../../../features/services/services.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { TraineeObstaclesResolver } from './match-obstacles.resolver';
import { VacancyObstaclesResolver } from './match-obstacles.resolver';
import { MatchReasonsResolver } from './match-reasons.resolver';
import { MatchResolver } from './match.resolver';
import { MatchesResolver } from './matches.resolver';
import { TraineeMatchesResolver } from './matches.resolver';
import { VacancyMatchesResolver } from './matches.resolver';
import { NewMatchNotificationsResolver } from './new-match-notifications.resolver';
import { NewMatchResolver } from './new-match-notifications.resolver';
import { MatchSeatsResolver, VacancySeatsResolver } from './pending-seats.resolver';
import { SkillsInDemandResolver } from './skills-in-demand.resolver';
import { TraineeUnlocksResolver } from './unlocks.resolver';
import { CourseWorthResolver } from './unlocks.resolver';
import { WhatIfResolver } from './what-if.resolver';

/** The staff API of matching. */
@Module({
  imports: [CalculationsModule, CalculationsUseCasesModule, MatchingModule, ServicesModule, SkillsModule, TraineesModule, VacanciesModule],
  providers: [
    MatchReasonsResolver,
    MatchResolver,
    MatchSeatsResolver,
    VacancySeatsResolver,
    MatchesResolver,
    TraineeObstaclesResolver,
    VacancyObstaclesResolver,
    TraineeMatchesResolver,
    VacancyMatchesResolver,
    NewMatchNotificationsResolver,
    NewMatchResolver,
    SkillsInDemandResolver,
    TraineeUnlocksResolver,
    CourseWorthResolver,
    WhatIfResolver,
  ],
})
export class StaffMatchingApiModule {}
