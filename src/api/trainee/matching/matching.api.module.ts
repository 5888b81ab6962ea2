import { Module } from '@nestjs/common';
import { AlertsModule } from '../../../features/alerts/alerts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { MatchingModule } from '../../../features/matching/matching.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { MyMatchResolver } from './my-match.resolver';
import { OpenVacanciesResolver } from './open-vacancies.resolver';

/** The trainee API of matching. */
@Module({
  imports: [AlertsModule, EmployersModule, MatchingModule, SkillsModule, TraineesModule, VacanciesModule],
  providers: [MyMatchResolver, OpenVacanciesResolver],
})
export class TraineeMatchingApiModule {}
