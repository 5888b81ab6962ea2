import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Handover, OwedWork } from './domain/handover';

/** Whose record changed hands, and in which part. */
export interface HandedOver {
  readonly traineeId: string;
  readonly what: 'PLACEMENT_OFFICER' | 'CASE_WORKER';
}

/** People who went from one colleague to another; `fromId` is null where they had nobody. */
export interface NewHandover {
  readonly what: 'PLACEMENT_OFFICER' | 'CASE_WORKER' | 'VISITS';
  readonly fromId: string | null;
  readonly toId: string;
  readonly people: number;
}

const OWED = 'select account_id as "accountId", kind, count from app.owed_by($1::uuid[]) order by kind';

/** What is with each account, and how it goes to another. Counts alone are read: who administers accounts reads no trainee. */
@Injectable()
export class HandoversService {
  owedBy(tx: Tx, accountIds: readonly string[]): Promise<(OwedWork & { readonly accountId: string })[]> {
    return tx.query(OWED, [accountIds]);
  }

  /** Locks what is with an account, before any account is locked. */
  async lockOwed(tx: Tx, accountId: string): Promise<void> {
    await tx.query('select app.lock_owed($1)', [accountId]);
  }

  /** Gives all that is with an account to those who take over. The session says who does it; the database refuses anybody else. */
  handOver(tx: Tx, sessionHash: Buffer | null, accountId: string, { placementOfficerId, caseWorkerId, visitorId }: Handover): Promise<HandedOver[]> {
    return tx.query<HandedOver>('select trainee_id as "traineeId", what from app.hand_over($1, $2, $3, $4, $5)', [
      sessionHash,
      accountId,
      placementOfficerId,
      caseWorkerId,
      visitorId,
    ]);
  }

  /** Writes a handover down, so that both sides can be told. @returns its id */
  async add(tx: Tx, { what, fromId, toId, people }: NewHandover): Promise<string> {
    const id = randomUUID();
    await tx.change('insert into handover (id, institution_id, what, from_id, to_id, people, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      id,
      tx.actor.institutionId,
      what,
      fromId,
      toId,
      people,
      tx.actor.accountId,
      await tx.now(),
    ]);
    return id;
  }
}
