import type { ClauseWork, WorkHistory } from './search-context';
import { clausesOf, fullMonthsIn, isFamilyCare } from './work-history-text';

/** The likeliest meaning of a clause has its score, its other meanings this share of theirs. */
const SECOND = 0.6;
/** At this score a clause surely names its work: a higher one says no more about what she did most. */
const SURE = 1;
/** The minimum score at which a clause is about this work, so that a time in it is the time of the work. */
const TIMED = 0.4;
/** The unit groups of those who care for children, the ill and the old. */
const CARE = /^53/;

type GroupOf = (occupation: number) => string;
interface Found extends Omit<WorkHistory, 'occupationId'> {
  readonly score: number;
  /** The full months of the work, if the clause names a time and this is its likeliest meaning. */
  readonly months: number;
  readonly isLikeliest: boolean;
  readonly isFamilyCare: boolean;
}

/**
 * The occupations of all clauses, best first: those with the longest time, then the surest ones in the order of the
 * text. If she also did other work, care for her own family comes after it, and the less likely meanings after both.
 * @param factor by which the score of an occupation is weaker for this reader
 */
export function inOrderOfWork(clauses: readonly ClauseWork[], groupOf: GroupOf, factor: (occupation: number) => number): WorkHistory[] {
  const best = new Map<number, Found>();
  for (const clause of clauses) for (const [id, found] of meaningsOf(clause, groupOf)) if (isBetter(found, best.get(id))) best.set(id, found);
  const place = placesOf([...best.values()]);
  return [...best]
    .map(([occupationId, found]) => ({ ...found, occupationId, place: place(found), score: found.score * factor(occupationId) }))
    .sort((one, other) => one.place - other.place || other.months - one.months || other.score - one.score)
    .map(({ occupationId, words, named }) => ({ occupationId, words, named }));
}

const isBetter = (found: Found, known: Found | undefined): boolean =>
  known === undefined || found.months > known.months || (found.months === known.months && found.score > known.score);

function placesOf(all: readonly Found[]): (found: Found) => number {
  const hasCare = all.some((found) => found.isFamilyCare);
  const hasOther = all.some((found) => !found.isFamilyCare && found.isLikeliest && found.score >= TIMED);
  return hasCare && hasOther ? ({ isFamilyCare: isCare, isLikeliest }): number => (!isLikeliest ? 2 : isCare ? 1 : 0) : (): number => 0;
}

function meaningsOf({ scores, words, named }: ClauseWork, groupOf: GroupOf): [number, Found][] {
  const most = Math.max(0, ...scores.values());
  const groups = new Set([...scores].flatMap(([id, score]) => (score === most ? [groupOf(id)] : [])));
  const isSingle = clausesOf(words).length === 1;
  const months = isSingle && most >= TIMED ? (fullMonthsIn(words) ?? 0) : 0;
  const isCare = isSingle && isFamilyCare(words);
  return [...scores].map(([id, score]): [number, Found] => {
    const isLikeliest = groups.has(groupOf(id));
    const share = isLikeliest ? score / Math.max(SURE, most) : SECOND * Math.min(SURE, score);
    return [id, { words, named, score: share, months: isLikeliest ? months : 0, isLikeliest, isFamilyCare: isCare && CARE.test(groupOf(id)) }];
  });
}
