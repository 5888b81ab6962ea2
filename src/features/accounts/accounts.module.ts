import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../../platform/graphql/endpoints';
import { AccountRequestsService } from './account-requests.service';
import { AccountsService } from './accounts.service';
import { HandoversService } from './handovers.service';
import { LeavesService } from './leaves.service';
import { InvitationsService } from './invitations.service';
import { MailCodesService } from './mail-codes.service';
import { MembersService } from './members.service';
import { StaffAccountsService } from './staff-accounts.service';
import { PasswordsService } from './passwords.service';
import { OwnPasswordService } from './own-password.service';
import { OwnSessionsService } from './own-sessions.service';
import { PinService } from './pin.service';
import { ReauthenticationService } from './reauthentication.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { AttemptsService } from './attempts.service';

@Global()
@Module({
  providers: [
    AccountRequestsService,
    AccountsService,
    HandoversService,
    SessionsService,
    OwnPasswordService,
    OwnSessionsService,
    ReauthenticationService,
    SignInService,
    AttemptsService,
    PinService,
    RecoveryCodesService,
    InvitationsService,
    LeavesService,
    MailCodesService,
    MembersService,
    PasswordsService,
    StaffAccountsService,
    { provide: ActorSource, useExisting: SessionsService },
  ],
  exports: [
    AccountRequestsService,
    AccountsService,
    HandoversService,
    SessionsService,
    OwnPasswordService,
    OwnSessionsService,
    ReauthenticationService,
    SignInService,
    AttemptsService,
    PinService,
    RecoveryCodesService,
    InvitationsService,
    LeavesService,
    MailCodesService,
    MembersService,
    PasswordsService,
    StaffAccountsService,
    ActorSource,
  ],
})
export class AccountsModule {}
