import { groupsOf } from '../../../shared/groups';
import type { LocalDate } from '../../../shared/local-date';
import type { LawRule } from '../../matching/domain/facts/law-rule';
import type { CountedRow, IndicatorRows, ExcludedRow, ExclusionReason, RowKind } from './counted-rows';
import { type EnrolmentFact, type Facts, isWithin, type TraineeFact, type Period, type PlacementFact } from './facts';
import { COURSE_KINDS, RETENTION_DAYS, type RetentionDay } from './indicator';
import { placementsOn, isOutsideWork, retentionDay } from './retention';
import { strengthenedRows } from './strengthened-institutions';
import { measuringOf, shortfallsOf } from './viable-and-safe';

/** Services that are counselling (docs/domain.md 6.S1). */
const COUNSELLING = ['COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP'];
/** Services that assist towards employment (docs/domain.md 6.S3). */
const EMPLOYMENT = ['JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT'];

/**
 * The rows of every indicator by its id: those that count in a period, and those excluded with their reason.
 * Consent is checked elsewhere.
 */
export function rowsByIndicator(facts: Facts, period: Period, rules: readonly LawRule[]): ReadonlyMap<string, IndicatorRows> {
  const counselled = servicesOf(facts, COUNSELLING, period);
  const assisted = servicesOf(facts, EMPLOYMENT, period);
  const active = facts.enrolments.filter(({ enrolledOn, endedOn }) => enrolledOn <= period.to && (endedOn === null || endedOn >= period.from));
  const completed = facts.enrolments.filter(({ completed: isDone, endedOn }) => isDone && endedOn !== null && isWithin(endedOn, period));
  const trained = active.map(enrolmentRow);
  const rows: [string, IndicatorRows][] = [
    ['S1', allCounted(counselled)],
    ['S2', allCounted(trained)],
    ...COURSE_KINDS.map((kind): [string, IndicatorRows] => [
      `S2-${kind}`,
      allCounted(active.filter(({ courseKind }) => courseKind === kind).map(enrolmentRow)),
    ]),
    ['S2c', allCounted(completed.map(completionRow))],
    ...COURSE_KINDS.map((kind): [string, IndicatorRows] => [
      `S2c-${kind}`,
      allCounted(completed.filter(({ courseKind }) => courseKind === kind).map(completionRow)),
    ]),
    ['S3', allCounted(assisted)],
    ['S3U', allCounted([...counselled, ...trained, ...assisted])],
    ...placedRows(facts, period, rules),
    ['S4-SELF', selfEmploymentRows(facts, period)],
    ['S5', ownEnterpriseRows(facts, period)],
    ...strengthenedRows(facts, period),
    ['S7', allCounted(servedRows(facts, period))],
    ...RETENTION_DAYS.flatMap((days) => retentionRows(facts, period, days)),
  ];
  return new Map(rows);
}

const allCounted = (counted: readonly CountedRow[]): IndicatorRows => ({ counted, leftOut: [] });
const rowOf = (owned: TraineeFact, kind: RowKind, id: string, on: LocalDate): CountedRow => ({
  institutionId: owned.institutionId,
  traineeId: owned.traineeId,
  kind,
  id,
  date: on,
});
const enrolmentRow = (one: EnrolmentFact): CountedRow => rowOf(one, 'ENROLMENT', one.id, one.enrolledOn);
const completionRow = (one: EnrolmentFact): CountedRow => rowOf(one, 'ENROLMENT', one.id, one.endedOn ?? one.enrolledOn);
const placementRow = (one: PlacementFact): CountedRow => rowOf(one, 'PLACEMENT', one.id, one.startsOn);

const servicesOf = ({ services }: Facts, kinds: readonly string[], period: Period): CountedRow[] =>
  services.filter(({ kind, providedOn }) => kinds.includes(kind) && isWithin(providedOn, period)).map((one) => rowOf(one, 'SERVICE', one.id, one.providedOn));

/**
 * Every service, stay and enrolment up to the end of the period: these make a person a direct beneficiary
 * (docs/domain.md 6.S7).
 */
const servedRows = ({ services, stays, enrolments }: Facts, { to }: Period): CountedRow[] => [
  ...services.filter(({ providedOn }) => providedOn <= to).map((one) => rowOf(one, 'SERVICE', one.id, one.providedOn)),
  ...stays.filter(({ fromOn }) => fromOn <= to).map((one) => rowOf(one, 'STAY', one.id, one.fromOn)),
  ...enrolments.filter(({ enrolledOn }) => enrolledOn <= to).map(enrolmentRow),
];

/** Placements of the grant that start in the period. */
const startsInPeriod = ({ placements }: Facts, period: Period): PlacementFact[] =>
  placements.filter(({ underGrant, startsOn }) => underGrant && isWithin(startsOn, period));

/**
 * S4, the part of it measured before day 30, and the part that two witnesses gave. For a person with several placements in the period any
 * eligible one counts, preferably a final one.
 */
function placedRows(facts: Facts, period: Period, rules: readonly LawRule[]): [string, IndicatorRows][] {
  const counted: { readonly row: CountedRow; readonly provisional: boolean; readonly witnessed: boolean }[] = [];
  const leftOut: ExcludedRow[] = [];
  for (const placement of startsInPeriod(facts, period)) {
    const row = placementRow(placement);
    const exclusion = outsideWorkExclusion(placement);
    const measuring = measuringOf(placement, period);
    const reasons: ExclusionReason[] = exclusion ? [exclusion] : shortfallsOf(placement, measuring, rules);
    if (reasons.length === 0) counted.push({ row, provisional: measuring.provisional, witnessed: placement.witnessed });
    leftOut.push(...reasons.map((reason) => ({ ...row, reason })));
  }
  const people = personsOf(facts);
  const final = new Set(counted.filter(({ provisional }) => !provisional).map(({ row }) => people(row)));
  const provisional = counted.filter((one) => one.provisional && !final.has(people(one.row))).map(({ row }) => row);
  return [
    ['S4', { counted: counted.map(({ row }) => row), leftOut }],
    ['S4-PROVISIONAL', allCounted(provisional)],
    ['S4-WITNESSED', allCounted(counted.filter(({ witnessed }) => witnessed).map(({ row }) => row))],
  ];
}

/** Why a placement is no work outside own enterprises that both sides confirmed, whatever its tests say. */
export function outsideWorkExclusion({
  verified,
  ownEnterprise: ownEnterpriseRows,
  kind,
}: Pick<PlacementFact, 'verified' | 'ownEnterprise' | 'kind'>): 'NOT_VERIFIED' | 'OWN_ENTERPRISE' | 'INTERNSHIP' | null {
  if (!verified) return 'NOT_VERIFIED';
  if (ownEnterpriseRows) return 'OWN_ENTERPRISE';
  return kind === 'INTERNSHIP' ? 'INTERNSHIP' : null;
}

function ownEnterpriseRows(facts: Facts, period: Period): IndicatorRows {
  const learning = startsInPeriod(facts, period).filter(({ ownEnterprise: ownEnterpriseRows, kind }) => ownEnterpriseRows && kind !== 'JOB');
  return {
    counted: learning.filter(({ verified }) => verified).map(placementRow),
    leftOut: learning.filter(({ verified }) => !verified).map((one) => ({ ...placementRow(one), reason: 'NOT_VERIFIED' })),
  };
}

function selfEmploymentRows({ selfEmployments }: Facts, period: Period): IndicatorRows {
  const startedInPeriod = selfEmployments.filter(({ startedOn }) => isWithin(startedOn, period));
  const row = (one: (typeof startedInPeriod)[number]): CountedRow => rowOf(one, 'SELF_EMPLOYMENT', one.id, one.startedOn);
  return {
    counted: startedInPeriod.filter(({ verified }) => verified).map(row),
    leftOut: startedInPeriod.filter(({ verified }) => !verified).map((one) => ({ ...row(one), reason: 'NOT_VERIFIED' })),
  };
}

/**
 * Persons whose day N lies in the period, those of them in work on it, and those still with their first
 * employer.
 */
function retentionRows(facts: Facts, period: Period, days: RetentionDay): [string, IndicatorRows][] {
  const person = personsOf(facts);
  const outside = facts.placements.filter(isOutsideWork);
  const byPerson = new Map(groupsOf(outside, person).map((group) => [group[0] ? person(group[0]) : '', group]));
  const othersOf = (placement: PlacementFact): readonly PlacementFact[] => byPerson.get(person(placement)) ?? [];
  const due = outside.filter((one) => one.underGrant && isWithin(retentionDay(one, days), period) && retentionDay(one, days) <= period.asOfDay);
  const measured = due.map((placement) => {
    const day = retentionDay(placement, days);
    const row: CountedRow = { ...placementRow(placement), date: day };
    return { begun: placement, row, held: placementsOn(placement, day, othersOf(placement)) };
  });
  const isRetained = ({ held: placements }: (typeof measured)[number]): boolean => placements.length > 0;
  const exclusionOf = ({ begun: placement, row }: (typeof measured)[number]): ExcludedRow => ({
    ...row,
    reason: placement.endedOn === null || placement.endedOn >= row.date ? 'UNREACHABLE' : 'NO_LONGER_WORKING',
  });
  return [
    [`O3-${days}-DUE`, allCounted(measured.map(({ row }) => row))],
    [`O3-${days}`, { counted: measured.filter(isRetained).map(({ row }) => row), leftOut: measured.filter((one) => !isRetained(one)).map(exclusionOf) }],
    [
      `O3-${days}-SAME`,
      allCounted(
        measured
          .filter(({ held: placements, begun: placement }) => placements.some(({ employerId }) => employerId === placement.employerId))
          .map(({ row }) => row),
      ),
    ],
  ];
}

/**
 * Identifies a person across institutions: by the shared person key, otherwise by institution and trainee
 * (docs/domain.md 6: persons once).
 */
export function personsOf({ people }: Pick<Facts, 'people'>): (row: { readonly institutionId: string; readonly traineeId: string | null }) => string {
  const keys = new Map(people.map(({ institutionId, traineeId, personKey }) => [`${institutionId}:${traineeId}`, personKey]));
  return ({ institutionId, traineeId }) => {
    const own = `${institutionId}:${traineeId}`;
    return keys.get(own) ?? own;
  };
}
