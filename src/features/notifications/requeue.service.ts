import { Injectable } from '@nestjs/common';
import { auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal } from '../../shared/refusal';
import type { Message, RecipientKind } from './domain/message';
import { type GivenUpMessage, requeueObstacle, type RequeueObstacle, requeueMessage } from './domain/requeue-message';

/**
 * Selects undelivered e-mails: the ones named, or all in a state that match the other criteria. Ages are in
 * minutes since the message was planned.
 */
export interface RequeueFilter {
  readonly ids: readonly string[];
  readonly state: 'PARKED' | 'UNKNOWN';
  readonly recipient: RecipientKind | null;
  readonly notice: string | null;
  readonly olderThan: number | null;
  readonly newerThan: number | null;
}

/** An undelivered e-mail, and why it may not be requeued; null if it may. */
export interface UndeliveredMail extends GivenUpMessage, Pick<Message, 'institutionId' | 'id' | 'notice' | 'createdAt'> {
  readonly keptBecause: RequeueObstacle | null;
}

/**
 * $1 ids or none, $2 state, $3 recipient, $4 notice, $5 and $6 minutes, $7 last id of the previous batch, $8
 * limit.
 */
const FIND_UNDELIVERED = `select m.institution_id as "institutionId", m.id, m.recipient_kind as "recipientKind", m.state, m.notice, m.created_at as "createdAt",
    exists (select from task t where t.institution_id = m.institution_id and t.kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED') and t.cause_id = m.id
      and t.state = 'DONE') as "isSettled",
    exists (select from audit_pending a where a.subject_id = m.id and a.action = 'MessageResent' and a.detail ->> 'from' = 'UNKNOWN') as "wasUnknown"
  from message m
  where m.channel = 'EMAIL' and m.state in ('PARKED', 'UNKNOWN') and m.id > $7
    and case when cardinality($1::uuid[]) > 0 then m.id = any($1) else m.state = $2 and ($3::text is null or m.recipient_kind = $3) and ($4::text is null or m.notice = $4)
      and ($5::int is null or m.created_at < app.now() - make_interval(mins => $5)) and ($6::int is null or m.created_at >= app.now() - make_interval(mins => $6)) end
  order by m.id limit $8`;
const REQUEUE = `update message set state = $3, due_at = app.now(), failures = 0, deferred_since = null
  where institution_id = $1 and id = any($2::uuid[]) and state = $4`;

/**
 * Lets the operator requeue undelivered e-mails, for example after a mail server rejected everything for a
 * while.
 */
@Injectable()
export class RequeueService {
  /** The matching e-mails, sorted by id. `lock`: locks them for requeueing. */
  async find(tx: Tx, filter: RequeueFilter, after: string, limit: number, lock: boolean): Promise<UndeliveredMail[]> {
    const { ids, state, recipient, notice, olderThan, newerThan } = filter;
    const rows = await tx.query<Omit<UndeliveredMail, 'keptBecause'>>(`${FIND_UNDELIVERED}${lock ? ' for update of m skip locked' : ''}`, [
      ids,
      state,
      recipient,
      notice,
      olderThan,
      newerThan,
      after,
      limit,
    ]);
    return rows.map((mail) => ({ ...mail, keptBecause: requeueObstacle(mail, ids.length > 0) }));
  }

  /** Requeues locked e-mails and writes an audit line for each. @returns how many */
  async requeue(tx: Tx, mails: readonly UndeliveredMail[], isNamed: boolean, reason: string | null): Promise<number> {
    const groups = new Map<string, UndeliveredMail[]>();
    for (const mail of mails) {
      if (isRefusal(requeueMessage(mail, isNamed))) continue;
      const key = `${mail.institutionId} ${mail.state}`;
      groups.set(key, [...(groups.get(key) ?? []), mail]);
    }
    let count = 0;
    for (const group of groups.values()) count += await this.#requeueGroup(tx, group, reason);
    return count;
  }

  /** Requeues e-mails of one institution, because audit lines belong to an institution. */
  async #requeueGroup(tx: Tx, mails: readonly UndeliveredMail[], reason: string | null): Promise<number> {
    const [first] = mails;
    if (!first) return 0;
    const [ids, to] = [mails.map(({ id }) => id), 'PLANNED'];
    const count = await tx.change(REQUEUE, [first.institutionId, ids, to, first.state]);
    await tx.query("select set_config('app.institution_id', $1, true)", [first.institutionId]);
    await auditEach(tx, 'MessageResent', 'message', ids, { from: first.state, to, ...(reason === null ? {} : { reason }) });
    return count;
  }
}
