import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AccountsUseCasesModule } from '../../../use-cases/accounts/accounts.use-cases.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { InstitutionsUseCasesModule } from '../../../use-cases/institutions/institutions.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { CapacityResolver } from './capacity.resolver';
import { CodedSummaryResolver } from './coded-summary.resolver';
import { InstitutionReferralTransitionsResolver } from './institution-referral-transitions.resolver';
import { InstitutionReferralResolver } from './institution-referral.resolver';
import { InstitutionReferralsResolver } from './institution-referrals.resolver';
import { InstitutionsResolver } from './institutions.resolver';

/** The staff API of institutions. */
@Module({
  imports: [AccountsModule, AccountsUseCasesModule, InstitutionsModule, InstitutionsUseCasesModule, SkillsModule, TraineesModule],
  providers: [
    CapacityResolver,
    CodedSummaryResolver,
    InstitutionReferralTransitionsResolver,
    InstitutionReferralResolver,
    InstitutionReferralsResolver,
    InstitutionsResolver,
  ],
})
export class StaffInstitutionsApiModule {}
