import type { LocalDate } from '../../../shared/local-date';
import { cellId, DISAGGREGATIONS, INDICATORS } from './indicator';
import type { PublishedValue } from './published-value';

/**
 * What one report publishes or is about to publish: its days, the exact numbers, each institution's share of
 * them, and the published form of each number. A cell without an entry in `publishedValues` is withheld.
 */
export interface Disclosure {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whether it covers the whole grant, as opposed to one of its periods. */
  readonly isWhole: boolean;
  readonly exact: ReadonlyMap<string, number>;
  readonly own: readonly ReadonlyMap<string, number>[];
  readonly publishedValues: ReadonlyMap<string, PublishedValue>;
}

/** How much of a cell is published: no information, that it is from 1 to 10, or the number. */
export type Visibility = 'NOTHING' | 'FEW' | 'NUMBER';

/** Columns of a row: the total, then its parts. */
export const COLUMNS = [null, ...DISAGGREGATIONS] as const;
export const WIDTH = COLUMNS.length;

/** A union and its parts: it is at most their sum. */
interface Cover {
  readonly outer: number;
  readonly inners: readonly number[];
  /** Whether the parts cover the union completely, so that it cannot exceed their sum. */
  readonly isComplete: boolean;
}

/**
 * Everything published about one grant, as one system of numbers: a row for each person indicator of each
 * report, with its total and parts. The containment of rows is transitively closed, so any two published
 * numbers that can be subtracted are neighbours.
 */
export interface DisclosureSystem {
  /** The cells of row r start at r * WIDTH. */
  readonly exact: readonly number[];
  /**
   * What each reader does not know yet: for a donor the exact numbers, for staff of an institution the exact
   * numbers minus their own.
   */
  readonly views: readonly (readonly number[])[];
  readonly visible: Visibility[];
  readonly outers: readonly (readonly number[])[];
  readonly inners: readonly (readonly number[])[];
  readonly covers: readonly Cover[];
  readonly coversOf: readonly (readonly Cover[])[];
  /** The report of each row, as an index. */
  readonly reportOf: readonly number[];
  /** The first row of the report that is about to be published, which is the last report in the input. */
  readonly firstNewRow: number;
}

const PERSONS = INDICATORS.filter(({ unit }) => unit === 'PERSON');
const indicatorsOfKind = (of: string): string[] => PERSONS.filter(({ id }) => id.startsWith(`${of}-`)).map(({ id }) => id);

/** The number of all persons ever served. It grows from period to period. */
const DIRECT_BENEFICIARIES = 'S7';
/** Indicators that are the union of others. */
const UNIONS: Readonly<Record<string, readonly string[]>> = { S3U: ['S1', 'S2', 'S3'], S2: indicatorsOfKind('S2'), S2c: indicatorsOfKind('S2c') };

/** For every indicator, itself and the indicators that contain all of its persons. */
const CONTAINERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(PERSONS.map(({ id }) => [id, containersOf(id)]));

function containersOf(id: string): Set<string> {
  const containers = new Set<string>();
  for (const open = [id]; ;) {
    const next = open.pop();
    if (next === undefined) return containers;
    if (containers.has(next)) continue;
    containers.add(next);
    const within = PERSONS.find((one) => one.id === next)?.within;
    if (within) open.push(within);
    for (const [union, parts] of Object.entries(UNIONS)) if (parts.includes(next)) open.push(union);
    if (next === 'S3U') open.push(DIRECT_BENEFICIARIES);
  }
}

interface Row {
  readonly indicator: string;
  readonly report: Disclosure;
}

/** The system of a grant's reports; the last one is about to be published. */
export function systemOf(reports: readonly Disclosure[]): DisclosureSystem {
  const rows = reports.flatMap((report) => PERSONS.map(({ id }): Row => ({ indicator: id, report })));
  const cells = rows.flatMap(({ indicator, report }) => COLUMNS.map((cut) => ({ id: cellId(indicator, cut), report })));
  const exact = cells.map(({ id, report }) => report.exact.get(id) ?? 0);
  const institutions = Math.max(0, ...reports.map(({ own }) => own.length));
  const others = Array.from({ length: institutions }, (_, at) => cells.map(({ id, report }, cell) => (exact[cell] ?? 0) - (report.own[at]?.get(id) ?? 0)));
  const outers = rows.map((inner) => rows.flatMap((outer, at) => (contains(outer, inner) ? [at] : [])));
  const inners = rows.map((): number[] => []);
  for (const [inner, containers] of outers.entries()) for (const outer of containers) inners[outer]?.push(inner);
  const covers = findCovers(rows, reports);
  const coversOf = rows.map((_, at) => covers.filter(({ outer, inners: parts }) => outer === at || parts.includes(at)));
  return {
    exact,
    views: [exact, ...others],
    visible: cells.map(({ id, report }) => visibleOf(report.publishedValues.get(id) ?? null)),
    outers,
    inners,
    covers,
    coversOf,
    reportOf: rows.map(({ report }) => reports.indexOf(report)),
    firstNewRow: rows.length - PERSONS.length,
  };
}

const visibleOf = (value: PublishedValue): Visibility => (value === null ? 'NOTHING' : typeof value === 'number' ? 'NUMBER' : 'FEW');

/**
 * Whether one row contains another by definition. Corrections between two reports may break this; users of
 * the relation check for it.
 */
function contains(outer: Row, inner: Row): boolean {
  if (outer === inner || !CONTAINERS.get(inner.indicator)?.has(outer.indicator)) return false;
  if (outer.report === inner.report) return true;
  if (outer.indicator === DIRECT_BENEFICIARIES) return inner.report.to <= outer.report.to;
  return outer.report.isWhole;
}

function findCovers(rows: readonly Row[], reports: readonly Disclosure[]): Cover[] {
  const at = (indicator: string, report: Disclosure): number => rows.findIndex((row) => row.indicator === indicator && row.report === report);
  const unions = reports.flatMap((report) =>
    Object.entries(UNIONS).map(([union, parts]): Cover => ({ outer: at(union, report), inners: parts.map((part) => at(part, report)), isComplete: true })),
  );
  const whole = reports.find(({ isWhole }) => isWhole);
  const periods = reports.filter(({ isWhole }) => !isWhole).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (!whole || periods.length === 0) return unions;
  const isComplete = coversWholeGrant(whole, periods);
  const overTime = PERSONS.filter(({ id }) => id !== DIRECT_BENEFICIARIES).map(({ id }): Cover => ({
    outer: at(id, whole),
    inners: periods.map((period) => at(id, period)),
    isComplete,
  }));
  return [...unions, ...overTime];
}

/** Whether the periods cover the whole grant: each begins on the day after the previous one ends. */
function coversWholeGrant(whole: Disclosure, periods: readonly Disclosure[]): boolean {
  const dayAfter = (day: LocalDate): LocalDate => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
  return periods.every(({ from }, n) => from === (n === 0 ? whole.from : dayAfter(periods[n - 1]?.to ?? ''))) && periods.at(-1)?.to === whole.to;
}

const DAY_MS = 86_400_000;
