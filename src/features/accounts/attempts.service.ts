import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { visitor } from '../../platform/security/actor';
import { AUDIENCES, type Audience } from './domain/permissions';
import { Database } from '../../platform/database/database';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';
import { attemptDelayMs } from './domain/sign-in/attempt-limits';

/** An attempt to authenticate or to request mail, and where it comes from. */
export interface NewAttempt {
  /** The login as typed. */
  readonly login: string;
  readonly address: string;
  /** The kind of attempt, unless it is a sign-in. Each kind has its own counters. */
  readonly purpose?: 'MAIL' | 'CODE';
  /** The hash of the token that identifies a remembered browser. */
  readonly device?: Buffer | null;
  /** The live session of the attempt. Then only that session's own counter applies. */
  readonly session?: Buffer | null;
}

/** An attempt that was counted and may be checked. */
export interface CountedAttempt {
  /** The rows that counted it. */
  readonly keys: readonly Buffer[];
  readonly countedAt: string;
  /** Whether the account is locked: then every credential fails. */
  readonly isLocked: boolean;
}
interface CountRow {
  readonly refused_until: Date | null;
  readonly attempt_count: number;
  readonly is_locked: boolean;
  readonly counted_at: string;
  readonly wait_ms: number;
  readonly keys: readonly Buffer[];
}

// The instant makes the round trip as text, because two attempts may differ only in microseconds.
const COUNT = 'select refused_until, attempt_count, is_locked, counted_at::text, wait_ms, keys from app.count_attempt($1, $2, $3, $4, $5)';

/**
 * Counts attempts in the database, for all processes, by the login as typed. Whether an account has that
 * login makes no difference.
 */
@Injectable()
export class AttemptsService {
  constructor(private readonly database: Database) {}

  /**
   * Counts an attempt before its credential is checked, and applies its delay. An attempt that cannot be
   * counted is not checked.
   */
  async count({ actor }: Tx, { login, address, purpose, device, session }: NewAttempt): Promise<CountedAttempt | Refusal<'RATE_LIMITED'>> {
    const { audience, language } = actor;
    if (!isAudience(audience)) throw new Error(`Cannot count a sign-in attempt of ${audience}: it has no endpoint`);
    const values = [purpose ?? null, login, address, device ?? null, session ?? null];
    const [counted] = await this.database.transaction(visitor(audience, language), (tx) => tx.query<CountRow>(COUNT, values));
    if (!counted) throw new Error('Cannot count a sign-in attempt: app.count_attempt returned no row');
    if (counted.refused_until) return refuse('RATE_LIMITED', { until: counted.refused_until.toISOString() });
    await sleep(Math.max(counted.wait_ms, attemptDelayMs(counted.attempt_count)));
    return { keys: counted.keys, countedAt: counted.counted_at, isLocked: counted.is_locked };
  }

  /** Deletes up to `most` attempts from before today. @returns how many */
  async deleteOld(tx: Tx, most: number): Promise<number> {
    return (await tx.query<{ gone: number }>('select app.delete_old_sign_in_attempts($1) as gone', [most]))[0]?.gone ?? 0;
  }
}

const isAudience = (holder: string): holder is Audience => AUDIENCES.some((audience) => audience === holder);
