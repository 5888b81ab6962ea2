import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { AccountsUseCasesModule } from '../../../use-cases/accounts/accounts.use-cases.module';
import { ConsentsModule } from '../../../features/consents/consents.module';
import { ConsentsUseCasesModule } from '../../../use-cases/consents/consents.use-cases.module';
import { ContactsModule } from '../../../features/contacts/contacts.module';
import { ContactsUseCasesModule } from '../../../use-cases/contacts/contacts.use-cases.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { ListsModule } from '../../../features/lists/lists.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { TraineesUseCasesModule } from '../../../use-cases/trainees/trainees.use-cases.module';
import { ContactLogResolver } from './contact-log.resolver';
import { ProtectedRecordResolver } from './protected-record.resolver';
import { TimelineResolver } from './timeline.resolver';
import { TraineeAccessResolver } from './trainee-access.resolver';
import { TraineeAnonymiseResolver } from './trainee-anonymise.resolver';
import { TraineeAssignmentHistoryResolver } from './trainee-assignment-history.resolver';
import { TraineeCaseWorkerResolver } from './trainee-assignment.resolver';
import { ExitCorrectionResolver } from './exit-correction.resolver';
import { TraineeExitResolver } from './trainee-exit.resolver';
import { TraineePreferencesResolver } from './trainee-preferences.resolver';
import { TraineeProfileResolver } from './trainee-profile.resolver';
import { TraineeReadinessResolver } from './trainee-readiness.resolver';
import { TraineeSafetyResolver } from './trainee-safety.resolver';
import { TraineeSearchResolver } from './trainee-search.resolver';
import { FoundTraineeStepResolver, TraineeStepResolver } from './trainee-step.resolver';
import { TraineesResolver } from './trainees.resolver';

/** The staff API of trainees. */
@Module({
  imports: [
    AccountsModule,
    AccountsUseCasesModule,
    ConsentsModule,
    ConsentsUseCasesModule,
    ContactsModule,
    ContactsUseCasesModule,
    EmployersModule,
    InstitutionsModule,
    ListsModule,
    SkillsModule,
    TraineesModule,
    TraineesUseCasesModule,
  ],
  providers: [
    ContactLogResolver,
    ProtectedRecordResolver,
    TimelineResolver,
    TraineeAnonymiseResolver,
    TraineeAssignmentHistoryResolver,
    TraineeCaseWorkerResolver,
    ExitCorrectionResolver,
    TraineeExitResolver,
    TraineePreferencesResolver,
    TraineeAccessResolver,
    TraineeProfileResolver,
    TraineeReadinessResolver,
    TraineeSafetyResolver,
    TraineeSearchResolver,
    FoundTraineeStepResolver,
    TraineeStepResolver,
    TraineesResolver,
  ],
})
export class StaffTraineesApiModule {}
