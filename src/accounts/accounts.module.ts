import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/endpoint';
import { AccountsService } from './accounts.service';
import { InstitutionsService } from './institutions.service';
import { SessionsService } from './sessions.service';

@Global()
@Module({
  providers: [AccountsService, InstitutionsService, SessionsService, { provide: ActorSource, useExisting: SessionsService }],
  exports: [AccountsService, InstitutionsService, SessionsService, ActorSource],
})
export class AccountsModule {}
