import { compareText } from './order';

/** A newly opened vacancy fits somebody when no gate stands against the pair and she has at least this much of what it requires, in percent of its weight. */
export const FITS_FROM_COVERS_PERCENT = 50;
/** A notice goes out from this hour of Phnom Penh on: the beginning of a working day. */
export const TOLD_FROM_HOUR = 8;
/** A vacancy counts as newly opened for this many days: so long it is looked at again, should it fit somebody only later. */
export const NEW_FOR_DAYS = 7;

/** Whom a vacancy fits. */
export interface Fit {
  readonly vacancyId: string;
  readonly traineeIds: readonly string[];
}

/** What one officer is told on a day: each vacancy with how many of the people looked after it fits, and how many people these are together. */
export interface FitNotice {
  readonly officerId: string;
  readonly people: number;
  readonly vacancies: readonly { readonly vacancyId: string; readonly people: number }[];
}

/** One notice for each officer whose people something fits; vacancies that fit most people first. Several officers may look after one person. */
export function fitNotices(fits: readonly Fit[], officersOf: (traineeId: string) => readonly string[]): FitNotice[] {
  const told = new Map<string, Map<string, Set<string>>>();
  for (const { vacancyId, traineeIds } of fits) {
    for (const traineeId of traineeIds) {
      for (const officerId of officersOf(traineeId)) {
        const vacancies = told.get(officerId) ?? new Map<string, Set<string>>();
        told.set(officerId, vacancies.set(vacancyId, (vacancies.get(vacancyId) ?? new Set()).add(traineeId)));
      }
    }
  }
  return [...told]
    .map(([officerId, vacancies]) => ({
      officerId,
      people: new Set([...vacancies.values()].flatMap((people) => [...people])).size,
      vacancies: [...vacancies]
        .map(([vacancyId, people]) => ({ vacancyId, people: people.size }))
        .sort((a, b) => b.people - a.people || compareText(a.vacancyId, b.vacancyId)),
    }))
    .sort((a, b) => compareText(a.officerId, b.officerId));
}
