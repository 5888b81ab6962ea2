import { Module } from '@nestjs/common';
import { OffersModule } from '../../../features/offers/offers.module';
import { OffersUseCasesModule } from '../../../use-cases/offers/offers.use-cases.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { CandidateCardResolver } from './candidate-card.resolver';
import { CandidateProgressResolver } from './candidate-progress.resolver';
import { CandidateTransitionsResolver } from './candidate-transitions.resolver';
import { CandidatesResolver } from './candidates.resolver';
import { VacancyCandidatesResolver } from './candidates.resolver';
import { InterviewsResolver } from './interviews.resolver';

/** The employer API of referrals. */
@Module({
  imports: [OffersModule, OffersUseCasesModule, ReferralsModule, ReferralsUseCasesModule, SkillsModule, VacanciesModule],
  providers: [
    CandidateCardResolver,
    CandidateProgressResolver,
    CandidateTransitionsResolver,
    CandidatesResolver,
    VacancyCandidatesResolver,
    InterviewsResolver,
  ],
})
export class EmployerReferralsApiModule {}
