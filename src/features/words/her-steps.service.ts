import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import type { ConsentField } from '../consents/domain/consent';
import type { YesSubject } from './domain/witnessed-word';

/** What can refuse a step that follows from a witnessed yes. */
type StepRefusal = Refusal<'EXCLUDED_BY_GATES' | 'NO_SEAT_LEFT' | 'NOT_CLEARED' | 'NOT_FOUND' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'>;

/**
 * A step of her own that follows from a yes before two witnesses. The use case of the step implements it; its module
 * provides it under the token of the word, so that no use case imports another.
 */
export interface YesStep {
  /** Locks the subject; `take` carries out the step in the transaction of the confirmation. */
  lockForWitnesses: (tx: Tx, id: string) => Promise<LockedYes | null>;
}
export interface LockedYes {
  readonly subject: YesSubject;
  readonly take: (fields: readonly ConsentField[]) => Promise<{ readonly id: string } | StepRefusal>;
}

/** The steps of a witnessed yes, by the word. */
export type YesSteps = Readonly<Record<'YES_TO_REFERRAL' | 'YES_TO_OFFER', YesStep>>;

/** The same for a stop or a withdrawal, which counts at once. `isDone`: it was said before, and has one effect. */
export interface StopStep {
  lockForStaff: (tx: Tx, id: string) => Promise<LockedStop | null>;
}
interface LockedStop {
  readonly traineeId: string;
  readonly consentId: string | null;
  readonly isDone: boolean;
  readonly take: () => Promise<{ readonly id: string } | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'>>;
}

/** A yes that she takes back when a third person asks her again. */
export interface TakeBackStep {
  byThirdPerson: (
    tx: Tx,
    wordId: string,
    referralId: string,
    input: Readonly<Record<string, unknown>>,
    key: string,
  ) => Promise<
    | { id: string }
    | Refusal<
        'CONFLICT_OF_INTEREST' | 'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST' | 'NOT_FOUND' | 'NOT_READY' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'
      >
  >;
}

/** The tokens under which the modules of the steps provide them; a module names them by their text. */
export const STEP_TOKENS = {
  YES_TO_REFERRAL: 'step YES_TO_REFERRAL',
  YES_TO_OFFER: 'step YES_TO_OFFER',
  STOP: 'step STOP',
  WITHDRAWAL: 'step WITHDRAWAL',
  TAKE_BACK: 'step TAKE_BACK',
} as const;
