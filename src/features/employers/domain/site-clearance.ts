import type { LocalDate } from '../../../shared/local-date';
import { isApprovedOn, type VettingValidity } from './site-approval';
import type { EmployerState } from './employer';

/**
 * What decides whether a site is cleared: its vettings by all institutions, the employer's open holds, and
 * the employer's state.
 */
export interface SiteClearance {
  readonly vettings: readonly VettingValidity[];
  /** The number of holds on the employer that are not lifted. */
  readonly openHolds: number;
  readonly employerState: EmployerState;
}

/**
 * The one rule for a safe workplace (invariant 3, docs/domain.md 0.1): the site has an approval that is valid on the
 * day work starts and not revoked, the employer is active, and it has no open hold.
 */
export const isCleared = ({ vettings, openHolds, employerState }: SiteClearance, date: LocalDate): boolean =>
  employerState === 'ACTIVE' && openHolds === 0 && vettings.some((vetting) => isApprovedOn(vetting, date));
