import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Queues } from '../platform/queue/bullmq-queues';
import { MessageDrain } from './message-drain';
import { OutboxDrain } from './outbox-drain';
import { Scheduler } from './scheduler';
import { Sweep } from './sweep';

/** Connects the queues to their job handlers while the process runs. */
@Injectable()
export class Workers implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly queues: Queues,
    private readonly outbox: OutboxDrain,
    private readonly messages: MessageDrain,
    private readonly sweep: Sweep,
    private readonly scheduler: Scheduler,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.work('outbox', () => this.outbox.drain());
    this.queues.work('message', () => this.messages.drain());
    this.sweep.start();
    this.scheduler.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.scheduler.stop(), this.outbox.stop(), this.messages.stop()]);
    await this.sweep.stop();
    await this.queues.stopWork();
  }
}
