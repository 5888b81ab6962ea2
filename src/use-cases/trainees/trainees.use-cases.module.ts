import { Module } from '@nestjs/common';
import { UndoModule } from '../../features/undo/undo.module';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { ConsentsModule } from '../../features/consents/consents.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { ListsModule } from '../../features/lists/lists.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { AnonymiseTrainee } from './anonymise-trainee.use-case';
import { AssignTrainees } from './assign-trainees.use-case';
import { ExitTrainee } from './exit-trainee.use-case';
import { HandOverCaseload } from './hand-over-caseload.use-case';
import { ManageContactMethods } from './manage-contact-methods.use-case';
import { PrepareTrainee } from './prepare-trainee.use-case';
import { RegisterTrainee } from './register-trainee.use-case';
import { SaveProtectedRecord } from './save-protected-record.use-case';
import { SetLimits } from './set-limits.use-case';
import { CorrectExit } from './correct-exit.use-case';

const USE_CASES = [
  AnonymiseTrainee,
  AssignTrainees,
  CorrectExit,
  ExitTrainee,
  HandOverCaseload,
  ManageContactMethods,
  PrepareTrainee,
  RegisterTrainee,
  SaveProtectedRecord,
  SetLimits,
];

/** The use cases of trainees. */
@Module({
  imports: [
    AccountsModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    FollowUpsModule,
    ListsModule,
    OffersModule,
    PlacementsModule,
    ReferralsModule,
    SkillsModule,
    TraineesModule,
    UndoModule,
  ],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class TraineesUseCasesModule {}
