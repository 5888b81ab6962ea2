import { randomUUID } from 'node:crypto';
import type { AuditAction, DomainEvent } from '../../shared/events';
import type { Tx } from './tx';

/**
 * The change made by a transition, for the audit row: names of fields and states, never a person's values.
 */
export interface Change {
  readonly subjectKind: string;
  readonly from?: string;
  readonly to?: string;
  readonly fields?: readonly string[];
}

/**
 * Writes one outbox row and one audit row in the transaction of the transition; a worker is woken after its
 * commit. The event of an undoable act waits until the act can no longer be undone: the sweep finds it then.
 * @param actId the undoable act that the event belongs to (`UndoService.record`)
 */
export async function announce(tx: Tx, event: DomainEvent, change: Change, actId: string | null = null): Promise<void> {
  const id = randomUUID();
  const values = [id, event.event, event.subjectId, await tx.now()];
  if (actId === null) tx.sendAhead('insert into outbox (id, event, subject_id, occurred_at) values ($1, $2, $3, $4)', values);
  else tx.sendAhead('insert into outbox (id, event, subject_id, occurred_at, act_id) values ($1, $2, $3, $4, $5)', [...values, actId]);
  audit(tx, event.event, change.subjectKind, event.subjectId, change);
  tx.wakeUps.push('outbox');
}

/** Writes only an audit row, for actions that notify no one but must be traceable. */
export function audit(tx: Tx, action: AuditAction, subjectKind: string, subjectId: string | null, detail: object = {}): void {
  tx.sendAhead('insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, $5, $6)', [
    tx.actor.audience,
    tx.actor.accountId,
    action,
    subjectKind,
    subjectId,
    JSON.stringify(detail),
  ]);
}

/** Writes the same audit row for many subjects in one statement. */
export async function auditEach(tx: Tx, action: AuditAction, subjectKind: string, subjectIds: readonly string[], detail: object = {}): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx.change(
    'insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) select $1, $2, $3, $4, id, $6 from unnest($5::uuid[]) subject(id)',
    [tx.actor.audience, tx.actor.accountId, action, subjectKind, subjectIds, JSON.stringify(detail)],
  );
}
