import type pg from 'pg';
import { QueryFailedError, type QueryResult, type QueryRunner } from 'typeorm';
import type { Actor } from '../security/actor';
import { isInFailedTransaction, type TransactionContext, type TransactionOpening, corkUntilNextTick, closeNow, connectTimed } from './connection';

/** Queues with work for a worker: events without messages yet, due messages, and calculations. */
export type QueueName = 'outbox' | 'message' | 'calculation';

/** Limit for a commit or rollback before the connection is destroyed; a hanging server has no other. */
const END_MS = 15_000;
/** The limit after the operation was stopped, when its answer is waiting. */
const END_STOPPED_MS = 2_000;

/** One operation's transaction, passed on explicitly: opened by its first statement and ended once. */
export class Tx {
  /** Queues to wake after the commit; a name may occur more than once. */
  readonly wakeUps: QueueName[] = [];
  /** Number of statements sent so far; tests check that it does not grow with a list's length. */
  statements = 0;
  readonly #runner: QueryRunner;
  readonly #writerRole: string | null;
  readonly #opening: TransactionOpening;
  #begin: string;
  #connected: Promise<pg.PoolClient> | undefined;
  #opened: Promise<unknown> | undefined;
  /** Refuses new statements. */
  #isOver = false;
  /** Also refuses a connection: no statement waits for one. */
  #refusesConnection = false;
  #client: pg.PoolClient | undefined;
  #cancelled: Promise<void> | undefined;
  #connecting = false;
  #stopped: Error | undefined;
  /** Rejecters of statements in flight. Racing one shared promise would retain all results until the end. */
  readonly #rejecters = new Set<(reason: Error) => void>();
  #now: Promise<Date> | undefined;
  /** The last statement sent with `sendAhead`. */
  #ahead: Promise<unknown> | undefined;
  /** The error of the first statement sent ahead that failed. */
  #aheadError: Error | undefined;
  #inFlight = 0;
  #idleCallbacks: (() => void)[] = [];

  readonly actor: Actor;
  /** Whether it may contain uncommitted changes. */
  readonly writes: boolean;
  readonly #onFailure: (error: Error) => Error;
  /** The error after which PostgreSQL refuses every statement of this transaction. */
  #abortedBy: Error | undefined;
  /** Why PostgreSQL was unavailable for a statement: later statements fail for the same reason. */
  #lost: Error | undefined;

  constructor({ dataSource, actor, opening, writerRole, writes, onFailure }: TransactionContext) {
    this.actor = actor;
    this.writes = writes;
    this.#onFailure = (error) => {
      const { error: classified, isLost } = onFailure(error);
      if (isLost) this.#lost = classified;
      return classified;
    };
    this.#writerRole = writerRole;
    this.#opening = opening;
    this.#begin = opening.begin;
    this.#runner = dataSource.createQueryRunner();
  }

  /** The connection with the open transaction. Pipeline mode sends the opening with the first statement. */
  #connect(): Promise<pg.PoolClient> {
    const { settings, connected } = this.#opening;
    return (this.#connected ??= connectTimed(() => this.#runner.connect() as Promise<pg.PoolClient>, connected).then(async (client) => {
      if (this.#refusesConnection) {
        await this.#runner.release();
        throw new Error('this operation is over');
      }
      this.#client = client;
      corkUntilNextTick(client);
      this.#opened = Promise.all([client.query(this.#begin), client.query(settings.text, [...settings.values])]);
      this.#opened.catch(() => {});
      return client;
    }));
  }

  /** Statements are sent in the order of the calls, also those that wait for the connection. */
  #send(sql: string, params: readonly unknown[]): Promise<QueryResult> {
    if (this.#isOver || this.#stopped) return Promise.reject(this.#stopped ?? this.#lost ?? new Error('this operation is over'));
    this.#connecting = true;
    this.statements++;
    this.#inFlight++;
    const sent = this.#connect().then((client) => {
      corkUntilNextTick(client);
      return this.#runner.query(sql, [...params], true);
    });
    return this.#orRejectOnStop(sent.catch((error: Error) => Promise.reject(this.#causeOf(error)))).finally(() => {
      if (--this.#inFlight === 0) this.#runIdleCallbacks();
    });
  }

  /** The error to report: after a failure PostgreSQL only answers "current transaction is aborted". */
  #causeOf(error: Error): Error {
    if (this.#abortedBy && isInFailedTransaction(error)) return this.#abortedBy;
    return (this.#abortedBy = this.#onFailure(error));
  }

  /** The result, or the stop reason if the transaction is stopped first. */
  #orRejectOnStop<R>(result: Promise<R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#rejecters.add(reject);
      void result.then(resolve, reject).finally(() => this.#rejecters.delete(reject));
    });
  }

  /**
   * Calls back when no statement is in flight and all waiting code has continued. DataLoaders collect ids
   * until then, so that the number of statements depends only on the shape of the query.
   */
  whenIdle(callback: () => void): void {
    this.#idleCallbacks.push(callback);
    if (this.#idleCallbacks.length === 1) this.#runIdleCallbacks();
  }

  #runIdleCallbacks(): void {
    if (this.#idleCallbacks.length === 0 || this.#inFlight > 0) return;
    setImmediate(() => {
      if (this.#inFlight > 0) return;
      for (const callback of this.#idleCallbacks.splice(0)) callback();
    });
  }

  /** The rows of a statement; for INSERT, UPDATE and DELETE without RETURNING use `change`. */
  query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.#send(sql, params).then((result) => result.records as R[]);
  }

  /** The first row of a statement that always has one, such as a function without a table. */
  async queryOne<R>(sql: string, params: readonly unknown[] = []): Promise<R> {
    const [row] = await this.query<R>(sql, params);
    if (row === undefined) throw new Error(`Cannot read a row: this statement returned none: ${sql}`);
    return row;
  }

  /** How many rows a statement changed. */
  change(sql: string, params: readonly unknown[] = []): Promise<number> {
    return this.#send(sql, params).then((result) => result.affected ?? 0);
  }

  /** The product's clock (`app.now()`): the same instant for the whole operation. */
  now(): Promise<Date> {
    return (this.#now ??= this.queryOne<{ now: Date }>('select app.now() as now').then(({ now }) => now));
  }

  /**
   * Runs the only statement of this transaction and commits, in a single write to PostgreSQL: one write costs
   * this process about as much as the rest of a statement.
   * @returns its rows
   */
  async queryAndCommit<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.#connecting = true;
    const client = await this.#connect();
    corkUntilNextTick(client);
    this.statements++;
    const answer = client
      .query<R & object>(sql, [...params])
      .catch((error: Error) => Promise.reject(this.#onFailure(new QueryFailedError(sql, [...params], error))));
    const [{ rows }] = await Promise.all([answer, this.end(true)]);
    return rows;
  }

  /**
   * Sends a statement without waiting for its result, in one write with the next statement. If it fails,
   * every later statement and the commit fail with its error.
   */
  sendAhead(sql: string, params: readonly unknown[] = []): void {
    this.#ahead = this.query(sql, params).catch((error: Error) => (this.#aheadError ??= error));
  }

  /** Switches from reading and locking as the audience to its writer role; worker and owner have none. */
  asWriter(): void {
    if (this.#writerRole) this.sendAhead(`set local role ${this.#writerRole}`);
  }

  /** Runs `work` as the protected role, then restores the role. Case workers and safety leads only. */
  async inProtectedStore<R>(work: () => Promise<R>): Promise<R> {
    if (this.actor.audience === 'owner') return work();
    const { role } = await this.queryOne<{ role: string }>('select current_user::text as role');
    await this.query('set local role waymark_protected');
    const result = await work();
    await this.query(`set local role ${role}`);
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
  async attempt<R>(work: () => Promise<R>, isAccepted: (result: R) => boolean = () => true): Promise<R> {
    this.sendAhead('savepoint attempt');
    let result: R;
    try {
      result = await work();
    } catch (error) {
      await this.#rollBackAttempt();
      throw error;
    }
    if (isAccepted(result)) this.sendAhead('release savepoint attempt');
    else await this.#rollBackAttempt();
    return result;
  }

  /** Also releases the savepoint: otherwise the rollback of an enclosing attempt would return to this one. */
  async #rollBackAttempt(): Promise<void> {
    const before = this.#abortedBy;
    this.#abortedBy = this.#aheadError = undefined;
    // if the transaction failed before the savepoint, there is none: report that failure
    await this.query('rollback to savepoint attempt; release savepoint attempt').catch((error: Error) => Promise.reject(before ?? error));
  }

  /** Stops it: `cancel` ends the running statement, others are refused. `end` must still be called. */
  stop(reason: Error, cancel: (client: pg.PoolClient) => Promise<void>): void {
    if (this.#isOver || this.#stopped) return;
    this.#stopped = reason;
    for (const refuse of this.#rejecters) refuse(reason);
    if (this.#client && this.#inFlight > 0) this.#cancelled = cancel(this.#client);
  }

  /** Whether it sent a statement and still has no connection to send it on. */
  get waitsForConnection(): boolean {
    return this.#connecting && !this.#client;
  }

  /** Commits or rolls back. */
  async end(commit: boolean): Promise<void> {
    await this.#endAnd(commit, () => undefined);
  }

  /** Ends it, then runs one writing statement in a second transaction, in one write. @returns its rows */
  async endAndThen<R>(commit: boolean, sql: string, params: readonly unknown[]): Promise<R[]> {
    const { writing, settings } = this.#opening;
    if (!this.#connecting) {
      this.#begin = writing;
      return this.queryAndCommit(sql, params);
    }
    const rows = await this.#endAnd(commit, async (client) => {
      this.statements++;
      const all = [client.query(writing), client.query(settings.text, [...settings.values]), client.query(sql, [...params]), client.query('commit')] as const;
      const [, , answer, { command }] = await Promise.all(all);
      if (command !== 'COMMIT') throw new Error('what follows the transaction could not be committed');
      return answer.rows as R[];
    });
    if (!rows) throw this.#lost ?? new Error('this operation is over');
    return rows;
  }

  /** @returns the result of `then`, whose statements follow the end in the same write */
  async #endAnd<R>(commit: boolean, then: (client: pg.PoolClient) => R | Promise<R>): Promise<R | undefined> {
    if (this.#isOver) return undefined;
    this.#isOver = true;
    // a cancel must not hit the connection's next user, and the end must not overtake `sendAhead`
    await Promise.all([this.#cancelled, this.#ahead]);
    this.#refusesConnection = true;
    const failure = commit ? this.#aheadError : undefined;
    if (!this.#opened) {
      // a transaction that still waits for a connection returns it on arrival
      if (!this.#connecting && !this.#runner.isReleased) await this.#runner.release();
      if (failure) throw failure;
      return undefined;
    }
    const client = await this.#connect();
    const timer = setTimeout(() => closeNow(client), this.#stopped ? END_STOPPED_MS : END_MS);
    let result: R;
    try {
      corkUntilNextTick(client);
      const [{ command }, , answer] = await Promise.all([client.query(commit && !failure ? 'commit' : 'rollback'), this.#opened, then(client)]);
      result = answer;
      // PostgreSQL answers COMMIT of an aborted transaction with ROLLBACK and raises no error.
      if (commit && command !== 'COMMIT')
        throw failure ?? this.#abortedBy ?? new Error('the transaction was spoiled by an earlier error: PostgreSQL answered COMMIT with ROLLBACK');
    } catch (error) {
      // a connection in an unknown state never returns to the pool
      if (client.getTransactionStatus() !== 'I') closeNow(client);
      await this.#runner.release();
      throw this.#onFailure(error as Error);
    } finally {
      clearTimeout(timer);
    }
    await this.#runner.release();
    return result;
  }
}
