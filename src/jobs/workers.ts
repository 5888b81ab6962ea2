import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from '../platform/queue';
import { MessagesJob } from './messages.job';
import { OutboxJob } from './outbox.job';
import { Scheduler } from './scheduler';
import { Sweep } from './sweep';

/** Connects the queues with what is done with their jobs, for as long as the process lives. */
@Injectable()
export class Workers implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly queues: Queues,
    private readonly outbox: OutboxJob,
    private readonly messages: MessagesJob,
    private readonly sweep: Sweep,
    private readonly scheduler: Scheduler,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.work('outbox', (name, id) => this.outbox.run(name, id));
    this.queues.work('message', (name, id) => this.messages.run(name, id));
    this.sweep.start();
    this.scheduler.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.sweep.stop();
    await this.scheduler.stop();
    await this.queues.stopWork();
  }
}
