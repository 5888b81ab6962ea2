import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { ListsModule } from '../../../features/lists/lists.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { ContactsUseCasesModule } from '../../../use-cases/contacts/contacts.use-cases.module';
import { ListsUseCasesModule } from '../../../use-cases/lists/lists.use-cases.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { ServicesUseCasesModule } from '../../../use-cases/services/services.use-cases.module';
import { TraineesUseCasesModule } from '../../../use-cases/trainees/trainees.use-cases.module';
import { BulkAskToCallResolver } from './bulk-ask-to-call.resolver';
import { BulkEnrolResolver } from './bulk-enrol.resolver';
import { BulkHandOverResolver } from './bulk-hand-over.resolver';
import { EmployerListResolver } from './employer-list.resolver';
import { SavedViewsResolver } from './saved-views.resolver';
import { BulkAskResolver } from './bulk-ask.resolver';
import { BulkSendResolver } from './bulk-send.resolver';
import { PlacementListActionsResolver } from './placement-list-actions.resolver';
import { PlacementListResolver } from './placement-list.resolver';
import { ReferralListActionsResolver } from './referral-list-actions.resolver';
import { ReferralListResolver } from './referral-list.resolver';
import { TraineeListActionsResolver } from './trainee-list-actions.resolver';
import { TraineeListResolver } from './trainee-list.resolver';
import { VacancyListResolver } from './vacancy-list.resolver';
import { WorkplaceListActionsResolver } from './workplace-list-actions.resolver';

/** The staff API of lists. */
@Module({
  imports: [
    AccountsModule,
    ContactsUseCasesModule,
    InstitutionsModule,
    ListsModule,
    ListsUseCasesModule,
    ReferralsModule,
    ReferralsUseCasesModule,
    ServicesUseCasesModule,
    SkillsModule,
    TraineesUseCasesModule,
  ],
  providers: [
    BulkAskToCallResolver,
    BulkEnrolResolver,
    BulkHandOverResolver,
    EmployerListResolver,
    SavedViewsResolver,
    TraineeListActionsResolver,
    TraineeListResolver,
    VacancyListResolver,
    WorkplaceListActionsResolver,
    BulkAskResolver,
    BulkSendResolver,
    PlacementListActionsResolver,
    PlacementListResolver,
    ReferralListActionsResolver,
    ReferralListResolver,
  ],
})
export class StaffListsApiModule {}
