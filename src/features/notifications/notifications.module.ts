import { Module } from '@nestjs/common';
import { BacklogService } from './backlog.service';
import { DeliveriesService } from './deliveries.service';
import { DoneTasksService } from './done-tasks.service';
import { DueService } from './due/due.service';
import { EventsService } from './events.service';
import { MailLimitsService } from './mail-limits.service';
import { MailedCodesService } from './mailed-codes.service';
import { MessagesService } from './messages.service';
import { PromisedCallsService } from './promised-calls.service';
import { RecipientsService } from './recipients.service';
import { TaskStatesService } from './task-states.service';
import { TasksService } from './tasks.service';

const SERVICES = [
  BacklogService,
  DeliveriesService,
  DoneTasksService,
  DueService,
  EventsService,
  MessagesService,
  PromisedCallsService,
  RecipientsService,
  TaskStatesService,
  TasksService,
];

@Module({ providers: [...SERVICES, MailLimitsService, MailedCodesService], exports: SERVICES })
export class NotificationsModule {}
