import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import type { SuggestedMatch } from './domain/explain/explain';
import type { MatchingTrainee } from './domain/facts/pair';
import type { SkillInDemand, WithinReach } from './domain/explain/unlocks';
import { type RankChange, rankChanges, type ListRank } from './domain/explain/what-if';
import { EngineSource, type RankingEngine } from './engine-source';
import { matchingTrainees, READY_TRAINEES } from './matching.queries';
import { demandOf, vacanciesWithinReach } from './skill-demand';
import { keptEngine, traineesOrKept } from './ranked-page';

/** The size of a comparison in trainees and vacancies, and the last change included. */
export interface DemandSize {
  readonly people: number;
  readonly vacancies: number;
  readonly lastChange: number;
}

/** The engine for one operation, and the day. */
interface EngineContext {
  readonly engine: RankingEngine;
  readonly today: LocalDate;
}

/**
 * What is open to a trainee now, and what would be with more skills; for her staff. The engine answers, using
 * her side as the reader may see it.
 */
@Injectable()
export class WhatIfService {
  /** Updates the engine once per operation, however many matches it queries. */
  readonly #contexts = new WeakMap<Tx, Promise<EngineContext>>();
  /** Ranks by trainee and vacancy id: a rank is read on its own and again for its possible changes. */
  readonly #standings = new WeakMap<Tx, Map<string, ListRank | null>>();
  /** The job-ready trainees of the reader's institution. */
  readonly #ready = new WeakMap<Tx, Promise<string[]>>();
  /** The most recent computation of changes in an operation. */
  readonly #changes = new WeakMap<Tx, Promise<unknown>>();

  constructor(private readonly engines: EngineSource) {}

  /** The trainees' side of pairs, by id. Unknown trainees, and those the reader may not see, are left out. */
  trainees(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MatchingTrainee>> {
    return traineesOrKept(tx, ids);
  }

  /** A vacancy's rank among all that are possible for her; null if it is not possible for her. */
  async rankOf(tx: Tx, trainee: MatchingTrainee, vacancyId: string): Promise<ListRank | null> {
    return this.cachedRank(tx, await this.contextOf(tx), trainee, vacancyId);
  }

  /**
   * What would improve a vacancy's rank for her, or open it to her. Matches are computed one after the other,
   * yielding to other requests in between.
   */
  async changes(tx: Tx, trainee: MatchingTrainee, match: SuggestedMatch): Promise<RankChange[]> {
    const previous = this.#changes.get(tx);
    const changes = this.contextOf(tx).then(async (context) => {
      await previous;
      await afterOthers();
      return rankChanges(context.engine, trainee, match, this.cachedRank(tx, context, trainee, match.vacancyId), context.today);
    });
    this.#changes.set(tx, changes);
    return changes;
  }

  /** The open vacancies within reach, with the required skills that are missing. */
  async withinReach(tx: Tx, trainee: MatchingTrainee): Promise<WithinReach[]> {
    const { engine, today } = await this.contextOf(tx);
    return vacanciesWithinReach(engine, trainee, today);
  }

  /** The amount of work for `skillsInDemand`, and the last change known. */
  async demandSize(tx: Tx): Promise<DemandSize> {
    const [{ engine }, ready] = await Promise.all([this.contextOf(tx), this.readyIds(tx)]);
    return { people: ready.length, vacancies: engine.counts.vacancies, lastChange: engine.asOf };
  }

  /**
   * The skills that unlock most across all job-ready trainees of the reader's institution. For small counts
   * only; larger ones run in a worker.
   */
  async skillsInDemand(tx: Tx): Promise<SkillInDemand[]> {
    const [{ engine, today }, trainees] = await Promise.all([this.contextOf(tx), this.readyIds(tx).then((ids) => matchingTrainees(tx, ids))]);
    return demandOf(engine, [...trainees.values()], today, () => {});
  }

  private readyIds(tx: Tx): Promise<string[]> {
    const ids = this.#ready.get(tx) ?? tx.query<{ id: string }>(READY_TRAINEES).then((rows) => rows.map(({ id }) => id));
    this.#ready.set(tx, ids);
    return ids;
  }

  private cachedRank(tx: Tx, { engine, today }: EngineContext, trainee: MatchingTrainee, vacancyId: string): ListRank | null {
    const ranks = this.#standings.get(tx) ?? new Map<string, ListRank | null>();
    this.#standings.set(tx, ranks);
    const pair = `${trainee.id} ${vacancyId}`;
    const rankOf = ranks.get(pair) ?? engine.rankOf(trainee, vacancyId, today);
    ranks.set(pair, rankOf);
    return rankOf;
  }

  private contextOf(tx: Tx): Promise<EngineContext> {
    const context =
      this.#contexts.get(tx) ??
      Promise.all([keptEngine(tx) ?? this.engines.engineFor(tx), tx.now()]).then(([engine, now]) => ({ engine, today: localDateAt(now) }));
    this.#contexts.set(tx, context);
    return context;
  }
}
