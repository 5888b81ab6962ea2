import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { MessageState, RecipientKind } from './domain/message';
import type { Priority } from './domain/notice-priority';

/** How many rows of one priority are waiting, and the age of the oldest. */
export interface WaitingCount {
  readonly priority: Priority;
  readonly count: number;
  readonly ageSeconds: number;
}

export interface UndeliveredCount {
  readonly state: Extract<MessageState, 'PARKED' | 'UNKNOWN'>;
  readonly recipientKind: RecipientKind;
  readonly count: number;
}

export interface Backlog {
  readonly events: readonly WaitingCount[];
  readonly mails: readonly WaitingCount[];
  readonly undelivered: readonly UndeliveredCount[];
}

/** Uses the real clock, because a demo may shift the product's clock. */
const EVENTS = `select app.event_priority(event)::int as priority, count(*)::int as count, extract(epoch from now() - min(written_at))::float8 as "ageSeconds"
  from outbox where done_at is null group by 1`;
/** Due and not sent. An e-mail whose worker died is due again when that worker's lease ends. */
const MAILS = `select priority, count(*)::int as count, extract(epoch from app.now() - min(due_at))::float8 as "ageSeconds" from (
    select app.message_priority(recipient_kind, notice)::int as priority, due_at from message where state in ('PLANNED', 'HELD') and due_at <= app.now()
    union all select app.message_priority(recipient_kind, notice)::int, due_at from message where state = 'SENDING' and lease_until <= now()) due
  group by 1`;
const UNDELIVERED = `select state, recipient_kind as "recipientKind", count(*)::int as count from message where state in ('PARKED', 'UNKNOWN') group by 1, 2`;

/** How far the worker is behind, as numbers only. */
@Injectable()
export class BacklogService {
  async read(tx: Tx): Promise<Backlog> {
    return {
      events: await tx.query<WaitingCount>(EVENTS),
      mails: await tx.query<WaitingCount>(MAILS),
      undelivered: await tx.query<UndeliveredCount>(UNDELIVERED),
    };
  }
}
