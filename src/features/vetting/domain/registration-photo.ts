import { MAX_PHOTOS } from '../../../shared/photo';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { SiteApproval } from './site-approval';

/** New photos are WebP; those sent to an earlier version are stored as they were, until they are deleted. */
export type PhotoFormat = 'JPEG' | 'PNG' | 'WEBP';

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
 * Refuses another photo, or returns null: an employer may send photos while one of its sites is not approved,
 * at most MAX_PHOTOS since the last decision. `approvals` are as the employer sees them, so that a refusal
 * reveals nothing else.
 */
export function photoRefusal(approvals: readonly SiteApproval[], sentCount: number): Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (approvals.every((approval) => approval === 'APPROVED')) return refuse('TRANSITION_NOT_ALLOWED', { state: 'APPROVED', availableActions: [] });
  return sentCount >= MAX_PHOTOS ? invalid([{ path: 'content', problem: 'TOO_MANY_PHOTOS', limit: MAX_PHOTOS }]) : null;
}
