import { Module } from '@nestjs/common';
import { DeliverMessage } from './deliver-message';
import { FinishTask } from './finish-task';
import { TellOfEvent } from './tell-of-event';
import { NotificationsModule } from '../notifications/notifications.module';

const MOVES = [DeliverMessage, FinishTask, TellOfEvent] as const;

/** What crosses features, one file each: load, decide, save, announce. */
@Module({ imports: [NotificationsModule], providers: [...MOVES], exports: [...MOVES] })
export class MovesModule {}
