import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { visitor } from '../../platform/security/actor';
import { AUDIENCES, type Audience } from './domain/roles';
import { Database } from '../../platform/database/database';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';
import { waitBeforeMs } from './domain/sign-in/tries';

/** Who tries what, and from where. */
export interface Trying {
  /** The login as it was typed. */
  readonly login: string;
  readonly address: string;
  /** What is tried, where it is not signing in: it is counted apart. */
  readonly purpose?: 'MAIL' | 'CODE';
  /** The hash of the token by which the browser may be known. */
  readonly device?: Buffer | null;
  /** The live session in which it is tried: then only that session's own count matters. */
  readonly session?: Buffer | null;
}

/** A try that was counted and may be looked at. */
export interface Try {
  /** The rows in which it was counted. */
  readonly keys: readonly Buffer[];
  readonly countedAt: string;
  /** Then nothing opens, whatever was typed. */
  readonly isLocked: boolean;
}
interface Counted {
  readonly refused_until: Date | null;
  readonly tries: number;
  readonly is_locked: boolean;
  readonly counted_at: string;
  readonly wait_ms: number;
  readonly keys: readonly Buffer[];
}

// the instant goes there and back as text: microseconds tell two tries apart
const COUNT = 'select refused_until, tries, is_locked, counted_at::text, wait_ms, keys from app.count_try($1, $2, $3, $4, $5)';

/** Tries to sign in, counted in the database for all processes, by the login as it was typed: whether an account has the login makes no difference. */
@Injectable()
export class TriesService {
  constructor(private readonly database: Database) {}

  /** Counts a try before anything is looked at, and lets it wait its time. Where it cannot be counted, nothing is looked at. */
  async count({ actor }: Tx, { login, address, purpose, device, session }: Trying): Promise<Try | Refusal> {
    const { audience, language } = actor;
    if (!isAudience(audience)) return refuse('NOT_FOUND');
    const values = [purpose ?? null, login, address, device ?? null, session ?? null];
    const [counted] = await this.database.transaction(visitor(audience, language), (tx) => tx.query<Counted>(COUNT, values));
    if (!counted) throw new Error('a try was not counted');
    if (counted.refused_until) return refuse('RATE_LIMITED', { until: counted.refused_until.toISOString() });
    await sleep(Math.max(counted.wait_ms, waitBeforeMs(counted.tries)));
    return { keys: counted.keys, countedAt: counted.counted_at, isLocked: counted.is_locked };
  }

  /** Removes tries of yesterday and before, at most so many. @returns how many */
  async clearOld(tx: Tx, most: number): Promise<number> {
    return (await tx.query<{ gone: number }>('select app.clear_old_tries($1) as gone', [most]))[0]?.gone ?? 0;
  }
}

const isAudience = (holder: string): holder is Audience => AUDIENCES.some((audience) => audience === holder);
