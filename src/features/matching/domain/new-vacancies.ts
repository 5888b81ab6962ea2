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

/** Fits as officers are told of them: how many of an officer's people each vacancy fits, and who these people are. */
export interface FitsByOfficer {
  readonly counts: readonly { readonly vacancyId: string; readonly officerId: string; readonly people: number }[];
  readonly people: readonly { readonly officerId: string; readonly traineeId: string }[];
}

/** Fits by the officers who look after the people in them. Several officers may look after one person; each is told of her. */
export function fitsByOfficer(fits: readonly Fit[], officersOf: (traineeId: string) => readonly string[]): FitsByOfficer {
  const people = new Map<string, Set<string>>();
  const counts = fits.flatMap(({ vacancyId, traineeIds }) => {
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
