import { Injectable } from '@nestjs/common';
import { WORKER } from '../../platform/security/actor';
import { Database } from '../../platform/database/database';
import type { Tx } from '../../platform/database/tx';
import { ADD_RESULT, ADD_ROWS, BEAT, CLAIM, CLEAR_OLD, FAIL, FINISH, FORGET_ROWS, HOLD, RELEASE } from './calculations.queries';
import type { CalculationFailure, CalculationKind } from './domain/calculation';

/** A calculation in the hands of this worker; its fence tells it from an earlier worker's. */
export interface Claim {
  readonly id: string;
  readonly kind: CalculationKind;
  readonly institutionId: string;
  readonly subject: string;
  readonly asOf: Date;
  readonly isLatest: boolean;
  readonly fence: number;
  /** How often it was begun, with this time. */
  readonly attempts: number;
}

export interface CalculationRow {
  readonly key: string;
  readonly value: object;
}

/** What a worker found; `asOf` and `mark` where they are known only once it is counted. */
export interface CalculationResult {
  readonly result: object;
  readonly asOf?: Date;
  readonly mark?: number;
}

/** So often a calculation is begun: one that ends its worker each time must not end them for ever. */
const MOST_ATTEMPTS = 5;

/** Calculations as the worker has them: by lease and fence, so that one whose worker died is begun again and none is finished twice. */
@Injectable()
export class CalculationClaimsService {
  constructor(private readonly database: Database) {}

  /** The next that waits, or whose worker has died; null where none does. */
  async claim(): Promise<Claim | null> {
    const claimed = await this.database.transaction(WORKER, async (tx) => {
      const [claim] = await tx.query<Claim>(CLAIM);
      if (claim) await tx.change(FORGET_ROWS, [claim.id]);
      return claim ?? null;
    });
    if (claimed === null || claimed.attempts <= MOST_ATTEMPTS) return claimed;
    await this.fail(claimed, 'FAILED');
    return this.claim();
  }

  /** Says that its worker is alive and how far it is. @returns false where it was cancelled, or another worker has it */
  async beat({ id, fence }: Claim, done: number, total: number | null): Promise<boolean> {
    return (await this.database.transaction(WORKER, (tx) => tx.change(BEAT, [id, fence, done, total]))) === 1;
  }

  /** Keeps rows of the result. @returns false where it is not this worker's any more */
  addRows(claim: Claim, rows: readonly CalculationRow[]): Promise<boolean> {
    return this.whileHeld(claim, (tx) => tx.change(ADD_ROWS, [claim.id, rows.map(({ key }) => key), rows.map(({ value }) => JSON.stringify(value))]));
  }

  finish(claim: Claim, { result, asOf, mark }: CalculationResult): Promise<boolean> {
    return this.whileHeld(claim, async (tx) => {
      await tx.change(ADD_RESULT, [claim.id, JSON.stringify(result)]);
      await tx.change(FINISH, [claim.id, claim.fence, asOf ?? null, mark ?? null]);
    });
  }

  async fail({ id, fence }: Claim, failure: CalculationFailure): Promise<void> {
    await this.database.transaction(WORKER, (tx) => tx.change(FAIL, [id, fence, failure]));
  }

  /** Gives it back, to be begun again by whoever is there: this worker stops. */
  async release({ id, fence }: Claim): Promise<void> {
    await this.database.transaction(WORKER, (tx) => tx.change(RELEASE, [id, fence]));
  }

  /** Removes results that are older than a day. */
  clearOld(tx: Tx, most: number): Promise<number> {
    return tx.change(CLEAR_OLD, [most]);
  }

  private whileHeld(claim: Claim, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
    return this.database.transaction(WORKER, async (tx) => {
      const isHeld = (await tx.query(HOLD, [claim.id, claim.fence])).length === 1;
      if (isHeld) await work(tx);
      return isHeld;
    });
  }
}
