import { refuse, type Refusal } from '../../../../shared/refusal';
import type { Audience } from '../roles';

/** The session that asks for a move: by which door, and whose, if it is a trainee's. */
export interface Visitor {
  readonly audience: Audience;
  readonly traineeId: string | null;
}

/**
 * Her yes is hers (invariant 2): a move of hers is made in her own session only, also on the institution's phone.
 * For anybody else, and for another trainee, there is nothing here: NOT_FOUND, the same as for an id that does not exist.
 */
export const onlyHerself = (visitor: Visitor, traineeId: string): Refusal | null =>
  visitor.audience === 'trainee' && visitor.traineeId === traineeId ? null : refuse('NOT_FOUND');

/** The visitor an actor is: who sits at the machine itself asks as staff do, and never as her. */
export const visitorOf = ({ audience, traineeId }: { readonly audience: string; readonly traineeId: string | null }): Visitor => ({
  audience: audience === 'trainee' || audience === 'employer' ? audience : 'staff',
  traineeId,
});
