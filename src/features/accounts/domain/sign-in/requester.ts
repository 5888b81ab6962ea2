import { refuse, type Refusal } from '../../../../shared/refusal';
import type { Audience } from '../permissions';

/** The session that requests a transition: its audience, and its trainee if it is hers. */
export interface Requester {
  readonly audience: Audience;
  readonly traineeId: string | null;
}

/**
 * Only the trainee herself can give her acceptance or consent (invariant 2): her transitions run only in her
 * own session, also on the institution's phone. Staff, employers and other trainees get NOT_FOUND, the same
 * as for an unknown id.
 */
export const refuseUnlessHerself = (requester: Requester, traineeId: string): Refusal<'NOT_FOUND'> | null =>
  requester.audience === 'trainee' && requester.traineeId === traineeId ? null : refuse('NOT_FOUND');

/** The requester for an actor. The operator at the machine counts as staff, never as the trainee. */
export const requesterOf = ({ audience, traineeId }: { readonly audience: string; readonly traineeId: string | null }): Requester => ({
  audience: audience === 'trainee' || audience === 'employer' ? audience : 'staff',
  traineeId,
});
