import { requiredCoverage } from './explain/match-class';
import type { ScoredTrainee, ScoredVacancy } from './facts/pair';
import type { TaxonomyView } from './facts/taxonomy-view';
import type { ScoringModel } from './score/scoring-model';
import { skillCoverage } from './score/skill-coverage';

/**
 * A newly opened vacancy matches a trainee when no gate fails for the pair, the match fits, and she covers at
 * least this percentage of its weighted requirements.
 */
const MIN_COVERS_PERCENT = 50;
/** Notifications are sent from this hour on, Phnom Penh time: the start of a working day. */
export const NOTIFY_FROM_HOUR = 8;
/**
 * A vacancy counts as newly opened for this many days, during which it is checked again for trainees who
 * match only later.
 */
export const NEW_FOR_DAYS = 7;

/**
 * Whether a possible match is announced. A vacancy that requires nothing is covered by everyone, so the
 * coverage alone would announce it for all.
 */
export const isAnnounced = (trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): boolean =>
  skillCoverage(trainee, vacancy, taxonomy, model).covers >= MIN_COVERS_PERCENT && requiredCoverage(trainee, vacancy, taxonomy, model).matchClass === 'FITS';

/** The trainees that a new vacancy matches. */
export interface NewVacancyMatches {
  readonly vacancyId: string;
  readonly traineeIds: readonly string[];
}

/** Matches by officer: the number of an officer's trainees that each vacancy matches, and who they are. */
export interface MatchesByOfficer {
  readonly counts: readonly { readonly vacancyId: string; readonly officerId: string; readonly people: number }[];
  readonly people: readonly { readonly officerId: string; readonly traineeId: string }[];
}

/**
 * Groups matches by the officers responsible for the trainees. If several officers are responsible for a
 * trainee, each is notified.
 */
export function matchesByOfficer(matches: readonly NewVacancyMatches[], officersOf: (traineeId: string) => readonly string[]): MatchesByOfficer {
  const people = new Map<string, Set<string>>();
  const counts = matches.flatMap(({ vacancyId, traineeIds }) => {
    const perOfficer = new Map<string, number>();
    for (const traineeId of traineeIds) {
      for (const officerId of officersOf(traineeId)) {
        perOfficer.set(officerId, (perOfficer.get(officerId) ?? 0) + 1);
        people.set(officerId, (people.get(officerId) ?? new Set()).add(traineeId));
      }
    }
    return [...perOfficer].map(([officerId, count]) => ({ vacancyId, officerId, people: count }));
  });
  return { counts, people: [...people].flatMap(([officerId, traineeIds]) => [...traineeIds].map((traineeId) => ({ officerId, traineeId }))) };
}
