import { Module } from '@nestjs/common';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { MyInterviewPlaceResolver } from './my-interview-place.resolver';
import { MyInterviewsResolver } from './my-interviews.resolver';
import { MyReferralsResolver } from './my-referrals.resolver';

/** The trainee API of referrals. */
@Module({
  imports: [EmployersModule, ReferralsModule, ReferralsUseCasesModule, SkillsModule, VacanciesModule],
  providers: [MyInterviewPlaceResolver, MyInterviewsResolver, MyReferralsResolver],
})
export class TraineeReferralsApiModule {}
