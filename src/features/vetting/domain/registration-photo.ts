import { MAX_PHOTOS } from '../../../shared/photo';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { PhotoFormat } from './photo/photo';
import type { SiteApproval } from './site-approval';

/** A photo of a business registration document sent by an employer, without the image itself. */
export interface RegistrationPhoto {
  readonly id: string;
  readonly employerId: string;
  readonly format: PhotoFormat;
  readonly width: number;
  readonly height: number;
  readonly sentAt: Date;
}

/**
 * Refuses another photo, or returns null. It only uses the site approvals the employer can see, so that the
 * refusal reveals no more: allowed while a site is not approved, and at most four since the last decision.
 */
export function photoRefusal(approvals: readonly SiteApproval[], sent: number): Refusal | null {
  if (approvals.every((standing) => standing === 'APPROVED')) return refuse('MOVE_NOT_ALLOWED', { state: 'APPROVED', nextMoves: [] });
  return sent >= MAX_PHOTOS ? invalid([{ path: 'content', problem: 'TOO_MANY_PHOTOS', limit: MAX_PHOTOS }]) : null;
}
