import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { AcceptInvitation } from './accept-invitation.use-case';
import { AddStaffAccount } from './add-staff-account.use-case';
import { ChangeStaffRoles } from './change-staff-roles.use-case';
import { CloseStaffAccount } from './close-staff-account.use-case';
import { ConfirmAddress } from './confirm-address.use-case';
import { DecideAccountRequest } from './decide-account-request.use-case';
import { InviteMember } from './invite-member.use-case';
import { ManageMembers } from './manage-members.use-case';
import { ManageTraineeAccess } from './manage-trainee-access.use-case';
import { RecordLeave } from './record-leave.use-case';
import { ReplaceCredentials } from './replace-credentials.use-case';
import { ResetPassword } from './reset-password.use-case';

const USE_CASES = [
  AcceptInvitation,
  AddStaffAccount,
  ChangeStaffRoles,
  CloseStaffAccount,
  ConfirmAddress,
  DecideAccountRequest,
  InviteMember,
  ManageMembers,
  ManageTraineeAccess,
  RecordLeave,
  ReplaceCredentials,
  ResetPassword,
];

/** The use cases of accounts. */
@Module({ imports: [AccountsModule, InstitutionsModule, TraineesModule], providers: USE_CASES, exports: USE_CASES })
export class AccountsUseCasesModule {}
