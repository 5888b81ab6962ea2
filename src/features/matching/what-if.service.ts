import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import type { SuggestedMatch } from './domain/explain/explain';
import type { MatchingTrainee } from './domain/facts/pair';
import type { SkillInDemand, WithinReach } from './domain/explain/unlocks';
import { type RankChange, rankChanges, type Standing } from './domain/explain/what-if';
import { EngineSource, type RankingEngine } from './engine-source';
import { matchingTrainees } from './matching.queries';
import { demandOf, reachOf } from './skill-demand';
import { READY_TRAINEES } from './what-if.queries';

/** How many people and vacancies are compared, and the last change of them. */
export interface DemandSize {
  readonly people: number;
  readonly vacancies: number;
  readonly mark: number;
}

/** The engine as it is for one operation, and the day. */
interface Asked {
  readonly engine: RankingEngine;
  readonly today: LocalDate;
}

/** What is open to her as she is, and what would be with more: for her staff. The engine answers, asked with her side as the reader may read it. */
@Injectable()
export class WhatIfService {
  /** However many matches an operation asks about, the engine is caught up with the database once. */
  readonly #asked = new WeakMap<Tx, Promise<Asked>>();
  /** Where vacancies stand for people, by both ids: it is asked for itself and again for what would change it. */
  readonly #standings = new WeakMap<Tx, Map<string, Standing | null>>();
  /** The job-ready people of the reader's institution. */
  readonly #ready = new WeakMap<Tx, Promise<string[]>>();
  /** The match whose changes are looked for last in an operation. */
  readonly #changes = new WeakMap<Tx, Promise<unknown>>();

  constructor(private readonly engines: EngineSource) {}

  /** Her side of pairs, by id; who is not there or not the reader's is left out. */
  trainees(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MatchingTrainee>> {
    return matchingTrainees(tx, ids);
  }

  /** Where a vacancy stands among all that are possible for her; null where it is not possible for her. */
  async standing(tx: Tx, trainee: MatchingTrainee, vacancyId: string): Promise<Standing | null> {
    return this.standingIn(tx, await this.ask(tx), trainee, vacancyId);
  }

  /** What would bring a vacancy further up her list, or open it to her. One match after the other, and other requests have their turn between two. */
  async changes(tx: Tx, trainee: MatchingTrainee, match: SuggestedMatch): Promise<RankChange[]> {
    const before = this.#changes.get(tx);
    const changes = this.ask(tx).then(async (asked) => {
      await before;
      await afterOthers();
      return rankChanges(asked.engine, trainee, match, this.standingIn(tx, asked, trainee, match.vacancyId), asked.today);
    });
    this.#changes.set(tx, changes);
    return changes;
  }

  /** The open vacancies that nothing but skills keeps from her, with the required skills that are short. */
  async withinReach(tx: Tx, trainee: MatchingTrainee): Promise<WithinReach[]> {
    const { engine, today } = await this.ask(tx);
    return reachOf(engine, trainee, today);
  }

  /** How much there is to look at for `skillsInDemand`, and the last change that is known. */
  async demandSize(tx: Tx): Promise<DemandSize> {
    const [{ engine }, ready] = await Promise.all([this.ask(tx), this.readyIds(tx)]);
    return { people: ready.length, vacancies: engine.counts.vacancies, mark: engine.asOf };
  }

  /** Which skills alone would unlock most over all job-ready people of the reader's institution; for small numbers only, larger ones are counted by a worker. */
  async skillsInDemand(tx: Tx): Promise<SkillInDemand[]> {
    const [{ engine, today }, trainees] = await Promise.all([this.ask(tx), this.readyIds(tx).then((ids) => matchingTrainees(tx, ids))]);
    return demandOf(engine, [...trainees.values()], today, () => {});
  }

  private readyIds(tx: Tx): Promise<string[]> {
    const known = this.#ready.get(tx) ?? tx.query<{ id: string }>(READY_TRAINEES).then((rows) => rows.map(({ id }) => id));
    this.#ready.set(tx, known);
    return known;
  }

  private standingIn(tx: Tx, { engine, today }: Asked, trainee: MatchingTrainee, vacancyId: string): Standing | null {
    const known = this.#standings.get(tx) ?? new Map<string, Standing | null>();
    this.#standings.set(tx, known);
    const pair = `${trainee.id} ${vacancyId}`;
    const standing = known.get(pair) ?? engine.rankOf(trainee, vacancyId, today);
    known.set(pair, standing);
    return standing;
  }

  private ask(tx: Tx): Promise<Asked> {
    const known = this.#asked.get(tx) ?? Promise.all([this.engines.engineFor(tx), tx.now()]).then(([engine, now]) => ({ engine, today: localDateAt(now) }));
    this.#asked.set(tx, known);
    return known;
  }
}
