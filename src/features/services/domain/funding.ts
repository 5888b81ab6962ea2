import type { LocalDate } from '../../../shared/local-date';
import { invalid, type Refusal } from '../../../shared/refusal';

/** A grant and the days for which it pays, both included. */
export interface FundingPeriod {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** What is paid for: from a first day to a last one; null while it goes on. */
export interface PaidDays {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The grant that is named pays for one of her institution's days or for none: UNKNOWN where it is not the institution's, OUTSIDE_PERIOD where it pays for none of these days. */
export function fundingRefusal(grant: FundingPeriod | null, { from, to }: PaidDays): Refusal | null {
  if (grant === null) return invalid([{ path: 'grantId', problem: 'UNKNOWN' }]);
  const { startsOn, endsOn } = grant;
  const pays = from <= endsOn && (to === null || to >= startsOn);
  return pays ? null : invalid([{ path: 'grantId', problem: 'OUTSIDE_PERIOD', limit: `${startsOn} – ${endsOn}` }]);
}
