import { Injectable } from '@nestjs/common';
import { WORKER } from '../../platform/security/actor';
import { Database } from '../../platform/database/database';
import type { Tx } from '../../platform/database/tx';
import { ADD_RESULT, ADD_ROWS, HEARTBEAT, CLAIM, DELETE_OLD, FAIL, FINISH, DELETE_ROWS, LOCK_CLAIM, RELEASE } from './calculations.queries';
import type { CalculationFailure, CalculationKind } from './domain/calculation';

/**
 * A calculation claimed by this worker. The fencing token distinguishes its claim from an earlier worker's.
 */
export interface Claim {
  readonly id: string;
  readonly kind: CalculationKind;
  readonly institutionId: string;
  readonly subject: string;
  readonly asOf: Date;
  readonly isLatest: boolean;
  readonly fence: number;
  /** How often it has been started, including this time. */
  readonly attempts: number;
}

export interface CalculationRow {
  readonly key: string;
  readonly value: object;
}

/** A worker's result. `asOf` and `lastChange` are set only if they become known during the calculation. */
export interface CalculationResult {
  readonly result: object;
  readonly asOf?: Date;
  readonly lastChange?: number;
}

/**
 * How often a calculation is started. Without the limit, a calculation that crashes its worker would crash
 * workers for ever.
 */
const MAX_ATTEMPTS = 5;

/**
 * Calculations from the worker's side. A lease restarts a calculation whose worker died; a fencing token
 * prevents that two workers finish the same one.
 */
@Injectable()
export class CalculationClaimsService {
  constructor(private readonly database: Database) {}

  /** Claims the next calculation that is waiting or whose worker died; null if there is none. */
  async claim(): Promise<Claim | null> {
    const claimed = await this.database.transaction(WORKER, async (tx) => {
      const [claim] = await tx.query<Claim>(CLAIM);
      if (claim) await tx.change(DELETE_ROWS, [claim.id]);
      return claim ?? null;
    });
    if (claimed === null || claimed.attempts <= MAX_ATTEMPTS) return claimed;
    await this.fail(claimed, 'FAILED');
    return this.claim();
  }

  /** Extends the lease and reports progress. @returns false if it was cancelled or another worker has it */
  async heartbeat({ id, fence }: Claim, done: number, total: number | null): Promise<boolean> {
    return (await this.database.transaction(WORKER, (tx) => tx.change(HEARTBEAT, [id, fence, done, total]))) === 1;
  }

  /** Saves rows of the result. @returns false if this worker no longer holds the claim */
  addRows(claim: Claim, rows: readonly CalculationRow[]): Promise<boolean> {
    return this.whileClaimed(claim, (tx) => tx.change(ADD_ROWS, [claim.id, rows.map(({ key }) => key), rows.map(({ value }) => JSON.stringify(value))]));
  }

  finish(claim: Claim, { result, asOf, lastChange }: CalculationResult): Promise<boolean> {
    return this.whileClaimed(claim, async (tx) => {
      await tx.change(ADD_RESULT, [claim.id, JSON.stringify(result)]);
      await tx.change(FINISH, [claim.id, claim.fence, asOf ?? null, lastChange ?? null]);
    });
  }

  async fail({ id, fence }: Claim, failure: CalculationFailure): Promise<void> {
    await this.database.transaction(WORKER, (tx) => tx.change(FAIL, [id, fence, failure]));
  }

  /** Returns it to the queue for another worker, because this worker is stopping. */
  async release({ id, fence }: Claim): Promise<void> {
    await this.database.transaction(WORKER, (tx) => tx.change(RELEASE, [id, fence]));
  }

  /** Deletes results older than a day. */
  deleteOld(tx: Tx, limit: number): Promise<number> {
    return tx.change(DELETE_OLD, [limit]);
  }

  private whileClaimed(claim: Claim, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
    return this.database.transaction(WORKER, async (tx) => {
      const isClaimed = (await tx.query(LOCK_CLAIM, [claim.id, claim.fence])).length === 1;
      if (isClaimed) await work(tx);
      return isClaimed;
    });
  }
}
