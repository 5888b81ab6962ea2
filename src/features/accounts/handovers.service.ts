import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { OutstandingWork } from '../../shared/refusal';
import type { Handover } from './domain/handover';

/** A planned visit before its handover: whether the sender led it, and what the receiver was in it. */
export interface PlannedVisit {
  readonly id: string;
  readonly wasLead: boolean;
  readonly toVisited: boolean;
  readonly toLed: boolean;
  /** Whether she led it at any time, which excludes her from its decision. */
  readonly toHasLed: boolean;
}

/** A trainee whose placement officer or case worker changed. */
export interface ReassignedTrainee {
  readonly traineeId: string;
  readonly what: 'PLACEMENT_OFFICER' | 'CASE_WORKER';
}

/** Trainees reassigned from one colleague to another; `fromId` is null if they had none. */
export interface NewHandover {
  readonly what: 'PLACEMENT_OFFICER' | 'CASE_WORKER' | 'VISITS';
  readonly fromId: string | null;
  readonly toId: string;
  readonly people: number;
}

/** A handover that took place. */
export interface HandoverRow {
  readonly id: string;
  readonly responsibility: NewHandover['what'];
  readonly fromId: string | null;
  readonly toId: string;
  readonly people: number;
  readonly madeById: string | null;
  readonly madeAt: Date;
  /** Null unless its author undid it. */
  readonly undoneAt: Date | null;
}

const HISTORY = `select id, responsibility, from_id as "fromId", to_id as "toId", people, made_by as "madeById", made_at as "madeAt", undone_at as "undoneAt"
  from handover
  where $1::uuid in (from_id, to_id) order by made_at desc, id limit 50`;
/** $1 sender, $2 receiver. The planned visits that a handover moves, before it does. */
const PLANNED_VISITS = `select v.vetting_id as id, v.is_lead as "wasLead", o.account_id is not null as "toVisited", coalesce(o.is_lead, false) as "toLed",
    exists (select from vetting_lead l where l.vetting_id = v.vetting_id and l.account_id = $2) as "toHasLed"
  from vetting_visitor v join vetting w on w.id = v.vetting_id and w.state = 'PLANNED'
    left join vetting_visitor o on o.vetting_id = v.vetting_id and o.account_id = $2
  where v.account_id = $1 order by v.vetting_id`;
const OUTSTANDING_WORK = 'select account_id as "accountId", kind, count from app.outstanding_work($1::uuid[]) order by kind';

/**
 * The work each account is responsible for, and its handover. It reads counts only: account administrators
 * must not read trainees.
 */
@Injectable()
export class HandoversService {
  outstandingWorkOf(tx: Tx, accountIds: readonly string[]): Promise<(OutstandingWork & { readonly accountId: string })[]> {
    return tx.query(OUTSTANDING_WORK, [accountIds]);
  }

  /** Locks the account's outstanding work. Call it before locking any account. */
  async lockOutstandingWork(tx: Tx, accountId: string): Promise<void> {
    await tx.query('select app.lock_outstanding_work($1)', [accountId]);
  }

  /**
   * Assigns all work of an account to its successors. The database checks the actor by the session and
   * refuses others.
   */
  handOver(tx: Tx, sessionHash: Buffer | null, accountId: string, { placementOfficerId, caseWorkerId, visitorId }: Handover): Promise<ReassignedTrainee[]> {
    return tx.query<ReassignedTrainee>('select trainee_id as "traineeId", responsibility as what from app.hand_over($1, $2, $3, $4, $5)', [
      sessionHash,
      accountId,
      placementOfficerId,
      caseWorkerId,
      visitorId,
    ]);
  }

  /** The planned visits of a colleague, with what the other one is in each. */
  plannedVisits(tx: Tx, fromId: string, toId: string): Promise<PlannedVisit[]> {
    return tx.query<PlannedVisit>(PLANNED_VISITS, [fromId, toId]);
  }

  /** Gives all planned visits of one colleague to another. @returns how many */
  async handOverVisits(tx: Tx, fromId: string, toId: string): Promise<number> {
    return (await tx.queryOne<{ count: number }>('select app.hand_over_visits($1, $2) as count', [fromId, toId])).count;
  }

  /** The latest handovers from or to a colleague, newest first. */
  historyOf(tx: Tx, accountId: string): Promise<HandoverRow[]> {
    return tx.query<HandoverRow>(HISTORY, [accountId]);
  }

  /** Records a handover, so that both colleagues can be notified. @returns its id */
  async add(tx: Tx, { what, fromId, toId, people }: NewHandover): Promise<string> {
    const id = randomUUID();
    await tx.change(
      'insert into handover (id, institution_id, responsibility, from_id, to_id, people, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, tx.actor.institutionId, what, fromId, toId, people, tx.actor.accountId, await tx.now()],
    );
    return id;
  }
}
