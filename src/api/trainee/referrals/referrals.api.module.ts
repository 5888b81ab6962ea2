import { Module } from '@nestjs/common';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { MyInterviewsResolver } from './my-interviews.resolver';
import { MyReferralsResolver } from './my-referrals.resolver';

/** The trainee API of referrals. */
@Module({ imports: [ReferralsModule, ReferralsUseCasesModule, VacanciesModule], providers: [MyInterviewsResolver, MyReferralsResolver] })
export class TraineeReferralsApiModule {}
