import { type Consent, isLive } from '../../consents/domain/consent';
import { type ContactMethod, isVerifiedOn } from '../../contacts/domain/contact-method';
import { daysBetween, type LocalDate } from '../../../shared/local-date';
import type { StoredLimits } from './profile-parts';

/** How long a review of the trainee's limits is valid, in days (docs/domain.md 3.1). */
export const LIMITS_REVIEWED_DAYS = 90;

/** The requirements for being job-ready, in display order. */
export const JOB_READY_NEEDS = ['CONSENT_MATCHING', 'VERIFIED_CONTACT', 'LIMITS_REVIEWED', 'AGE_KNOWN'] as const;
export type JobReadyNeed = (typeof JOB_READY_NEEDS)[number];

/** The facts that decide whether a trainee is job-ready. */
export interface JobReadyFacts {
  readonly consents: readonly Pick<Consent, 'purpose' | 'state' | 'expiresOn'>[];
  readonly contacts: readonly Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays'>[];
  readonly limits: Pick<StoredLimits, 'fifteenOn' | 'eighteenOn' | 'reviewedOn'> | null;
}

/**
 * The requirements a trainee does not meet on a day (docs/domain.md 3.1): live consent to matching, a verified and
 * valid safe contact method, limits reviewed in the last 90 days, and a known age. Empty if she is job-ready.
 */
export function missingForJobReady({ consents, contacts, limits }: JobReadyFacts, today: LocalDate): JobReadyNeed[] {
  const has: Readonly<Record<JobReadyNeed, boolean>> = {
    CONSENT_MATCHING: consents.some((consent) => consent.purpose === 'MATCHING' && isLive(consent, today)),
    VERIFIED_CONTACT: contacts.some((contact) => isVerifiedOn(contact, today)),
    LIMITS_REVIEWED: limits?.reviewedOn != null && limits.reviewedOn <= today && daysBetween(limits.reviewedOn, today) <= LIMITS_REVIEWED_DAYS,
    AGE_KNOWN: limits?.fifteenOn != null && limits.eighteenOn !== null,
  };
  return JOB_READY_NEEDS.filter((need) => !has[need]);
}
