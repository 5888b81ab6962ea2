import { Inject, Injectable, Optional, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Actor, INDEX, OWNER } from '../../platform/security/actor';
import { Database } from '../../platform/database/database';
import { log } from '../../platform/observability/log';
import { Metrics } from '../../platform/observability/metrics';
import { Readiness } from '../../platform/http/readiness';
import { type Settings, SETTINGS } from '../../platform/settings';
import type { Tx } from '../../platform/database/tx';
import type { MatchEngine } from './domain/engine/match-engine';
import type { EngineSource } from './engine-source';
import { type FeedHead, feedHead } from './match-feed.queries';
import { applyFeed, type ReloadReason, type Replica, applyDayChange } from './match-follower';
import { MatchIndexMetrics } from './match-index.metrics';
import { loadEngine } from './match-loader';
import { MATCHING_RULES, type MatchingRule } from './matching-rules';
import { isRejectedByEngine } from './rejected-rows';

/** The maximum lag of a replica without queries. */
const POLL_INTERVAL_MS = 1_000;
/**
 * How long polls may fail before the process is not ready. Until then a query polls itself, so it never gets
 * outdated matches; a process that is not ready serves no page at all, and one lost connection would stop all
 * processes at once.
 */
const MAX_FAILING_MS = 3_000;

/** Why a replica is loaded: the first start, a load that failed, or a reason to reload. */
export type LoadCause = 'START' | 'AGAIN' | ReloadReason;

/**
 * This process's replica of all matching data: loaded once, then updated from the change feed. A query reads
 * the feed's head in its own transaction and is answered by an engine that has applied everything up to that
 * head, so that no earlier commit is missing.
 *
 * A server loads at startup and polls once a second. A command, which has no index login, loads as the owner
 * on first use.
 */
@Injectable()
export class MatchIndex implements EngineSource, OnApplicationBootstrap, OnModuleDestroy {
  #replica: Replica | null = null;
  #nextCause: LoadCause = 'START';
  /** When polls began to fail; null if the last one succeeded. While they fail, the replica may be outdated. */
  #failingSince: number | null = null;
  #looking: Promise<void> | null = null;
  #lookingNext: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  readonly #reader: Actor;
  readonly #metrics: MatchIndexMetrics;

  constructor(
    private readonly database: Database,
    @Inject(MATCHING_RULES) private readonly rules: readonly MatchingRule[],
    private readonly readiness: Readiness,
    metrics: Metrics,
    @Optional() @Inject(SETTINGS) private readonly settings?: Pick<Settings, 'loadsIndexAtStart'>,
  ) {
    this.#reader = database.hasLogin('index') ? INDEX : OWNER;
    this.#metrics = new MatchIndexMetrics(metrics, {
      engine: () => this.#replica?.engine ?? null,
      ask: (work) => database.snapshot(this.#reader, work),
    });
  }

  onApplicationBootstrap(): void {
    if (this.#reader !== INDEX || this.settings?.loadsIndexAtStart === false) return;
    this.readiness.add('match index', () => this.#replica !== null && !this.#hasFailedTooLong());
    const poll = (): void => void (this.#looking ?? this.poll().catch(() => {}));
    this.#timer = setInterval(poll, POLL_INTERVAL_MS).unref();
    poll();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await (this.#lookingNext ?? this.#looking)?.catch(() => {});
  }

  /**
   * The engine with at least everything committed before this call, for the day of the caller's transaction.
   */
  async engineFor(tx: Tx): Promise<MatchEngine> {
    const head = await feedHead(tx);
    const replica = this.#replica;
    if (replica && this.#failingSince === null && isAtHead(replica, head)) return replica.engine;
    await this.poll();
    if (!this.#replica) throw new Error('the match index is not loaded');
    return this.#replica.engine;
  }

  /** The engine with at least everything committed before this call, for callers without a transaction. */
  async currentEngine(): Promise<MatchEngine> {
    await this.poll();
    if (!this.#replica) throw new Error('the match index is not loaded');
    return this.#replica.engine;
  }

  /**
   * A list ranked by the engine, timed for the metrics; empty if its subject is out of the engine's range.
   */
  ranked<R>(of: 'vacancies' | 'trainees', aboutId: string, rank: () => R[]): R[] {
    let list: R[] = [];
    isRejectedByEngine(aboutId, () => (list = this.#metrics.timed(of, rank)));
    return list;
  }

  /** Reads with the index's own login, in one snapshot: for work without a viewer. */
  inSnapshot<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    return this.database.snapshot(this.#reader, work);
  }

  /** Polls the feed after this call. Callers that wait for a poll that has not started share it. */
  poll(): Promise<void> {
    if (!this.#looking) return (this.#looking = this.pollOnce().finally(() => (this.#looking = null)));
    this.#lookingNext ??= this.#looking
      .catch(() => {})
      .then(() => {
        this.#lookingNext = null;
        return this.poll();
      });
    return this.#lookingNext;
  }

  private async pollOnce(): Promise<void> {
    try {
      await this.database.snapshot(this.#reader, (tx) => this.catchUp(tx));
      this.#failingSince = null;
      this.#metrics.polled();
    } catch (error) {
      if (this.#failingSince === null) log.warn({ error }, 'Cannot apply the change feed to the match index; retrying');
      this.#failingSince ??= performance.now();
      throw error;
    }
  }

  #hasFailedTooLong(): boolean {
    return this.#failingSince !== null && performance.now() - this.#failingSince > MAX_FAILING_MS;
  }

  private async catchUp(tx: Tx): Promise<void> {
    const now = await feedHead(tx);
    const replica = this.#replica;
    if (!replica) return this.load(tx, now, this.#nextCause);
    const reason = await applyFeed(tx, replica, now, this.rules);
    if (reason) return this.load(tx, now, reason);
    if (replica.day !== now.today) await applyDayChange(tx, replica, now.today, this.rules);
  }

  /** The old replica is released first, because two would need twice the memory. Concurrent callers wait. */
  private async load(tx: Tx, { head, headXid, today }: FeedHead, cause: LoadCause): Promise<void> {
    if (cause === 'MISSED' || cause === 'REPEATED')
      log.warn({ cause, head, asOf: this.#replica?.engine.asOf }, 'The match index lost its position in the change feed; reloading');
    this.#replica = null;
    this.#nextCause = 'AGAIN';
    const engine = await this.#metrics.load(cause, () => loadEngine(tx, head, this.rules));
    this.#replica = { engine, lastXid: headXid, day: today };
  }
}

/**
 * Whether a replica is exactly at the head of the caller's transaction. A replica that is ahead polls again,
 * because change numbers may have been assigned again.
 */
const isAtHead = ({ engine, lastXid, day }: Replica, { head, headXid, today }: FeedHead): boolean =>
  engine.asOf === head && lastXid === headXid && day === today;
