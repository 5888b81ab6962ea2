import type { LocalDate } from '../../../shared/local-date';
import { invalid, type Refusal } from '../../../shared/refusal';

/** A grant and its funding period, first and last day included. */
export interface FundingPeriod {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** The days to be paid for; `to` is null while they continue. */
export interface PaidDays {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * Refuses a grant that is unknown to the institution (UNKNOWN) or funds none of these days (OUTSIDE_PERIOD).
 */
export function fundingRefusal(grant: FundingPeriod | null, { from, to }: PaidDays): Refusal<'INVALID_INPUT'> | null {
  if (grant === null) return invalid([{ path: 'grantId', problem: 'UNKNOWN' }]);
  const { startsOn, endsOn } = grant;
  const pays = from <= endsOn && (to === null || to >= startsOn);
  return pays ? null : invalid([{ path: 'grantId', problem: 'OUTSIDE_PERIOD', limit: `${startsOn} – ${endsOn}` }]);
}
