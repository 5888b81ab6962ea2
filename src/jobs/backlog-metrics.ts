import { Injectable } from '@nestjs/common';
import { type Backlog, BacklogService, type WaitingCount } from '../features/notifications/backlog.service';
import { WORKER } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import { Metrics, type Reading } from '../platform/observability/metrics';

/** Names for the values 0, 1 and 2 of `notifications/domain/notice-priority.ts`. */
const PRIORITIES = ['urgent', 'trainee', 'other'] as const;
const STATES = ['PARKED', 'UNKNOWN'] as const;
const RECIPIENTS = ['STAFF', 'EMPLOYER', 'TRAINEE'] as const;

/**
 * Gauges of the work that waits for a worker, and of the messages that no worker will send any more. They are
 * read from the tables whenever metrics are collected, so every worker reports the same numbers.
 */
@Injectable()
export class BacklogMetrics {
  #pendingRead: Promise<Backlog> | undefined;

  constructor(
    private readonly database: Database,
    private readonly backlog: BacklogService,
    metrics: Metrics,
  ) {
    const waiting = (name: string, help: string, of: 'events' | 'mails', value: (row: WaitingCount) => number): void =>
      metrics.gauges(name, help, ['priority'], async () => readingsByPriority((await this.#read())[of], value));
    waiting('waymark_outbox_events', 'Events that were not turned into messages yet.', 'events', ({ count }) => count);
    waiting('waymark_outbox_age_seconds', 'Age of the oldest event that was not turned into messages yet.', 'events', ({ ageSeconds }) => ageSeconds);
    waiting('waymark_mail_due', 'Mails that are due and not sent.', 'mails', ({ count }) => count);
    waiting('waymark_mail_due_age_seconds', 'For how long the oldest mail that is not sent has been due.', 'mails', ({ ageSeconds }) => ageSeconds);
    metrics.gauges(
      'waymark_messages_undelivered',
      'Messages that are parked, or of which it is unknown whether they were sent.',
      ['state', 'recipient'],
      async () => readingsByState(await this.#read()),
    );
  }

  /** Gauges collected together share one read. */
  #read(): Promise<Backlog> {
    return (this.#pendingRead ??= this.database.transaction(WORKER, (tx) => this.backlog.read(tx), false).finally(() => (this.#pendingRead = undefined)));
  }
}

/** Includes priorities without waiting rows: an alert must see the number fall to 0. */
const readingsByPriority = (rows: readonly WaitingCount[], value: (row: WaitingCount) => number): Reading<'priority'>[] =>
  PRIORITIES.map((priority, at) => {
    const row = rows.find((one) => one.priority === at);
    return { labels: { priority }, value: row ? Math.max(0, value(row)) : 0 };
  });

const readingsByState = ({ undelivered: rows }: Backlog): Reading<'state' | 'recipient'>[] =>
  STATES.flatMap((state) =>
    RECIPIENTS.map((recipient) => ({
      labels: { state: state.toLowerCase(), recipient: recipient.toLowerCase() },
      value: rows.find((row) => row.state === state && row.recipientKind === recipient)?.count ?? 0,
    })),
  );
