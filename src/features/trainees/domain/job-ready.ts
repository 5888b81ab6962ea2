import { type Consent, isLive } from '../../consents/domain/consent';
import { type ContactMethod, isVerifiedOn } from '../../contacts/domain/contact-method';
import { daysBetween, type LocalDate } from '../../../shared/local-date';
import type { KeptLimits } from './profile-parts';

/** How long her limits stay reviewed, in days (DOMAIN 3.1). */
export const LIMITS_REVIEWED_DAYS = 90;

/** What can be missing, in the order in which it is told. */
export const JOB_READY_NEEDS = ['CONSENT_MATCHING', 'VERIFIED_CONTACT', 'LIMITS_REVIEWED', 'AGE_KNOWN'] as const;
/** One thing that is missing. */
export type JobReadyNeed = (typeof JOB_READY_NEEDS)[number];

/** What decides whether she is job-ready. */
export interface JobReadyFacts {
  readonly consents: readonly Pick<Consent, 'purpose' | 'state' | 'expiresOn'>[];
  readonly contacts: readonly Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays'>[];
  readonly limits: Pick<KeptLimits, 'fifteenOn' | 'eighteenOn' | 'reviewedOn'> | null;
}

/**
 * What keeps her from being job-ready on a day (DOMAIN 3.1): a living consent to be matched, a safe contact that is verified and still valid,
 * limits gone through with her in the last 90 days, and an age that is known. Empty: nothing.
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
