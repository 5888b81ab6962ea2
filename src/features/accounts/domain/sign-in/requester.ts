import { refuse, type Refusal } from '../../../../shared/refusal';
import type { Audience } from '../permissions';

/** From whom a word of the trainee counts: her own session, anyone of staff who heard it, or two witnesses. */
export type WordSource = 'HERSELF' | 'STAFF' | 'TWO_WITNESSES';

/** What a word needs besides: `ifWitnessed` only if it was not given in her own session. */
interface WordRule {
  readonly from: readonly WordSource[];
  readonly needs: readonly ('TEACH_BACK' | 'COOLING_OFF')[];
  readonly ifWitnessed: readonly 'THIRD_CALL'[];
}

const atOnce: WordRule = { from: ['HERSELF', 'STAFF'], needs: [], ifWitnessed: [] };
const witnessed = (needs: WordRule['needs']): WordRule => ({ from: ['HERSELF', 'TWO_WITNESSES'], needs, ifWitnessed: ['THIRD_CALL'] });

/**
 * Which word of a trainee counts from whom, and what else it needs (docs/domain.md 5.36). Whatever protects her counts at
 * once. In her own session she may waive the rest of the cooling-off time; nobody waives it for her.
 */
export const WORD_RULES = {
  NO: atOnce,
  STOP: atOnce,
  WITHDRAWAL: atOnce,
  CALL_ME: atOnce,
  YES_TO_REFERRAL: witnessed([]),
  YES_TO_OFFER: witnessed(['TEACH_BACK', 'COOLING_OFF']),
  START: witnessed([]),
} as const satisfies Readonly<Record<string, WordRule>>;
export type HerWord = keyof typeof WORD_RULES;

/** The session that requests a transition: its audience, and its trainee if it is hers. */
export interface Requester {
  readonly audience: Audience;
  readonly traineeId: string | null;
  /** Who reported her word, if she did not give it in her own session. */
  readonly source?: Exclude<WordSource, 'HERSELF'>;
}

/**
 * Only the trainee herself can give her acceptance or consent (invariant 2): her transitions run only in her
 * own session, also on the institution's phone. Staff, employers and other trainees get NOT_FOUND, the same
 * as for an unknown id.
 */
export const refuseUnlessHerself = (requester: Requester, traineeId: string): Refusal<'NOT_FOUND'> | null =>
  refuseUnlessFrom(requester, traineeId, ['HERSELF']);

/** The same for what she may also say without a session of her own, if it came from someone from whom it counts. */
export const refuseUnlessHerWord = (requester: Requester, traineeId: string, word: HerWord): Refusal<'NOT_FOUND'> | null =>
  refuseUnlessFrom(requester, traineeId, WORD_RULES[word].from);

function refuseUnlessFrom({ audience, traineeId, source }: Requester, expectedId: string, from: readonly WordSource[]): Refusal<'NOT_FOUND'> | null {
  return audience === 'trainee' && traineeId === expectedId && from.includes(source ?? 'HERSELF') ? null : refuse('NOT_FOUND');
}

/** Her word as somebody else reported it. */
export const reportedWord = (traineeId: string, source: Exclude<WordSource, 'HERSELF'>): Requester => ({ audience: 'trainee', traineeId, source });

/** The requester for an actor. The operator at the machine counts as staff, never as the trainee. */
export const requesterOf = ({ audience, traineeId }: { readonly audience: string; readonly traineeId: string | null }): Requester => ({
  audience: audience === 'trainee' || audience === 'employer' ? audience : 'staff',
  traineeId,
});
