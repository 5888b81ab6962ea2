import { type ColumnClues, HOURS_COLUMN, type ImportColumns } from '../../shared/imports/import-file';
import { headingKey, type ProposedHeading, wholeKey } from '../../shared/imports/import-mapping';
import { distanceBetween } from '../../shared/nearest';

/** A column of a file without a meaning yet, with some of its cells. */
export interface OpenColumn {
  readonly heading: string;
  readonly cells: readonly string[];
}

interface Proposal extends ProposedHeading {
  readonly points: number;
}

/** Shorter words mean too much: `to`, `in`. */
const [MIN_LATIN_LENGTH, MIN_KHMER_LENGTH, MIN_MISSPELT_LENGTH] = [3, 3, 5] as const;
/** Such a part of the cells has to look like values of a column. */
const [MOST, HALF] = [0.8, 0.5] as const;
const [POINTS_OF_CLEAR_CELLS, POINTS_OF_CELLS, POINTS_OF_MISSPELT] = [6, 1, 8] as const;

/**
 * Proposes what the open columns of a file mean: by words of their headings, and by cells that look like values of a
 * column. Each heading and each column is proposed once, the surest first; two that fit equally well are not proposed.
 */
export function proposedColumns(open: readonly OpenColumn[], absent: readonly string[], columns: ImportColumns, clues: ColumnClues): ProposedHeading[] {
  const all = open
    .flatMap(({ heading, cells }) => absent.map((column): Proposal => ({ heading, column, points: pointsOf({ heading, cells }, column, columns, clues) })))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  const proposed: ProposedHeading[] = [];
  const isFree = ({ heading, column }: ProposedHeading): boolean =>
    !proposed.some((one) => one.heading === heading || one.column === column || isOtherTime(one.column, column, columns));
  for (const one of all.filter(isUnlike(all))) if (isFree(one)) proposed.push({ heading: one.heading, column: one.column });
  return proposed;
}

/** Whether no other proposal with as many points has the same heading or the same column. */
const isUnlike =
  (all: readonly Proposal[]) =>
  (one: Proposal): boolean =>
    !all.some((other) => other !== one && other.points === one.points && (other.heading === one.heading || other.column === one.column));

/** Both times of a day are in one column, or each in its own. */
const isOtherTime = (one: string, other: string, { hours = ['', ''] }: ImportColumns): boolean =>
  (one === HOURS_COLUMN && hours.includes(other)) || (other === HOURS_COLUMN && hours.includes(one));

function pointsOf({ heading, cells }: OpenColumn, column: string, { headings = {} }: ImportColumns, { words, mayBe, isClearly }: ColumnClues): number {
  const share = (test: ((text: string) => boolean) | undefined): number | null => (test && cells.length > 0 ? cells.filter(test).length / cells.length : null);
  const possible = share(mayBe[column]);
  if (possible !== null && possible < HALF) return 0;
  const ofHeading = pointsOfHeading(heading, [column, ...(headings[column] ?? [])], words[column] ?? []);
  if ((share(isClearly[column]) ?? 0) >= MOST) return ofHeading + POINTS_OF_CLEAR_CELLS;
  return ofHeading === 0 || possible === null ? ofHeading : ofHeading + POINTS_OF_CELLS;
}

/** More for a longer usual heading that is a part of the heading, or is it with a letter wrong. */
function pointsOfHeading(heading: string, names: readonly string[], words: readonly string[]): number {
  const [key, plain] = [wholeKey(heading), headingKey(heading)];
  const isMisspelt = (name: string): boolean =>
    plain.length >= MIN_MISSPELT_LENGTH && distanceBetween(plain, name, 3) <= (plain.length > 2 * MIN_MISSPELT_LENGTH ? 2 : 1);
  if (names.some(isMisspelt)) return POINTS_OF_MISSPELT + plain.length;
  return Math.max(0, ...[...names, ...words].filter((name) => isPartOf(key, name)).map((name) => name.length));
}

const isKhmer = (text: string): boolean => /\p{Script=Khmer}/u.test(text);

/** Khmer has no blanks between words. */
const isPartOf = (key: string, name: string): boolean =>
  isKhmer(name)
    ? name.length >= MIN_KHMER_LENGTH && key.replaceAll('_', '').includes(name.replaceAll('_', ''))
    : name.length >= MIN_LATIN_LENGTH && `_${key}_`.includes(`_${name}_`);
