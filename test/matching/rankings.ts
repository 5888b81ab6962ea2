import fc from 'fast-check';
import { MatchEngine } from '../../src/features/matching/domain/engine/match-engine';
import { failedGates } from '../../src/features/matching/domain/gates/gates';
import type { MatchingTrainee, MatchingVacancy } from '../../src/features/matching/domain/facts/pair';
import { compareTrainees, compareVacancies } from '../../src/features/matching/domain/score/rank';
import { score } from '../../src/features/matching/domain/score/score';
import { CURRENT_MODEL } from '../../src/features/matching/domain/score/scoring-model';
import { type TaxonomySlice, viewOf } from '../../src/features/matching/domain/facts/taxonomy-view';
import { INSTITUTION, TODAY } from './example-pair';

/** Both sides of a market and the release used for scoring. */
export interface Sides {
  readonly trainees: readonly MatchingTrainee[];
  readonly vacancies: readonly MatchingVacancy[];
  readonly taxonomy: TaxonomySlice;
}

/** A method to rank a market, in both directions. */
export interface Ranking {
  vacanciesFor(trainee: MatchingTrainee, k: number): { vacancyId: string; score: number }[];
  traineesFor(vacancy: MatchingVacancy, k: number): { traineeId: string; score: number }[];
}

/** A market loaded at once. */
export function loaded({ trainees, vacancies, taxonomy }: Sides, asOf = 0): MatchEngine {
  const engine = new MatchEngine(taxonomy, CURRENT_MODEL);
  for (const trainee of trainees) engine.putTrainee(trainee);
  for (const vacancy of vacancies) engine.putVacancy(vacancy);
  engine.finishLoading(asOf);
  return engine;
}

/**
 * The same market after incremental changes: some rows were there from the start and have changed since, the
 * others were added later; the index was never rebuilt in between.
 */
export function lived({ trainees, vacancies, taxonomy }: Sides, fromTheStart: number): MatchEngine {
  const engine = loaded({
    trainees: trainees.slice(0, fromTheStart).map((trainee) => ({ ...trainee, skills: [], travel: 'ANYWHERE' as const })),
    vacancies: vacancies.slice(0, fromTheStart).map((vacancy) => ({ ...vacancy, requirements: [], pay: { ...vacancy.pay, amount: 1 } })),
    taxonomy,
  });
  const nobody = { goneTrainees: [], goneVacancies: [] };
  engine.apply({ number: 1, trainees, vacancies, ...nobody });
  // Apply it again: the same rows, and one that returns.
  engine.apply({
    number: 2,
    trainees: trainees.slice(1),
    vacancies: vacancies.slice(1),
    goneTrainees: trainees.slice(0, 1).map(({ id }) => id),
    goneVacancies: [],
  });
  engine.apply({ number: 3, trainees: trainees.slice(0, 1), vacancies: [], ...nobody });
  return engine;
}

export const rankingOf = (engine: MatchEngine): Ranking => ({
  vacanciesFor: (trainee, k) => engine.topVacancies(trainee, k, TODAY),
  traineesFor: (vacancy, k) => engine.topTrainees(vacancy, INSTITUTION, k, TODAY),
});

export const byEngine = (market: Sides): Ranking => rankingOf(loaded(market));

/** Replacements for rules of ranking, to see that a test detects the change. */
export interface Replaced {
  readonly scoreOf?: (trainee: MatchingTrainee, vacancy: MatchingVacancy, asItIs: number) => number;
  readonly compareVacancies?: typeof compareVacancies;
  readonly compareTrainees?: typeof compareTrainees;
}

/** Evaluates every pair, one by one, with the functions that define gates, score and order. */
export function pairByPair({ trainees, vacancies, taxonomy }: Sides, replaced: Replaced = {}): Ranking {
  const view = viewOf(taxonomy);
  const isPossible = (trainee: MatchingTrainee, vacancy: MatchingVacancy): boolean => failedGates(trainee, vacancy, TODAY).length === 0;
  const points = (trainee: MatchingTrainee, vacancy: MatchingVacancy): number => {
    const asItIs = score(trainee, vacancy, view, CURRENT_MODEL).score;
    return replaced.scoreOf?.(trainee, vacancy, asItIs) ?? asItIs;
  };
  return {
    vacanciesFor: (trainee, k) =>
      vacancies
        .filter((vacancy) => isPossible(trainee, vacancy))
        .map((vacancy) => ({ vacancyId: vacancy.id, score: points(trainee, vacancy), postedAt: vacancy.postedAt }))
        .sort(replaced.compareVacancies ?? compareVacancies)
        .slice(0, k)
        .map(({ vacancyId, score: value }) => ({ vacancyId, score: value })),
    traineesFor: (vacancy, k) =>
      trainees
        .filter((trainee) => isPossible(trainee, vacancy))
        .map((trainee) => ({ traineeId: trainee.id, score: points(trainee, vacancy), jobReadyAt: trainee.jobReadyAt }))
        .sort(replaced.compareTrainees ?? compareTrainees)
        .slice(0, k)
        .map(({ traineeId, score: value }) => ({ traineeId, score: value })),
  };
}

/** All lists of a market in one text; equal lists give equal bytes. */
export const allLists = ({ trainees, vacancies }: Sides, ranking: Ranking, k: number): string =>
  JSON.stringify([
    trainees.map((trainee) => [trainee.id, ranking.vacanciesFor(trainee, k)]),
    vacancies.map((vacancy) => [vacancy.id, ranking.traineesFor(vacancy, k)]),
  ]);

/**
 * Whether a failure of a property would be detected. For controls, which are wrong on purpose. Uses a fixed
 * seed and many markets, so that a control never depends on luck, and ends at the first market that shows the
 * error.
 */
export const isNoticed = <T>(property: fc.IProperty<T>): boolean => fc.check(property, { numRuns: 5_000, seed: 1, endOnFailure: true }).failed;
