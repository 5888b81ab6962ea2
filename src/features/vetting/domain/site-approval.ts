import type { LocalDate } from '../../../shared/local-date';
import { type Vetting } from './vetting';
import { isApproval, isApprovedOn, type VettingValidity } from '../../employers/domain/site-approval';

/** The approval of a site as its employer sees it. */
export const SITE_APPROVALS = ['NOT_STARTED', 'IN_REVIEW', 'CHANGES_NEEDED', 'APPROVED'] as const;
export type SiteApproval = (typeof SITE_APPROVALS)[number];

/**
 * The kinds of visit an employer knows about in advance. The others must stay secret until they are decided: until then the
 * database shows an employer none of them, and the kind of no visit.
 */
export const ANNOUNCED_KINDS: readonly Vetting['kind'][] = ['FIRST', 'RENEWAL'];

/**
 * The approval of a site on a day. APPROVED only while the site is cleared. A site no longer cleared is
 * IN_REVIEW, whether the approval expired, was revoked or the employer is on hold, because an employer must not
 * find out which. A visit that is unannounced or follows an alert is not among the vettings until it is decided.
 */
export function siteApproval(vettings: readonly VettingValidity[], isCleared: boolean, today: LocalDate): SiteApproval {
  if (isCleared && vettings.some((vetting) => isApprovedOn(vetting, today))) return 'APPROVED';
  if (vettings.some(({ decision }) => isApproval(decision))) return 'IN_REVIEW';
  if (vettings.some(({ state }) => ['PLANNED', 'VISITED', 'SUBMITTED'].includes(state))) return 'IN_REVIEW';
  return vettings.some(({ state }) => state === 'DECIDED') ? 'CHANGES_NEEDED' : 'NOT_STARTED';
}
