import { MAX_PHOTOS } from '../../../shared/photo';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { PhotoFormat } from './photo/photo';
import type { SiteStanding } from './standing';

/** A photo of its registration that a business sent, without the picture itself. */
export interface RegistrationPhoto {
  readonly id: string;
  readonly employerId: string;
  readonly format: PhotoFormat;
  readonly width: number;
  readonly height: number;
  readonly sentAt: Date;
}

/**
 * Why a business sends no photo now, or null. It goes by what the business reads of its sites, so that it learns nothing else: while one of them is not
 * approved it may, and of what was sent since the last decision four are enough.
 */
export function refusedPhoto(standings: readonly SiteStanding[], sent: number): Refusal | null {
  if (standings.every((standing) => standing === 'APPROVED')) return refuse('MOVE_NOT_ALLOWED', { state: 'APPROVED', nextMoves: [] });
  return sent >= MAX_PHOTOS ? invalid([{ path: 'content', problem: 'TOO_MANY_PHOTOS', limit: MAX_PHOTOS }]) : null;
}
