import type { LawRule } from '../../matching/domain/facts/law-rule';
import type { CountedRow, IndicatorRows, ExcludedRow, ExclusionReason } from './counted-rows';
import type { Facts, Period, PersonFact } from './facts';
import { cellId, DISAGGREGATIONS, type Disaggregation, type Indicator, INDICATORS } from './indicator';
import { personsOf, rowsByIndicator } from './indicator-rows';

/** One exact figure of a report, before suppression of small numbers. */
export interface Figure {
  readonly id: string;
  readonly indicator: Indicator;
  readonly cut: Disaggregation;
  /** Distinct persons, or institutions. */
  readonly value: number;
  /** The rows behind the figure, ordered by id. */
  readonly rows: readonly CountedRow[];
  /** How many persons or institutions were excluded, by reason; only for the total without disaggregation. */
  readonly leftOut: readonly { readonly reason: ExclusionReason; readonly value: number }[];
}

/** Whom to count: everyone under the grant, or the trainees of one institution. */
export interface Scope {
  readonly institutionId: string | null;
}

/**
 * All figures of a report, each person once (docs/domain.md 6). Without consent to donor statistics, a person's rows
 * count only in the total, and only where the grant's legal basis allows counting without consent. A person
 * counted without consent, or of unknown population, is UNSTATED, so that the disaggregation adds up to the
 * total. The rows are computed once for all scopes.
 */
export function counterOf(facts: Facts, period: Period, rules: readonly LawRule[]): (scope: Scope) => Figure[] {
  const rows = rowsByIndicator(facts, period, rules);
  const people = new Map(facts.people.map((one) => [`${one.institutionId}:${one.traineeId}`, one]));
  const person = personsOf(facts);
  const mayCount = (row: CountedRow): boolean =>
    row.traineeId === null || facts.countsWithoutConsent || (people.get(`${row.institutionId}:${row.traineeId}`)?.hasConsent ?? false);
  return (scope) =>
    INDICATORS.flatMap((indicator) => {
      const inScope = inInstitution(rows.get(indicator.id) ?? { counted: [], leftOut: [] }, scope);
      const counted = inScope.counted.filter(mayCount);
      const withoutConsent = inScope.counted.filter((row) => !mayCount(row)).map((row): ExcludedRow => ({ ...row, reason: 'NO_CONSENT' }));
      const total = {
        id: indicator.id,
        indicator,
        cut: null,
        ...figureOf(counted, person),
        leftOut: exclusionReasons([...inScope.leftOut, ...withoutConsent], counted, person),
      };
      if (indicator.unit === 'INSTITUTION') return [total];
      const cuts = rowsByDisaggregation(counted, person, people);
      return [
        total,
        ...DISAGGREGATIONS.map((cut) => ({ id: cellId(indicator.id, cut), indicator, cut, ...figureOf(cuts.get(cut) ?? [], person), leftOut: [] })),
      ];
    });
}

type PersonOf = (row: CountedRow) => string;

const inInstitution = ({ counted, leftOut }: IndicatorRows, { institutionId }: Scope): IndicatorRows => ({
  counted: counted.filter((row) => institutionId === null || row.institutionId === institutionId),
  leftOut: leftOut.filter((row) => institutionId === null || row.institutionId === institutionId),
});

/** Distinct persons or institutions, and each row once. */
function figureOf(rows: readonly CountedRow[], person: PersonOf): Pick<Figure, 'value' | 'rows'> {
  const byId = new Map(rows.map((row) => [`${row.kind}:${row.id}`, row]));
  const ordered = [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { value: distinct(rows, person), rows: ordered };
}

const distinct = (rows: readonly CountedRow[], person: PersonOf): number =>
  new Set(rows.map((row) => (row.traineeId === null ? row.institutionId : person(row)))).size;

/**
 * Groups rows by the person's population. A person whom any institution supports as a survivor counts as a
 * survivor; only rows with consent reveal it.
 */
function rowsByDisaggregation(rows: readonly CountedRow[], person: PersonOf, people: ReadonlyMap<string, PersonFact>): Map<Disaggregation, CountedRow[]> {
  const cutOf = new Map<string, Disaggregation>();
  for (const row of rows) {
    const one = people.get(`${row.institutionId}:${row.traineeId}`);
    const disclosed: Disaggregation = one?.hasConsent ? (one.population ?? 'UNSTATED') : 'UNSTATED';
    const before = cutOf.get(person(row)) ?? 'UNSTATED';
    cutOf.set(person(row), DISAGGREGATIONS.find((cut) => cut === disclosed || cut === before) ?? disclosed);
  }
  const cuts = new Map<Disaggregation, CountedRow[]>(DISAGGREGATIONS.map((cut) => [cut, []]));
  for (const row of rows) cuts.get(cutOf.get(person(row)) ?? 'UNSTATED')?.push(row);
  return cuts;
}

/** The number of excluded persons by reason. A person who counts by another row is not excluded. */
function exclusionReasons(leftOut: readonly ExcludedRow[], counted: readonly CountedRow[], person: PersonOf): Figure['leftOut'] {
  const subject = (row: CountedRow): string => (row.traineeId === null ? row.institutionId : person(row));
  const inside = new Set(counted.map(subject));
  const outside = leftOut.filter((row) => !inside.has(subject(row)));
  const reasons = [...new Set(outside.map(({ reason }) => reason))].toSorted();
  return reasons.map((reason) => ({ reason, value: new Set(outside.filter((row) => row.reason === reason).map(subject)).size }));
}
