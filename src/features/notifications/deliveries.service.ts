import { Injectable } from '@nestjs/common';
import { cursorSql, readKeyset, type WithCursor } from '../../platform/database/keyset';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { MessageState } from './domain/message';
import type { Task, TaskKind } from './domain/task';
import { noticeText } from './render-notice';
import { columnsOf, type RowOf, rowsBy } from '../../platform/database/table';
import { deliveryTable } from './messages.table';
import { tasks } from './tasks.table';

/** A message as staff follow its delivery. */
export type Delivery = RowOf<typeof deliveryTable>;

const COLUMNS = columnsOf(deliveryTable, 'm');
/** $1 and $2 start of the page, $3 limit, $4 states, $5 recipient kind, $6 and $7 first and last day; null for all. */
const pageBy = (column: string, compared: '<' | '>', order: 'asc' | 'desc'): string => `select ${COLUMNS}, ${cursorSql(column, 'm.id')} from message m
  where ($1::timestamptz is null or (${column}, m.id) ${compared} ($1, $2::uuid)) and ($4::text[] is null or m.state = any($4)) and m.channel <> 'IN_APP'
    and ($5::text is null or m.recipient_kind = $5)
    and ($6::date is null or m.created_at >= ($6::date::timestamp at time zone 'Asia/Phnom_Penh'))
    and ($7::date is null or m.created_at < (($7::date + 1)::timestamp at time zone 'Asia/Phnom_Penh'))
  order by ${column} ${order}, m.id ${order} limit $3`;
const PAGES = {
  CREATED: { ascending: pageBy('m.created_at', '>', 'asc'), descending: pageBy('m.created_at', '<', 'desc') },
  DUE: { ascending: pageBy('m.due_at', '>', 'asc'), descending: pageBy('m.due_at', '<', 'desc') },
} as const;

/** Which messages, in which order. */
export interface DeliveryRequest {
  readonly limit: number;
  readonly after: string | null;
  readonly states: readonly MessageState[] | null;
  readonly recipientKind: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly sort: keyof typeof PAGES;
  readonly ascending: boolean;
}

const TASK_KINDS = ['MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'REACH_TRAINEE'] as const satisfies readonly TaskKind[];
/** The employer of a recipient's account. Staff cannot read other columns of employer accounts. */
const EMPLOYERS_OF = `select id as "accountId", employer_id as "employerId" from account where id = any($1::uuid[]) and employer_id is not null`;
const RESEND = `update message set state = $3, due_at = $4, failures = $5 where institution_id = $1 and id = $2`;

/** The e-mail messages of an institution, with their state and the tasks about them, for its staff. */
@Injectable()
export class DeliveriesService {
  /**
   * Returns one row more than the page size, in the order asked for. In-app messages are delivered at once and not
   * listed.
   */
  page(tx: Tx, { limit, after, states, recipientKind, from, to, sort, ascending }: DeliveryRequest): Promise<WithCursor<Delivery>[]> {
    const start = readKeyset(after);
    const sql = PAGES[sort][ascending ? 'ascending' : 'descending'];
    return start ? tx.query(sql, [start.at, start.id, limit + 1, states, recipientKind, from, to]) : Promise.resolve([]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Delivery[]> {
    return rowsBy(tx, deliveryTable, { id: ids.filter(isId) });
  }

  /** The staff tasks about these messages. */
  tasksFor(tx: Tx, messageIds: readonly string[]): Promise<Task[]> {
    return rowsBy(tx, tasks, { causeId: messageIds, kind: TASK_KINDS }, { createdAt: 'ASC' });
  }

  employersOf(tx: Tx, accountIds: readonly string[]): Promise<{ readonly accountId: string; readonly employerId: string }[]> {
    return tx.query(EMPLOYERS_OF, [accountIds]);
  }

  /** The neutral text of a message, in the actor's language. */
  textOf(tx: Tx, { notice }: Pick<Delivery, 'notice'>): string {
    return noticeText(tx.actor.language, notice);
  }

  /**
   * Makes a message due again and wakes the worker after the commit. Runs as the staff's writer role, which
   * may not do so for messages to trainees.
   */
  async resend(tx: Tx, { institutionId, id, state, dueAt, failures }: Delivery): Promise<boolean> {
    const sent = await tx.change(RESEND, [institutionId, id, state, dueAt, failures]);
    if (sent === 1) tx.wakeUps.push('message');
    return sent === 1;
  }
}
