import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/endpoint';
import { AccountsService } from './accounts.service';
import { SessionsService } from './sessions.service';

@Global()
@Module({
  providers: [AccountsService, SessionsService, { provide: ActorSource, useExisting: SessionsService }],
  exports: [AccountsService, SessionsService, ActorSource],
})
export class AccountsModule {}
