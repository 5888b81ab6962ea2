import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { Explanation } from './domain/explain/explain';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import type { MissingSkill } from './domain/explain/unlocks';
import type { RankSource } from './domain/explain/what-if';

/** The queries that use cases need from an engine, independent of its implementation. */
export interface WhatIfEngine extends RankSource {
  /**
   * Calls `visit` for every vacancy that only skills can rule out for her, with the required skills that are
   * missing.
   */
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly MissingSkill[]) => void): void;
}

/** An engine that ranks both sides, as of a change. */
export interface RankingEngine extends WhatIfEngine {
  /** The number of the last change applied. */
  readonly asOf: number;
  /** The number of vacancies. */
  readonly counts: { readonly vacancies: number };
  topVacancies(trainee: MatchingTrainee, most: number, today: LocalDate): { readonly vacancyId: string; readonly score: number }[];
  topTrainees(vacancy: MatchingVacancy, institutionId: string, most: number, today: LocalDate): { readonly traineeId: string; readonly score: number }[];
  explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): Explanation;
}

/** Provides an engine that includes everything committed before the call: the match index. */
export abstract class EngineSource {
  abstract engineFor(tx: Tx): Promise<RankingEngine>;

  /** A list ranked by the engine, timed; empty if its subject is out of the engine's range. */
  abstract ranked<R>(of: 'vacancies' | 'trainees', aboutId: string, rank: () => R[]): R[];
}
