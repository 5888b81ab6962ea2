import { Module } from '@nestjs/common';
import { ContactLogService } from './contact-log.service';
import { ContactsService } from './contacts.service';

const SERVICES = [ContactLogService, ContactsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ContactsModule {}
