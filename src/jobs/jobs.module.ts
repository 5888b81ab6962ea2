import { Module } from '@nestjs/common';
import { MovesModule } from '../moves/moves.module';
import { NotificationsModule } from '../notifications/notifications.module';
import { MessagesJob } from './messages.job';
import { OutboxJob } from './outbox.job';
import { Scheduler } from './scheduler';
import { Sweep } from './sweep';
import { Workers } from './workers';

/** The worker: ids come in from the queues, moves do the work, the sweep finds what no bell announced, the scheduler what falls due. */
@Module({ imports: [MovesModule, NotificationsModule], providers: [OutboxJob, MessagesJob, Sweep, Scheduler, Workers] })
export class JobsModule {}
