import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { Explanation } from './domain/explain/explain';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import type { Shortage } from './domain/explain/unlocks';
import type { TellsRanks } from './domain/explain/what-if';

/** What is asked of an engine here; how it finds the answers is its own matter. */
export interface WhatIfEngine extends TellsRanks {
  /** Calls for every vacancy that only skills can keep from her, with the required ones that are short. */
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly Shortage[]) => void): void;
}

/** What ranks both ways, as of a change. */
export interface RankingEngine extends WhatIfEngine {
  /** The last change it holds. */
  readonly asOf: number;
  /** How many it holds. */
  readonly counts: { readonly vacancies: number };
  topVacancies(trainee: MatchingTrainee, most: number, today: LocalDate): { readonly vacancyId: string; readonly score: number }[];
  topTrainees(vacancy: MatchingVacancy, institutionId: string, most: number, today: LocalDate): { readonly traineeId: string; readonly score: number }[];
  explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): Explanation;
}

/** Where an engine comes from that knows everything committed before it was asked for: the match index. */
export abstract class EngineSource {
  abstract engineFor(tx: Tx): Promise<RankingEngine>;

  /** A list that the engine ranks, timed; empty where it cannot hold the one it is about. */
  abstract ranked<R>(of: 'vacancies' | 'trainees', aboutId: string, rank: () => R[]): R[];
}
