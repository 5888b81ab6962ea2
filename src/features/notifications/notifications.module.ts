import { Module } from '@nestjs/common';
import { BacklogService } from './backlog.service';
import { DeliveriesService } from './deliveries.service';
import { DueService } from './due/due.service';
import { EventsService } from './events.service';
import { MailLimitsService } from './mail-limits.service';
import { MailedCodesService } from './mailed-codes.service';
import { MessagesService } from './messages.service';
import { RecipientsService } from './recipients.service';
import { TasksService } from './tasks.service';

const SERVICES = [BacklogService, DeliveriesService, DueService, EventsService, MessagesService, RecipientsService, TasksService];

@Module({ providers: [...SERVICES, MailLimitsService, MailedCodesService], exports: SERVICES })
export class NotificationsModule {}
