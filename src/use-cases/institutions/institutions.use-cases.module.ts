import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../features/consents/consents.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { AddInstitution } from './add-institution.use-case';
import { AnswerInstitutionReferral } from './answer-institution-referral.use-case';
import { ExpireInstitutionReferrals } from './expire-institution-referrals.use-case';
import { RecordCapacity } from './record-capacity.use-case';
import { ReferToInstitution } from './refer-to-institution.use-case';
import { ReleaseIdentity } from './release-identity.use-case';

const USE_CASES = [AddInstitution, AnswerInstitutionReferral, ExpireInstitutionReferrals, RecordCapacity, ReferToInstitution, ReleaseIdentity];

/** The use cases of institutions. */
@Module({ imports: [ConsentsModule, ContactsModule, InstitutionsModule, TraineesModule], providers: USE_CASES, exports: USE_CASES })
export class InstitutionsUseCasesModule {}
