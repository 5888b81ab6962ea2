import type pg from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { Actor } from '../security/actor';
import { isOfSpoiled, type Opened, type Opening, sentTogether, streamOf, timed } from './connection';

/** Queues with work for a worker: events without messages yet, due messages, and calculations. */
export type QueueName = 'outbox' | 'message' | 'calculation';

/** Limit for a commit or rollback before the connection is destroyed; a hanging server has no other. */
const END_MS = 15_000;
/** The limit after the operation was stopped, when its answer is waiting. */
const END_STOPPED_MS = 2_000;

/** One operation's transaction, passed on explicitly: opened by its first statement and ended once. */
export class Tx {
  readonly manager: QueryRunner['manager'];
  /** Queues to wake after the commit; a name may occur more than once. */
  readonly bells: QueueName[] = [];
  /** Number of statements sent so far; tests check that it does not grow with a list's length. */
  statements = 0;
  readonly #runner: QueryRunner;
  readonly #pathRole: string | null;
  readonly #opening: Opening;
  #begin: string;
  #opened: Promise<unknown> | undefined;
  /** Refuses new statements. */
  #over = false;
  /** Also refuses a connection: no statement waits for one. */
  #left = false;
  #client: pg.PoolClient | undefined;
  #cancelled: Promise<void> | undefined;
  #connecting = false;
  #stopped: Error | undefined;
  /** Rejecters of statements in flight. Racing one shared promise would retain all results until the end. */
  readonly #underWay = new Set<(reason: Error) => void>();
  #now: Promise<Date> | undefined;
  /** The last statement sent with `sendAhead`. */
  #ahead: Promise<unknown> | undefined;
  /** The error of the first statement sent ahead that failed. */
  #unseen: Error | undefined;
  #onTheirWay = 0;
  #whenQuiet: (() => void)[] = [];

  readonly actor: Actor;
  /** Whether it may contain uncommitted changes. */
  readonly writes: boolean;
  readonly #failed: (error: Error) => Error;
  /** The error after which PostgreSQL refuses every statement of this transaction. */
  #spoiledBy: Error | undefined;
  /** Why PostgreSQL was unavailable for a statement: later statements fail for the same reason. */
  #lost: Error | undefined;

  constructor({ dataSource, actor, opening, pathRole, writes, failed }: Opened) {
    this.actor = actor;
    this.writes = writes;
    this.#failed = (error) => {
      const { error: known, isLost } = failed(error);
      if (isLost) this.#lost = known;
      return known;
    };
    this.#pathRole = pathRole;
    this.#opening = opening;
    this.#begin = opening.begin;
    this.#runner = dataSource.createQueryRunner();
    this.#openWithFirstStatement(opening);
    this.manager = this.#runner.manager;
  }

  /** Pipeline mode sends the opening with the first statement and keeps concurrent resolvers in order. */
  #openWithFirstStatement({ settings, connected: tellConnected }: Opening): void {
    const runner = this.#runner;
    // Then TypeORM's save() opens no transaction of its own, and manager.transaction() becomes a savepoint.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    const connect = runner.connect.bind(runner) as () => Promise<pg.PoolClient>;
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    let connected: Promise<pg.PoolClient> | undefined;
    runner.connect = () =>
      (connected ??= timed(connect, tellConnected).then((client) => {
        if (this.#left) return this.#tooLate();
        this.#client = client;
        sentTogether(client);
        this.#opened = Promise.all([client.query(this.#begin), client.query(settings.text, [...settings.values])]);
        this.#opened.catch(() => {});
        return client;
      }));
    runner.query = ((...args: unknown[]) => {
      if (this.#over || this.#stopped) return Promise.reject(this.#stopped ?? this.#lost ?? new Error('this operation is over'));
      this.#connecting = true;
      if (this.#client) sentTogether(this.#client);
      this.statements++;
      this.#onTheirWay++;
      return this.#orStopped(query(...args).catch((error: Error) => Promise.reject(this.#causeOf(error)))).finally(() => {
        if (--this.#onTheirWay === 0) this.#callWhenQuiet();
      });
    }) as QueryRunner['query'];
  }

  /** The error to report: after a failure PostgreSQL only answers "current transaction is aborted". */
  #causeOf(error: Error): Error {
    if (this.#spoiledBy && isOfSpoiled(error)) return this.#spoiledBy;
    return (this.#spoiledBy = this.#failed(error));
  }

  /** The result, or the stop reason if the transaction is stopped first. */
  #orStopped<R>(result: Promise<R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#underWay.add(reject);
      void result.then(resolve, reject).finally(() => this.#underWay.delete(reject));
    });
  }

  /**
   * Calls back when no statement is in flight and all waiting code has continued. DataLoaders collect ids
   * until then, so that the number of statements depends only on the shape of the query.
   */
  whenQuiet(callback: () => void): void {
    this.#whenQuiet.push(callback);
    if (this.#whenQuiet.length === 1) this.#callWhenQuiet();
  }

  #callWhenQuiet(): void {
    if (this.#whenQuiet.length === 0 || this.#onTheirWay > 0) return;
    setImmediate(() => {
      if (this.#onTheirWay > 0) return;
      for (const callback of this.#whenQuiet.splice(0)) callback();
    });
  }

  /** The rows of a statement; for INSERT, UPDATE and DELETE without RETURNING use `change`. */
  query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.#runner.query(sql, [...params], true).then((result) => result.records as R[]);
  }

  /** How many rows a statement changed. */
  change(sql: string, params: readonly unknown[] = []): Promise<number> {
    return this.#runner.query(sql, [...params], true).then((result) => result.affected ?? 0);
  }

  /** The product's clock (`app.now()`): the same instant for the whole operation. */
  now(): Promise<Date> {
    return (this.#now ??= this.query<{ now: Date }>('select app.now() as now').then((rows) => (rows[0] as { now: Date }).now));
  }

  /**
   * Runs the only statement of this transaction and commits, in a single write to PostgreSQL: one write costs
   * this process about as much as the rest of a statement. @returns its rows
   */
  async queryAndCommit<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.#connecting = true;
    const client = (await this.#runner.connect()) as pg.PoolClient;
    sentTogether(client);
    this.statements++;
    const found = client
      .query<R & object>(sql, [...params])
      .catch((error: Error) => Promise.reject(this.#failed(new QueryFailedError(sql, [...params], error))));
    const [{ rows }] = await Promise.all([found, this.end(true)]);
    return rows;
  }

  /**
   * Sends a statement without waiting for its result, in one write with the next statement. If it fails,
   * every later statement and the commit fail with its error.
   */
  sendAhead(sql: string, params: readonly unknown[] = []): void {
    this.#ahead = this.query(sql, params).catch((error: Error) => (this.#unseen ??= error));
  }

  /** Switches from reading and locking as the audience to its writer role; worker and owner have none. */
  path(): void {
    if (this.#pathRole) this.sendAhead(`set local role ${this.#pathRole}`);
  }

  /** Runs `work` as the protected role, then restores the role. Case workers and safety leads only. */
  async inProtectedStore<R>(work: () => Promise<R>): Promise<R> {
    if (this.actor.audience === 'owner') return work();
    const [before] = await this.query<{ role: string }>('select current_user::text as role');
    await this.query('set local role waymark_protected');
    const result = await work();
    await this.query(`set local role ${(before as { role: string }).role}`);
    return result;
  }

  /**
   * Reads the protected store in a staff query. Its three statements are sent as one batch, so that
   * statements of other resolvers run before or after them and never with the protected role.
   */
  async queryProtected<R>(sql: string, params: readonly unknown[]): Promise<R[]> {
    if (this.actor.audience === 'owner') return this.query<R>(sql, params);
    const batch = [this.query('set local role waymark_protected'), this.query<R>(sql, params), this.query('set local role waymark_staff')] as const;
    return (await Promise.all(batch))[1];
  }

  /** Rolls back only `work` if it throws or `isAccepted` returns false, without aborting the transaction. */
  async attempt<R>(work: () => Promise<R>, keep: (result: R) => boolean = () => true): Promise<R> {
    this.sendAhead('savepoint attempt');
    let result: R;
    try {
      result = await work();
    } catch (error) {
      await this.#undo();
      throw error;
    }
    if (keep(result)) this.sendAhead('release savepoint attempt');
    else await this.#undo();
    return result;
  }

  /** Also releases the savepoint: otherwise the rollback of an enclosing attempt would return to this one. */
  async #undo(): Promise<void> {
    const before = this.#spoiledBy;
    this.#spoiledBy = this.#unseen = undefined;
    // if the transaction failed before the savepoint, there is none: report that failure
    await this.query('rollback to savepoint attempt; release savepoint attempt').catch((error: Error) => Promise.reject(before ?? error));
  }

  /** Stops it: `cancel` ends the running statement, others are refused. `end` must still be called. */
  stop(reason: Error, cancel: (client: pg.PoolClient) => Promise<void>): void {
    if (this.#over || this.#stopped) return;
    this.#stopped = reason;
    for (const refuse of this.#underWay) refuse(reason);
    if (this.#client && this.#onTheirWay > 0) this.#cancelled = cancel(this.#client);
  }

  /** Whether it sent a statement and still has no connection to send it on. */
  get waitsForConnection(): boolean {
    return this.#connecting && !this.#client;
  }

  /** Returns a connection that arrived after the transaction ended. */
  async #tooLate(): Promise<never> {
    await (this.#runner as unknown as { releasePostgresConnection(): Promise<void> }).releasePostgresConnection();
    throw new Error('this operation is over');
  }

  /** Commits or rolls back. */
  async end(keep: boolean): Promise<void> {
    await this.#endAnd(keep, () => undefined);
  }

  /** Ends it, then runs one writing statement in a second transaction, in one write. @returns its rows */
  async endAndThen<R>(keep: boolean, sql: string, params: readonly unknown[]): Promise<R[]> {
    const { writing, settings } = this.#opening;
    if (!this.#connecting) {
      this.#begin = writing;
      return this.queryAndCommit(sql, params);
    }
    const rows = await this.#endAnd(keep, async (client) => {
      this.statements++;
      const all = [client.query(writing), client.query(settings.text, [...settings.values]), client.query(sql, [...params]), client.query('commit')] as const;
      const [, , found, { command }] = await Promise.all(all);
      if (command !== 'COMMIT') throw new Error('what follows the transaction could not be committed');
      return found.rows as R[];
    });
    if (!rows) throw this.#lost ?? new Error('this operation is over');
    return rows;
  }

  /** @returns the result of `then`, whose statements follow the end in the same write */
  async #endAnd<R>(keep: boolean, then: (client: pg.PoolClient) => R | Promise<R>): Promise<R | undefined> {
    if (this.#over) return undefined;
    this.#over = true;
    // a cancel must not hit the connection's next user, and the end must not overtake `sendAhead`
    await Promise.all([this.#cancelled, this.#ahead]);
    this.#left = true;
    const lost = keep ? this.#unseen : undefined;
    if (!this.#opened) {
      // a transaction that still waits for a connection returns it on arrival
      if (!this.#connecting && !this.#runner.isReleased) await this.#runner.release();
      if (lost) throw lost;
      return undefined;
    }
    const client = (await this.#runner.connect()) as pg.PoolClient & { getTransactionStatus(): string };
    const patience = setTimeout(() => streamOf(client).destroy(), this.#stopped ? END_STOPPED_MS : END_MS);
    let result: R;
    try {
      sentTogether(client);
      const [{ command }, , found] = await Promise.all([client.query(keep && !lost ? 'commit' : 'rollback'), this.#opened, then(client)]);
      result = found;
      // PostgreSQL answers COMMIT of an aborted transaction with ROLLBACK and raises no error.
      if (keep && command !== 'COMMIT')
        throw lost ?? this.#spoiledBy ?? new Error('the transaction was spoiled by an earlier error: PostgreSQL answered COMMIT with ROLLBACK');
    } catch (error) {
      if (client.getTransactionStatus() !== 'I') {
        // a connection in an unknown state never returns to the pool
        await (this.#runner as unknown as { releasePostgresConnection(error: unknown): Promise<void> }).releasePostgresConnection(error);
        throw this.#failed(error as Error);
      }
      await this.#runner.release();
      throw this.#failed(error as Error);
    } finally {
      clearTimeout(patience);
    }
    await this.#runner.release();
    return result;
  }
}
