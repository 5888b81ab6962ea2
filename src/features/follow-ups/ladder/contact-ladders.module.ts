import { Module } from '@nestjs/common';
import { ContactLaddersService } from './contact-ladders.service';
import { UnreachedService } from './unreached.service';

const SERVICES = [ContactLaddersService, UnreachedService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ContactLaddersModule {}
