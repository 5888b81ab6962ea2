import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { type DomainEvent, EVENTS } from '../../shared/events';
import { CONCERNED_PARTIES, type SubjectKind } from './concerned-parties.queries';
import { EXPECTED_STATES } from './domain/expected-states';

/** Longest first, so that an employer check-in is not taken for an employer. */
const KINDS = (Object.keys(CONCERNED_PARTIES) as SubjectKind[]).sort((one, other) => other.length - one.length);

/** The event of an undoable act waits until the act can no longer be undone, by the same clock. */
const MAY_LEAVE = '(not_before is null or not_before <= app.now())';
const NEXT = `select id from outbox where done_at is null and ${MAY_LEAVE} and id <> all($1::uuid[])
  order by app.event_priority(event), written_at, id limit 1 for update skip locked`;

/** An outbox row locked by this worker. */
export interface LockedEvent extends DomainEvent {
  readonly id: string;
  /** The account that caused it; null if time did. */
  readonly authorId: string | null;
  /** The login that wrote it; null if it is older than that column. */
  readonly login: string | null;
}

/**
 * The parties an event concerns: the trainee and her institution, the employer, and whether that employer has
 * seen her.
 */
export interface ConcernedParties {
  readonly institutionId: string | null;
  readonly traineeId: string | null;
  readonly employerId: string | null;
  readonly isSent: boolean;
}

/** The outbox from the worker's side: events not dispatched yet. */
@Injectable()
export class EventsService {
  /** Locks an undispatched event; null if another worker has it or it is done. */
  async lock(tx: Tx, id: string): Promise<LockedEvent | null> {
    const [row] = await tx.query<LockedEvent>(
      'select id, event, subject_id as "subjectId", actor_id as "authorId", audience as login from outbox where id = $1 and done_at is null for update skip locked',
      [id],
    );
    if (row && !EVENTS.includes(row.event)) throw new Error(`Unknown event "${row.event}" in outbox row ${id}`);
    return row ?? null;
  }

  async finish(tx: Tx, id: string): Promise<void> {
    await tx.change('update outbox set done_at = now() where id = $1', [id]);
  }

  /** Null if the subject no longer exists. */
  async concernedParties(tx: Tx, { event, subjectId }: DomainEvent): Promise<ConcernedParties | null> {
    const kind = KINDS.find((one) => event.startsWith(one));
    if (!kind) throw new Error(`Unknown subject kind of event "${event}"`);
    return (await tx.query<ConcernedParties>(CONCERNED_PARTIES[kind], [subjectId]))[0] ?? null;
  }

  /**
   * Whether the event's row is in an expected state (the one the event led to or one reachable from it). True
   * if the row was deleted; such an event concerns no one.
   */
  async isTrue(tx: Tx, { event, subjectId }: DomainEvent): Promise<boolean> {
    const expected = EXPECTED_STATES[event];
    if (!expected) return true;
    const [row] = await tx.query<{ state: string }>(`select state from ${expected.table} where id = $1`, [subjectId]);
    return row === undefined || expected.states.includes(row.state);
  }

  /**
   * Locks the next undispatched event, the most urgent and then the oldest first; null if there is none.
   * `except`: ids to skip.
   */
  async next(tx: Tx, except: readonly string[]): Promise<string | null> {
    return (await tx.query<{ id: string }>(NEXT, [except]))[0]?.id ?? null;
  }
}
