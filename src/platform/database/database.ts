import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit, Optional } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, AUDIENCES, type DatabaseLogin } from '../security/actor';
import { DatabaseWatch, LOGIN_URLS, type LoginUrls } from './database-watch';
import { POOL_DEFAULTS, type PoolSettings } from '../settings-schema';
import { registerTypeParsers } from './postgres-types';
import { TIME_LIMITS } from './setup/database-roles';
import { type Settings, SETTINGS } from '../settings';
import { definedTables } from './table';
import type { TransactionOpening } from './connection';
import { Tx } from './tx';
import { Transactions } from './transactions';
import { Unavailable } from './unavailable';
import { watchedPool } from './watched-pool';

export { Tx } from './tx';

/** Pool size of an admin command. */
const OWNER_POOL_SIZE = 2;
/**
 * A job waits this many times longer for a connection than a request: the fact that a mail was sent must
 * still be recorded within its lease of 30 seconds.
 */
const JOB_WAIT_FACTOR = 3;
/** Lets the operating system detect a connection whose server disappeared silently. */
const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };
/**
 * Longer than the server's statement limit for an audience, so that a request does not hang with a hanging
 * server. It does not apply to other logins, whose statements may wait for their turn on a connection.
 */
const ANSWER_TIMEOUT_MS = 20_000;

/** Current use of one pool. */
export interface PoolUsage {
  readonly login: DatabaseLogin;
  readonly size: number;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}
type ConnectionListener = (login: DatabaseLogin, ms: number, isConnected: boolean) => void;

/**
 * One small pool per login. Each audience is a separate database login, so an injection in one cannot act as
 * another.
 */
@Injectable()
export class Database extends Transactions implements OnModuleInit, OnApplicationShutdown {
  readonly #sources = new Map<DatabaseLogin, DataSource>();
  /** The pool that each data source created. */
  readonly #pools = new Map<DatabaseLogin, pg.Pool>();
  #onConnection: ConnectionListener = () => {};
  readonly #settings: PoolSettings;

  constructor(
    @Inject(LOGIN_URLS) private readonly urls: LoginUrls,
    @Optional() private readonly watch: DatabaseWatch = new DatabaseWatch(urls),
    @Optional() @Inject(SETTINGS) settings?: Pick<Settings, 'pools'>,
  ) {
    super();
    this.#settings = settings?.pools ?? POOL_DEFAULTS;
  }

  async onModuleInit(): Promise<void> {
    registerTypeParsers();
    const logins = Object.entries(this.urls) as [DatabaseLogin, string][];
    await Promise.all(logins.map(async ([login, url]) => this.#sources.set(login, await this.#connect(login, url))));
  }

  /** Runs after the last request was answered and the last job finished: both end before this hook. */
  async onApplicationShutdown(): Promise<void> {
    for (const source of this.#sources.values()) await source.destroy();
    this.#sources.clear();
    this.#pools.clear();
  }

  /**
   * Registers a listener that is called whenever an operation got a connection or failed to, with the waiting
   * time.
   */
  onConnection(listener: ConnectionListener): void {
    this.#onConnection = listener;
  }

  /** Current use of each pool. */
  pools(): PoolUsage[] {
    return [...this.#pools].map(([login, pool]) => ({
      login,
      size: pool.options.max,
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }));
  }

  hasLogin(login: DatabaseLogin): boolean {
    return Boolean(this.urls[login]);
  }

  #source(login: DatabaseLogin): DataSource {
    const source = this.#sources.get(login);
    if (!source) throw new Error(`this process has no database login for ${login}`);
    return source;
  }

  /** Returns a transaction for this actor; its first statement begins it. */
  open(actor: Actor, writes: boolean): Tx {
    // a report is one snapshot, however many statements it runs
    return this.#begin(actor, actor.audience === 'report' ? SNAPSHOT : `begin${writes ? '' : ' read only'}`, writes);
  }

  /** Runs `work` in a read-only transaction in which all statements see the same snapshot. */
  async snapshot<R>(actor: Actor, work: (tx: Tx) => Promise<R>): Promise<R> {
    return runInTransaction(this.#begin(actor, SNAPSHOT, false), work);
  }

  #begin(actor: Actor, begin: string, writes: boolean): Tx {
    const login = actor.audience;
    const role = login === 'owner' ? 'waymark_owner' : `waymark_${login}`;
    const isAudience = AUDIENCES.some((audience) => audience === login);
    const roleSettings = `set local role ${role}; set local lock_timeout = '5s'`;
    const opening = {
      begin: `${begin}; ${roleSettings}`,
      writing: `begin; ${roleSettings}`,
      settings: settingsOf(actor),
      connected: (ms: number, isConnected: boolean) => this.#onConnection(login, ms, isConnected),
    };
    const onFailure = (cause: Error): { error: Error; isLost: boolean } => {
      const error = this.watch.failure(login, cause);
      return { error, isLost: error instanceof Unavailable };
    };
    return new Tx({ dataSource: this.#source(login), actor, opening, writerRole: isAudience ? `waymark_${login}_writer` : null, writes, onFailure });
  }

  /** Whether a PostgreSQL outage was detected that is not over yet. */
  get isAway(): boolean {
    return this.watch.isAway;
  }

  #connect(login: DatabaseLogin, url: string): Promise<DataSource> {
    const isAudience = AUDIENCES.some((audience) => audience === login);
    return new DataSource({
      type: 'postgres',
      url,
      entities: definedTables(),
      installExtensions: false,
      poolSize: login === 'owner' ? OWNER_POOL_SIZE : this.#settings.size[login],
      connectTimeoutMS: this.#settings.waitMs * (login === 'worker' ? JOB_WAIT_FACTOR : 1),
      // an idle client whose server disappears must not end the process
      poolErrorHandler: (error: Error) => void this.watch.failure(login, error),
      driver: { ...pg, Pool: watchedPool(login, this.watch, (pool) => this.#pools.set(login, pool)) },
      extra: { pipeline: true, options: CONNECTION_OPTIONS, ...KEEP_ALIVE, ...(isAudience ? { query_timeout: ANSWER_TIMEOUT_MS } : {}) },
    }).initialize();
  }

  /** Runs one statement in its own transaction, in one network write. @returns its rows */
  async statement<R>(actor: Actor, sql: string, params: readonly unknown[]): Promise<R[]> {
    const tx = this.open(actor, true);
    try {
      return await tx.queryAndCommit<R>(sql, params);
    } catch (error) {
      await tx.end(false).catch(() => {});
      throw error;
    }
  }

  async transaction<R>(actor: Actor, work: (tx: Tx) => Promise<R>, writes = true): Promise<R> {
    return runInTransaction(this.open(actor, writes), work);
  }
}

const SNAPSHOT = 'begin isolation level repeatable read read only';

async function runInTransaction<R>(tx: Tx, work: (tx: Tx) => Promise<R>): Promise<R> {
  try {
    const result = await work(tx);
    await tx.end(true);
    return result;
  } catch (error) {
    await tx.end(false).catch(() => {});
    throw error;
  }
}

/**
 * Connection options override the role's own settings, which a statement of that role could change for all
 * later connections.
 */
const CONNECTION_OPTIONS = Object.entries({ search_path: 'public', timezone: 'UTC', datestyle: 'ISO', default_transaction_read_only: 'off', ...TIME_LIMITS })
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

const ACTOR_SETTINGS = ['actor_key', 'actor_id', 'institution_id', 'employer_id', 'trainee_id', 'roles', 'session'] as const;
/** In one column: this process reads the answer in every transaction. */
const SET_ALL = `select length(concat(${ACTOR_SETTINGS.map((name, at) => `set_config('app.${name}', $${at + 1}, true)`).join(', ')})) as set`;

/**
 * Passed as parameters, because the text of a statement is visible in pg_stat_activity to every session of
 * the same login.
 */
function settingsOf(actor: Actor): TransactionOpening['settings'] {
  const values: Record<(typeof ACTOR_SETTINGS)[number], string> = {
    actor_key: actor.accountId ?? 'visitor',
    actor_id: actor.accountId ?? '',
    institution_id: actor.institutionId ?? '',
    employer_id: actor.employerId ?? '',
    trainee_id: actor.traineeId ?? '',
    roles: actor.roles.join(','),
    session: actor.sessionHash?.toString('hex') ?? '',
  };
  return { text: SET_ALL, values: ACTOR_SETTINGS.map((name) => values[name]) };
}
