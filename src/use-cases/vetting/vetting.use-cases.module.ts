import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { VettingModule } from '../../features/vetting/vetting.module';
import { DecideVetting } from './decide-vetting.use-case';
import { KeepCondition } from './keep-condition.use-case';
import { LapseApprovals } from './lapse-approvals.use-case';
import { PlanVetting } from './plan-vetting.use-case';
import { RecordConduct } from './record-conduct.use-case';
import { RecordVisit } from './record-visit.use-case';
import { ReportSiteChange } from './report-site-change.use-case';
import { RevokeVetting } from './revoke-vetting.use-case';
import { SendBackVetting } from './send-back-vetting.use-case';
import { SendRegistrationPhoto } from './send-registration-photo.use-case';
import { SubmitVetting } from './submit-vetting.use-case';
import { VisitDrafts } from './visit-drafts.use-case';
import { VisitPhotos } from './visit-photos.use-case';

const USE_CASES = [
  DecideVetting,
  KeepCondition,
  LapseApprovals,
  PlanVetting,
  RecordConduct,
  RecordVisit,
  ReportSiteChange,
  RevokeVetting,
  SendBackVetting,
  SendRegistrationPhoto,
  SubmitVetting,
  VisitDrafts,
  VisitPhotos,
];

/** The use cases of vetting. */
@Module({ imports: [AccountsModule, EmployersModule, VettingModule], providers: USE_CASES, exports: USE_CASES })
export class VettingUseCasesModule {}
