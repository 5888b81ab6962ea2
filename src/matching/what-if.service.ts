import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateAt } from '../shared/local-date';
import type { Tx } from '../platform/tx';
import type { SuggestedMatch } from './domain/explain';
import type { MatchingTrainee } from './domain/pair';
import { SkillDemand, type SkillInDemand, type WithinReach } from './domain/unlocks';
import { type RankChange, rankChanges, type Standing } from './domain/what-if';
import { EngineSource, type WhatIfEngine } from './engine-source';
import { matchingTrainees } from './matching.queries';
import { READY_TRAINEES } from './what-if.queries';

/** So many people are looked at before other requests have their turn. */
const AT_ONCE = 20;

/** The engine as it is for one operation, and the day. */
interface Asked {
  readonly engine: WhatIfEngine;
  readonly today: LocalDate;
}

/** What is open to her as she is, and what would be with more: for her staff. The engine answers, asked with her side as the reader may read it. */
@Injectable()
export class WhatIfService {
  /** However many matches an operation asks about, the engine is caught up with the database once. */
  readonly #asked = new WeakMap<Tx, Promise<Asked>>();
  /** Where vacancies stand for people, by both ids: it is asked for itself and again for what would change it. */
  readonly #standings = new WeakMap<Tx, Map<string, Standing | null>>();
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
    return reachOf(await this.ask(tx), trainee);
  }

  /** Which skills alone would unlock most over all job-ready people of the reader's institution. */
  async skillsInDemand(tx: Tx): Promise<SkillInDemand[]> {
    const ready = await tx.query<{ id: string }>(READY_TRAINEES);
    const [asked, trainees] = await Promise.all([
      this.ask(tx),
      matchingTrainees(
        tx,
        ready.map(({ id }) => id),
      ),
    ]);
    const demand = new SkillDemand();
    for (const [at, trainee] of [...trainees.values()].entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await afterOthers();
      demand.add(reachOf(asked, trainee));
    }
    return demand.inOrder();
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

function reachOf({ engine, today }: Asked, trainee: MatchingTrainee): WithinReach[] {
  const within: WithinReach[] = [];
  engine.forEachWithinReach(trainee, today, (vacancyId, short) => within.push({ vacancyId, short }));
  return within;
}
