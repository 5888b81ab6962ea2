import type { LocalDate } from '../../../shared/local-date';
import { type Vetting } from './vetting';
import { isApproval, isApprovedOn, type VettingValidity } from '../../employers/domain/site-approval';

/** Where the approval of a site stands, as its employer reads it. */
export const SITE_STANDINGS = ['NOT_STARTED', 'WITH_US', 'MORE_NEEDED', 'APPROVED'] as const;
/** One of them. */
export type SiteStanding = (typeof SITE_STANDINGS)[number];

/** What tells where a site stands. */
export type StandingVetting = Pick<Vetting, 'kind'> & VettingValidity;

/** Visits that an employer knows are coming; of the others it must not learn before they are there. */
const ANNOUNCED: readonly Vetting['kind'][] = ['FIRST', 'RENEWAL'];

/**
 * Where a site stands on a day. APPROVED only while it is cleared; what is not cleared any more is WITH_US, whether the approval ran out, was revoked or the
 * employer is held: an employer must not learn which. A planned visit that is not announced, or that follows an alert, leaves no trace here.
 */
export function siteStanding(vettings: readonly StandingVetting[], isCleared: boolean, today: LocalDate): SiteStanding {
  if (isCleared && vettings.some((vetting) => isApprovedOn(vetting, today))) return 'APPROVED';
  if (vettings.some(({ decision }) => isApproval(decision))) return 'WITH_US';
  if (vettings.some(({ kind, state }) => ANNOUNCED.includes(kind) && ['PLANNED', 'VISITED', 'SUBMITTED'].includes(state))) return 'WITH_US';
  return vettings.some(({ state }) => state === 'DECIDED') ? 'MORE_NEEDED' : 'NOT_STARTED';
}
