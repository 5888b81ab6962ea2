import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common';
import type { Counter } from 'prom-client';
import pg from 'pg';
import type { Holder } from '../security/actor';
import { log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { Unavailable, unavailableReason } from './unavailable';

/** Connection URLs of the logins this process was given. A process without a login has no pool for it and cannot become it. */
export type LoginUrls = Partial<Record<Holder, string>>;
export const LOGIN_URLS = Symbol('LOGIN_URLS');

/** Why PostgreSQL does not pass the check. */
export type DatabaseProblem = 'does not answer' | 'disk full' | 'only reads' | 'refuses a login';

/** The check has this long, connecting included. */
const CHECK_MS = 2_000;
/** A check is shared by all who ask within this time. */
const FRESH_MS = 500;
/** How long after a statement failed for want of disk space, or a login was refused, the process counts as not ready. */
const NOTED_MS = 10_000;
/** While PostgreSQL is away it is checked this often; the outage is over when a check passes and nothing failed for this long. */
const RECHECK_MS = 1_000;
/** At most one log line in this time says that a pool was exhausted. */
const BUSY_LOG_MS = 60_000;
const REFUSED = /^28/;
const LOGINS_OF_CHECK = ['staff', 'worker', 'index', 'report', 'owner'] as const satisfies readonly Holder[];

/**
 * Writes a megabyte to the disk of the server and leaves nothing behind: rows that do not fit into `work_mem` go to a temporary file, which fails on a full disk
 * as every other write does.
 */
const CHECK = `with written as materialized (select repeat(md5(line::text), 32) as text from generate_series(1, 1024) as line)
  select count(text)::int as lines, pg_is_in_recovery() as is_standby from written`;
const CHECK_OPTIONS = `-c search_path=public -c work_mem=64kB -c statement_timeout=${CHECK_MS}`;

/** What an error of the check says of the server. */
function problemIn(error: Error): DatabaseProblem {
  if (REFUSED.test(String((error as { readonly code?: unknown }).code))) return 'refuses a login';
  return unavailableReason(error) === 'DISK_FULL' ? 'disk full' : 'does not answer';
}

/**
 * Knows whether PostgreSQL can serve. It checks on a connection of its own, so that exhausted pools do not make a process look broken, and logs an outage in two
 * lines: one at its beginning, one at its end.
 */
@Injectable()
export class DatabaseWatch implements OnApplicationShutdown {
  readonly #timeouts: Counter<'pool'> | undefined;
  readonly #noted = new Map<DatabaseProblem, number>();
  #pool: pg.Pool | undefined;
  #checking: Promise<DatabaseProblem | null> | undefined;
  #outage: { readonly since: number; failures: number; lastAt: number } | undefined;
  #recheck: NodeJS.Timeout | undefined;
  #busy = { loggedAt: -Infinity, refused: 0 };
  #isClosed = false;

  constructor(
    @Inject(LOGIN_URLS) private readonly urls: LoginUrls,
    @Optional() metrics?: Metrics,
  ) {
    this.#timeouts = metrics?.counter('waymark_pool_timeouts_total', 'Requests and jobs that got no database connection in time, by pool.', ['pool']);
  }

  /** Whether an outage was noticed that is not over yet. */
  get isAway(): boolean {
    return this.#outage !== undefined;
  }

  /** The error as it is thrown on: an `Unavailable` where PostgreSQL cannot serve. Counts and logs it. */
  failure(pool: string, error: Error): Error {
    if (error instanceof Unavailable) return error;
    // TypeORM wraps what pg says
    const { driverError: cause = error } = error as { readonly driverError?: Error };
    const isRefused = REFUSED.test(String((cause as { readonly code?: unknown }).code));
    if (isRefused) this.#note('refuses a login');
    const reason = isRefused ? 'AWAY' : unavailableReason(cause);
    if (!reason) return error;
    if (reason === 'BUSY') this.#countBusy(pool);
    else this.#countOutage(reason, cause);
    return new Unavailable(reason, cause);
  }

  /** What keeps PostgreSQL from serving, or null; answered within two seconds. */
  async check(): Promise<DatabaseProblem | null> {
    if (!this.#checking) {
      const checking = (this.#checking = this.#ask());
      void checking.then(() => setTimeout(() => this.#checking === checking && (this.#checking = undefined), FRESH_MS).unref());
    }
    const problem = await this.#checking;
    if (problem) return problem;
    for (const [noted, until] of this.#noted) if (performance.now() < until) return noted;
    return null;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#recheck);
    await this.#pool?.end();
  }

  async #ask(): Promise<DatabaseProblem | null> {
    let impatience: NodeJS.Timeout | undefined;
    const limit = new Promise<'does not answer'>((resolve) => (impatience = setTimeout(() => resolve('does not answer'), CHECK_MS)));
    const asked = this.#connection()
      .query<{ is_standby: boolean }>(CHECK)
      .then(({ rows }) => (rows[0]?.is_standby ? 'only reads' : null), problemIn);
    return Promise.race([asked, limit]).finally(() => clearTimeout(impatience));
  }

  /** One connection, made anew after every failure. */
  #connection(): pg.Pool {
    if (this.#pool) return this.#pool;
    const login = LOGINS_OF_CHECK.find((holder) => this.urls[holder]);
    const connectionString = login && this.urls[login];
    if (!connectionString) throw new Error('this process has no database login to check PostgreSQL with');
    const limits = { connectionTimeoutMillis: CHECK_MS, query_timeout: CHECK_MS };
    this.#pool = new pg.Pool({
      connectionString,
      max: 1,
      options: CHECK_OPTIONS,
      application_name: 'waymark check',
      idleTimeoutMillis: 0,
      allowExitOnIdle: true,
      ...limits,
    });
    this.#pool.on('error', () => {});
    return this.#pool;
  }

  #note(problem: DatabaseProblem): void {
    this.#noted.set(problem, performance.now() + NOTED_MS);
  }

  #countBusy(pool: string): void {
    this.#timeouts?.inc({ pool });
    this.#busy.refused++;
    if (performance.now() - this.#busy.loggedAt < BUSY_LOG_MS) return;
    log.warn({ pool, refused: this.#busy.refused }, 'no database connection came free in time; raise the size of this pool, or look for slow statements');
    this.#busy = { loggedAt: performance.now(), refused: 0 };
  }

  #countOutage(reason: 'AWAY' | 'DISK_FULL', error: Error): void {
    if (reason === 'DISK_FULL') this.#note('disk full');
    const now = performance.now();
    if (this.#outage) {
      this.#outage.failures++;
      this.#outage.lastAt = now;
      return;
    }
    if (this.#isClosed) return;
    this.#outage = { since: now, failures: 1, lastAt: now };
    const what = reason === 'AWAY' ? 'PostgreSQL cannot be reached, or ended a connection' : 'PostgreSQL has no disk space left';
    log.error({ error }, `${what}; what it fails is answered with 503 until it is back`);
    this.#recheck = setInterval(() => void this.#endOutage(), RECHECK_MS).unref();
  }

  async #endOutage(): Promise<void> {
    const outage = this.#outage;
    if (!outage || (await this.check()) !== null || this.#outage !== outage || performance.now() - outage.lastAt < RECHECK_MS) return;
    clearInterval(this.#recheck);
    this.#outage = undefined;
    const { since, failures } = outage;
    log.warn({ seconds: Math.round((performance.now() - since) / 1000), failures }, 'PostgreSQL is back');
  }
}
