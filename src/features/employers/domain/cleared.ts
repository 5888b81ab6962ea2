import type { LocalDate } from '../../../shared/local-date';
import { isApprovedOn, type VettingValidity } from './site-approval';
import type { EmployerState } from './employer';

/** What decides whether a site is cleared: the vettings of that site by any institution, the employer's open holds, and where the employer stands. */
export interface SiteClearance {
  readonly vettings: readonly VettingValidity[];
  /** How many holds on the employer are not lifted. */
  readonly openHolds: number;
  readonly employerState: EmployerState;
}

/**
 * The one rule for a safe place (invariant 3, DOMAIN 0.1): an approval of the site is valid on the day, asked of the day the work starts;
 * it is not revoked; the employer is active; nothing holds it.
 */
export const isCleared = ({ vettings, openHolds, employerState }: SiteClearance, date: LocalDate): boolean =>
  employerState === 'ACTIVE' && openHolds === 0 && vettings.some((vetting) => isApprovedOn(vetting, date));
