import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GRANT_ID } from '../grants/domain/grant';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';
import { ADD, BY_ID, CANCEL, NEWEST, NEWEST_OF_GRANT, RESULT, ROWS, UNFINISHED_OF } from './calculations.queries';
import { answersNow, type Calculation, type CalculationKind, type CalculationQuestion, MAX_UNFINISHED } from './domain/calculation';

/**
 * Background calculations from the requester's side. Row-level security shows an institution only its own,
 * and each kind only to the roles that may request it.
 */
@Injectable()
export class CalculationsService {
  /**
   * The existing calculation that answers a question now; null if one must be started. `lastChange`: the last
   * change of the underlying data, if it has a change feed.
   */
  async find(tx: Tx, question: CalculationQuestion, lastChange: number | null = null): Promise<Calculation | null> {
    const [existing] = await tx.query<Calculation>(NEWEST, [tx.actor.institutionId, question.kind, question.subject, question.asOf]);
    return existing && answersNow(existing, await tx.now(), lastChange) ? existing : null;
  }

  async byId(tx: Tx, id: string): Promise<Calculation | null> {
    return (await tx.query<Calculation>(BY_ID, [id]))[0] ?? null;
  }

  /** The newest calculation of a kind about a grant, requested in the last 24 hours. */
  async newestOfGrant(tx: Tx, kind: CalculationKind, grantId: string): Promise<Calculation | null> {
    if (!GRANT_ID.test(grantId)) return null;
    return (await tx.query<Calculation>(NEWEST_OF_GRANT, [tx.actor.institutionId, kind, grantId]))[0] ?? null;
  }

  /** The result of a finished calculation. */
  async result<R>(tx: Tx, id: string): Promise<R> {
    const [row] = await tx.query<{ result: R }>(RESULT, [id]);
    if (!row) throw new Error(`Calculation ${id} is done and has no result.`);
    return row.result;
  }

  /** Part of a result that consists of rows, in key order. */
  async rows<R>(tx: Tx, id: string, after: string | null, limit: number): Promise<R[]> {
    return (await tx.query<{ value: R }>(ROWS, [id, after ?? '', limit])).map(({ value }) => value);
  }

  /**
   * Starts a calculation as the writer role, or joins one for the same question: one under way, or, for a
   * fixed instant, a finished one, because its result would be the same. Wakes a worker after the commit.
   */
  async start(tx: Tx, question: CalculationQuestion): Promise<Calculation | Refusal<'EDIT_CONFLICT' | 'TOO_MANY_CALCULATIONS'>> {
    const { kind, subject, asOf, needsCare = false } = question;
    const { institutionId, accountId } = tx.actor;
    const findExisting = async (): Promise<Calculation | undefined> => (await tx.query<Calculation>(NEWEST, [institutionId, kind, subject, asOf]))[0];
    const [row] = await tx.query<{ unfinished: number }>(UNFINISHED_OF, [accountId]);
    const before = await findExisting();
    if (before && (isUnderWay(before) || (before.state === 'DONE' && asOf !== null))) return before;
    if ((row?.unfinished ?? 0) >= MAX_UNFINISHED) return refuse('TOO_MANY_CALCULATIONS');
    await tx.change(ADD, [randomUUID(), kind, institutionId, subject, asOf, needsCare, accountId]);
    tx.wakeUps.push('calculation');
    return (await findExisting()) ?? refuse('EDIT_CONFLICT');
  }

  /**
   * Cancels an unfinished calculation; its worker stops within seconds.
   * @returns whether this call cancelled it
   */
  async cancel(tx: Tx, id: string): Promise<boolean> {
    return (await tx.change(CANCEL, [id])) === 1;
  }
}

export const isUnderWay = ({ state }: Calculation): boolean => state === 'WAITING' || state === 'RUNNING';
