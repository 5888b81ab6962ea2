import { addDays, addMonths, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import type { Grant } from '../../grants/domain/grant';

/**
 * The lengths of reporting periods. All periods of one grant have the same length; the whole grant is
 * reported in addition.
 */
export const PERIOD_LENGTHS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'WHOLE_GRANT'] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/**
 * The maximum number of reports of a grant and of offered periods: five years of months and the whole grant.
 * The database enforces the same limit.
 */
export const MAX_REPORTS = 61;

/** The days of a report that may be published. */
export interface ReportingPeriod {
  readonly length: PeriodLength;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A report to publish: its period, and the instant at which its as-of day ends. */
export interface Publication extends ReportingPeriod {
  readonly grantId: string;
  readonly asOf: Date;
}

type GrantDays = Pick<Grant, 'id' | 'startsOn' | 'endsOn'>;
const MONTHS: Readonly<Record<Exclude<PeriodLength, 'WHOLE_GRANT'>, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6 };

/** The instant at which a day ends in Phnom Penh. */
export const endOfDay = (day: LocalDate): Date => instantOn(addDays(day, 1));
/** The day that ends at an instant, or null for an instant within a day. */
export const dayEndingAt = (instant: Date): LocalDate | null => {
  const next = localDateAt(instant);
  return instantOn(next).getTime() === instant.getTime() ? addDays(next, -1) : null;
};

/**
 * The period of a length that contains a day of the grant: whole calendar months, limited to the days of the
 * grant.
 */
export function periodAround(length: PeriodLength, day: LocalDate, { startsOn, endsOn }: GrantDays): ReportingPeriod {
  if (length === 'WHOLE_GRANT') return { length, from: startsOn, to: endsOn };
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / MONTHS[length]) * MONTHS[length] + 1;
  const start = `${String(year)}-${String(first).padStart(2, '0')}-01`;
  const end = addDays(addMonths(start, MONTHS[length]), -1);
  return { length, from: start < startsOn ? startsOn : start, to: end > endsOn ? endsOn : end };
}

/**
 * The periods that have ended before a day and may still be published, latest first: of the fixed length, or
 * of every length while none is fixed. Days already published are left out, also when another length names
 * them.
 */
export function openPeriods(grant: GrantDays, published: readonly ReportingPeriod[], today: LocalDate): ReportingPeriod[] {
  const fixedLength = published.find(({ length }) => length !== 'WHOLE_GRANT')?.length;
  const lengths = PERIOD_LENGTHS.filter((length) => length === 'WHOLE_GRANT' || fixedLength === undefined || length === fixedLength);
  return lengths.flatMap((length) => periodsOf(length, grant, today)).filter((one) => !published.some((other) => overlaps(one, other)));
}

const overlaps = (one: ReportingPeriod, other: ReportingPeriod): boolean =>
  (one.length === 'WHOLE_GRANT') === (other.length === 'WHOLE_GRANT')
    ? one.from <= other.to && other.from <= one.to
    : one.from === other.from && one.to === other.to;

function periodsOf(length: PeriodLength, grant: GrantDays, today: LocalDate): ReportingPeriod[] {
  const periods: ReportingPeriod[] = [];
  for (let day = grant.startsOn; day <= grant.endsOn && day < today; day = addDays(periods.at(-1)?.to ?? day, 1)) {
    const period = periodAround(length, day, grant);
    if (period.to >= today) break;
    periods.push(period);
  }
  return periods.toReversed().slice(0, MAX_REPORTS);
}

/**
 * Parses which report to publish. INVALID_INPUT names the field, and for a wrong period the days of the right
 * one.
 */
export function parsePublication(
  input: Readonly<Record<string, unknown>>,
  grant: GrantDays,
  published: readonly ReportingPeriod[],
  today: LocalDate,
): Publication | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const length = reader.choice('length', PERIOD_LENGTHS);
  const from = reader.date('from');
  const asOf = reader.date('asOf');
  const period = periodAround(length, from, grant);
  const fixedLength = published.find((one) => one.length !== 'WHOLE_GRANT')?.length;
  if (length !== 'WHOLE_GRANT' && fixedLength !== undefined && length !== fixedLength) reader.refuse('length', 'OTHER_LENGTH', fixedLength);
  if (!reader.hasProblem('from', 'length')) {
    if (from < grant.startsOn || from > grant.endsOn) reader.refuse('from', 'OUTSIDE_PERIOD', `${grant.startsOn} – ${grant.endsOn}`);
    else if (from !== period.from) reader.refuse('from', 'TOO_BIG', period.from);
    else if (period.to >= today) reader.refuse('from', 'IN_THE_FUTURE');
    else if (published.some((one) => overlaps(period, one) && (one.from !== period.from || one.to !== period.to))) reader.refuse('from', 'OVERLAPS');
  }
  if (!reader.hasProblem('asOf') && asOf >= today) reader.refuse('asOf', 'IN_THE_FUTURE');
  if (!reader.hasProblem('asOf', 'from') && asOf < period.to) reader.refuse('asOf', 'TOO_SMALL', period.to);
  return reader.result({ ...period, grantId: grant.id, asOf: endOfDay(asOf) });
}
