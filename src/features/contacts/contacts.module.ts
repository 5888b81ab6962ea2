import { Module } from '@nestjs/common';
import { CallRequestsService } from './call-requests.service';
import { ContactLogService } from './contact-log.service';
import { ContactsService } from './contacts.service';

const SERVICES = [CallRequestsService, ContactLogService, ContactsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ContactsModule {}
