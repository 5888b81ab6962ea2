import { InputReader } from '../../../shared/input-reader';
import type { LocalDate } from '../../../shared/local-date';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { Vetting } from './vetting';

/** What shows that a business signed the code of conduct. */
export const CONDUCT_PROOFS = ['CHECKED_ON_VISIT', 'FILE'] as const;
export type ConductProof = (typeof CONDUCT_PROOFS)[number];

/** What a visitor records of a signature. */
export interface ConductInput {
  readonly signedOn: LocalDate;
  readonly signedBy: string;
  readonly proof: ConductProof;
}

/** A signature of the code of conduct by a business; the last one counts. */
export interface ConductSignature extends ConductInput {
  readonly institutionId: string;
  readonly id: string;
  readonly employerId: string;
  readonly vettingId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export function parseConduct(input: Readonly<Record<string, unknown>>, today: LocalDate): ConductInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const signedOn = reader.date('signedOn');
  if (signedOn > today) reader.refuse('signedOn', 'TOO_BIG', today);
  return reader.result({ signedOn, signedBy: reader.text('signedBy', 200), proof: reader.choice('proof', CONDUCT_PROOFS) });
}

/** Whether a signature can be recorded: by a visitor, once the visit was made and until it is decided. */
export const mayRecordConduct = ({ state }: Pick<Vetting, 'state'>, isVisitor: boolean): boolean => isVisitor && (state === 'VISITED' || state === 'SUBMITTED');

/** Refuses a signature that may not be recorded now, or by a file that is missing; null if it may. */
export function conductRefusal(
  vetting: Pick<Vetting, 'state'>,
  { proof }: Pick<ConductInput, 'proof'>,
  { isVisitor, hasPhoto }: { readonly isVisitor: boolean; readonly hasPhoto: boolean },
): Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (!mayRecordConduct(vetting, isVisitor)) return refuse('TRANSITION_NOT_ALLOWED', { state: vetting.state, availableActions: [] });
  return proof === 'FILE' && !hasPhoto ? refuse('NOT_READY', { reasons: ['CONDUCT_PHOTO'] }) : null;
}
