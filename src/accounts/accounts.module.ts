import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/endpoint';
import { AccountsService } from './accounts.service';
import { InstitutionsService } from './institutions.service';
import { OwnSessionsService } from './own-sessions.service';
import { PinService } from './pin.service';
import { ReauthenticationService } from './reauthentication.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { TriesService } from './tries.service';

@Global()
@Module({
  providers: [
    AccountsService,
    InstitutionsService,
    SessionsService,
    OwnSessionsService,
    ReauthenticationService,
    SignInService,
    TriesService,
    PinService,
    RecoveryCodesService,
    { provide: ActorSource, useExisting: SessionsService },
  ],
  exports: [
    AccountsService,
    InstitutionsService,
    SessionsService,
    OwnSessionsService,
    ReauthenticationService,
    SignInService,
    TriesService,
    PinService,
    RecoveryCodesService,
    ActorSource,
  ],
})
export class AccountsModule {}
