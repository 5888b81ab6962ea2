import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common';
import type { Counter } from 'prom-client';
import pg from 'pg';
import type { DatabaseLogin } from '../security/actor';
import { log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { Unavailable, unavailableReason } from './unavailable';

/**
 * Connection URLs of this process's database logins. A process without a login has no pool for it and cannot
 * become that role.
 */
export type LoginUrls = Partial<Record<DatabaseLogin, string>>;
export const LOGIN_URLS = Symbol('LOGIN_URLS');

/** Why PostgreSQL fails the check. */
export type DatabaseProblem = 'does not answer' | 'disk full' | 'only reads' | 'refuses a login';

/** Time limit of the check, including the connection. */
const CHECK_MS = 2_000;
/** A check that ends this long after its time limit is late because the process itself was paused. */
const PAUSE_MS = 500;
/** Callers within this time share one check. */
const SHARED_CHECK_MS = 500;
/**
 * How long the process counts as not ready after a statement failed for lack of disk space, or a login was
 * refused.
 */
const NOTED_PROBLEM_MS = 10_000;
/**
 * Interval of checks during an outage. The outage is over when a check passes and no statement has failed for
 * this long.
 */
const RECHECK_MS = 1_000;
/** Minimum interval between log lines about an exhausted pool. */
const BUSY_LOG_MS = 60_000;
const LOGIN_REFUSED = /^28/;
const CHECK_LOGINS = ['staff', 'worker', 'index', 'report', 'owner'] as const satisfies readonly DatabaseLogin[];

/**
 * Writes a megabyte to the server's disk and leaves no trace: rows that do not fit into `work_mem` go to a
 * temporary file, which fails on a full disk like any other write.
 */
const CHECK = `with written as materialized (select repeat(md5(line::text), 32) as text from generate_series(1, 1024) as line)
  select count(text)::int as lines, pg_is_in_recovery() as is_standby from written`;
const CHECK_OPTIONS = `-c search_path=public -c work_mem=64kB -c statement_timeout=${CHECK_MS}`;

/** The server problem behind an error of the check. */
function problemIn(error: Error): DatabaseProblem {
  if (LOGIN_REFUSED.test(String((error as { readonly code?: unknown }).code))) return 'refuses a login';
  return unavailableReason(error) === 'DISK_FULL' ? 'disk full' : 'does not answer';
}

/**
 * Tracks whether PostgreSQL can serve. It checks on its own connection, so that exhausted pools do not make a
 * process look broken. An outage is logged in two lines: one at its start, one at its end.
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

  /** Whether an outage was detected that is not over yet. */
  get isAway(): boolean {
    return this.#outage !== undefined;
  }

  /**
   * Counts and logs the error.
   * @returns the error to throw: an `Unavailable` where PostgreSQL cannot serve
   */
  failure(pool: string, error: Error): Error {
    if (error instanceof Unavailable) return error;
    // TypeORM wraps pg's error
    const { driverError: cause = error } = error as { readonly driverError?: Error };
    const isRefused = LOGIN_REFUSED.test(String((cause as { readonly code?: unknown }).code));
    if (isRefused) this.#note('refuses a login');
    const reason = isRefused ? 'AWAY' : unavailableReason(cause);
    if (!reason) return error;
    if (reason === 'BUSY') this.#countBusy(pool);
    else this.#countOutage(reason, cause);
    return new Unavailable(reason, cause);
  }

  /**
   * The problem that prevents PostgreSQL from serving, or null. Resolves within two seconds, unless this
   * process is paused.
   */
  async check(): Promise<DatabaseProblem | null> {
    if (!this.#checking) {
      const checking = (this.#checking = this.#runCheck());
      void checking.then(() => setTimeout(() => this.#checking === checking && (this.#checking = undefined), SHARED_CHECK_MS).unref());
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

  /**
   * The limit of a check may run out while this process, not PostgreSQL, was stopped: by the operating system
   * or by its own event loop. Such a check is no evidence about PostgreSQL, so it is repeated once.
   */
  async #runCheck(): Promise<DatabaseProblem | null> {
    const start = performance.now();
    const problem = await this.#runOneCheck();
    return problem === 'does not answer' && performance.now() - start > CHECK_MS + PAUSE_MS ? this.#runOneCheck() : problem;
  }

  async #runOneCheck(): Promise<DatabaseProblem | null> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<'does not answer'>((resolve) => (timer = setTimeout(() => resolve('does not answer'), CHECK_MS)));
    const answer = this.#connection()
      .query<{ is_standby: boolean }>(CHECK)
      .then(({ rows }) => (rows[0]?.is_standby ? 'only reads' : null), problemIn);
    return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
  }

  /** A pool of one connection, which reconnects after every failure. */
  #connection(): pg.Pool {
    if (this.#pool) return this.#pool;
    const login = CHECK_LOGINS.find((candidate) => this.urls[candidate]);
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
    this.#noted.set(problem, performance.now() + NOTED_PROBLEM_MS);
  }

  #countBusy(pool: string): void {
    this.#timeouts?.inc({ pool });
    this.#busy.refused++;
    if (performance.now() - this.#busy.loggedAt < BUSY_LOG_MS) return;
    log.warn({ pool, refused: this.#busy.refused }, 'no database connection was free in time; raise the size of this pool, or look for slow statements');
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
