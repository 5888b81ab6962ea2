import type { ContactKind, ContactMethod } from '../../../contacts/domain/contact-method';
import type { TaskStep } from './ladder-steps';

/** What a step needs to know of a contact method. */
export type LadderMethod = Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays' | 'doNotContactUntil'>;

/** How staff tried to reach her in vain; UNKNOWN is an attempt that was counted without its way. */
export type TriedWay = 'CALL' | 'MESSAGE' | 'UNKNOWN';

const KINDS_OF_STEP: Readonly<Record<TaskStep, readonly ContactKind[]>> = {
  OTHER_WAY: ['EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER'],
  TRUSTED_PERSON: ['TRUSTED_PERSON'],
  VISIT: ['IN_PERSON'],
};

/** Whether she confirmed a method that a step can use. A device of her employer never counts. */
export const isWayOf = (step: TaskStep, { kind, owner, state }: Pick<ContactMethod, 'kind' | 'owner' | 'state'>): boolean =>
  KINDS_OF_STEP[step].includes(kind) && state === 'VERIFIED' && owner !== 'EMPLOYER';

/** Whether a method may be used now: she asked for no pause, or it is over. */
export const isFree = ({ doNotContactUntil }: Pick<ContactMethod, 'doNotContactUntil'>, now: Date): boolean =>
  doNotContactUntil === null || doNotContactUntil <= now;

/**
 * The ways besides those already tried. A logged message names no app: if she named several, one of them was not tried.
 * An attempt without its way was made by her only method, if she has one.
 */
export function untriedWays<M extends Pick<ContactMethod, 'kind'>>(ways: readonly M[], tried: readonly TriedWay[]): readonly M[] {
  const hasOneMessage = ways.filter(({ kind }) => kind !== 'CALL').length === 1;
  const left = ways.filter(({ kind }) => (kind === 'CALL' ? !tried.includes('CALL') : !(hasOneMessage && tried.includes('MESSAGE'))));
  return tried.includes('UNKNOWN') && left.length === 1 ? [] : left;
}

/** What staff say if someone else answers, for each method of a step; null where she chose no words. */
export const pretextsOf = (
  step: TaskStep,
  methods: readonly Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'pretext' | 'doNotContactUntil'>[],
  now: Date,
): readonly Pretext[] => methods.filter((method) => isWayOf(step, method) && isFree(method, now)).map(({ kind, pretext }) => ({ kind, words: pretext }));

/** The words of one method. */
export interface Pretext {
  readonly kind: ContactKind;
  readonly words: string | null;
}
