import type { LocalDate } from '../../../shared/local-date';

/** The part of a vetting that decides whether its site is approved on a day. */
export interface VettingValidity {
  readonly state: string;
  readonly decision: string | null;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}

/** True for a decision that lets people be placed, with or without conditions. */
export const isApproval = (decision: string | null): boolean => decision === 'APPROVED' || decision === 'APPROVED_WITH_CONDITIONS';

/** Whether a vetting is a decided approval, not revoked, valid on a day; both its first and its last day count. */
export const isApprovedOn = ({ state, decision, validFrom, validUntil }: VettingValidity, date: LocalDate): boolean =>
  state === 'DECIDED' && isApproval(decision) && validFrom !== null && validUntil !== null && validFrom <= date && date <= validUntil;
