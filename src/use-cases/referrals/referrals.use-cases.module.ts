import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../features/consents/consents.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { MatchingModule } from '../../features/matching/matching.module';
import { OffersModule } from '../../features/offers/offers.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { AnswerReferral } from './answer-referral.use-case';
import { CancelInterview } from './cancel-interview.use-case';
import { ConfirmInterview } from './confirm-interview.use-case';
import { FinaliseDeclines } from './finalise-declines.use-case';
import { PresentReferral } from './present-referral.use-case';
import { ProposeInterview } from './propose-interview.use-case';
import { ProposeReferral } from './propose-referral.use-case';
import { RecordInterview } from './record-interview.use-case';
import { ReviewCandidate } from './review-candidate.use-case';
import { SendReferral } from './send-referral.use-case';
import { WithdrawReferral } from './withdraw-referral.use-case';

const USE_CASES = [
  AnswerReferral,
  CancelInterview,
  ConfirmInterview,
  FinaliseDeclines,
  PresentReferral,
  ProposeInterview,
  ProposeReferral,
  RecordInterview,
  ReviewCandidate,
  SendReferral,
  WithdrawReferral,
];

/** The use cases of referrals. */
@Module({
  imports: [ConsentsModule, EmployersModule, MatchingModule, OffersModule, ReferralsModule, TraineesModule, VacanciesModule],
  // for what she said before two witnesses
  providers: [...USE_CASES, { provide: 'step YES_TO_REFERRAL', useExisting: AnswerReferral }],
  exports: [...USE_CASES, 'step YES_TO_REFERRAL'],
})
export class ReferralsUseCasesModule {}
