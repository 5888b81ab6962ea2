import { domainEvent } from '../../../shared/events';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import { type TraineeChange, type Trainee, TRAINEE } from './trainee';

/** Obligations that can still be open after a trainee has left, in display order. */
export const OPEN_OBLIGATIONS = [
  'START_STILL_PLANNED',
  'AGREEMENT_STILL_RUNS',
  'FOLLOW_UP_STILL_OWED',
  'ALERT_STILL_OPEN',
  'STAY_STILL_OPEN',
  'COURSE_STILL_OPEN',
  'SENT_ON_STILL_OPEN',
  'TASK_STILL_OPEN',
] as const;
export type OpenObligation = (typeof OPEN_OBLIGATIONS)[number];

/** Replaces the trainee's name and notes; the same character in every language. */
export const ANONYMOUS_NAME = '—';

/** The staff member who anonymises, and whether they are the safety lead. */
export interface Anonymiser {
  readonly accountId: string | null;
  readonly isSafetyLead: boolean;
}

/**
 * Whether a staff member knows her whole case, alerts included: the safety lead or her case worker, or any
 * case worker if she has none. Others must not anonymise her.
 */
export const mayAnonymise = ({ caseWorkerId }: Pick<Trainee, 'caseWorkerId'>, { accountId, isSafetyLead }: Anonymiser): boolean =>
  isSafetyLead || caseWorkerId === null || caseWorkerId === accountId;

/**
 * Everything that identifies a trainee, to search for in a reason: names, of which each word counts, and
 * codes, numbers and addresses, which count as a whole.
 */
export interface OpenStates {
  readonly agreements: readonly string[];
  readonly followUps: readonly string[];
  readonly enrolments: readonly string[];
  readonly institutionReferrals: readonly string[];
}

/** All by which she is known, so that it is found in a reason: names, of which each word counts, and codes, numbers and addresses, which count as a whole. */
export interface Identifiers {
  readonly names: readonly string[];
  readonly marks: readonly string[];
}

/** Shorter parts of a name are initials; shorter marks occur in any text. */
const MIN_LENGTH = { NAME: 3, MARK: 5 } as const;

/**
 * Whether a text reveals her identity: by a word of one of her names, in any case, or by a code, number or
 * address, with any spacing.
 */
export function revealsIdentity(text: string, { names, marks }: Identifiers): boolean {
  const folded = fold(text);
  const words = new Set(wordsOf(folded));
  // Khmer is written without spaces between words.
  const occurs = (word: string): boolean => words.has(word) || (/\p{Script=Khmer}/u.test(word) && folded.includes(word));
  const parts = names.flatMap((name) => wordsOf(fold(name))).filter((word) => word.length >= MIN_LENGTH.NAME);
  const wholes = marks.map(compact).filter((mark) => mark.length >= MIN_LENGTH.MARK);
  return parts.some(occurs) || wholes.some((mark) => compact(text).includes(mark));
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u);
const compact = (text: string): string => wordsOf(fold(text)).join('');

/**
 * Parses the reason, at most 2,000 characters. It outlives her identity, so it must not reveal it: NAMES_TRAINEE.
 */
export function parseAnonymising(input: Readonly<Record<string, unknown>>, identifiers: Identifiers): { readonly reason: string } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const reason = reader.text('reason', 2000);
  const read = reader.result({ reason });
  if (isRefusal(read)) return read;
  return revealsIdentity(reason, identifiers) ? invalid([{ path: 'reason', problem: 'NAMES_TRAINEE' }]) : read;
}

/**
 * Anonymises a trainee who has left, for good (docs/domain.md 3.1 and 5.23). Her name and all text of her profile
 * are deleted, and her code changes, so that no printed list leads to her. Facts that statistics count stay.
 *
 * Refuses TRANSITION_NOT_ALLOWED before she has left, and NOT_READY with the open obligations: a trainee must not
 * be anonymised while staff still have to call, help or receive her. Continuing work without a follow-up due
 * is no obstacle; ending it on paper would count a job as lost that is not.
 */
export function anonymiseTrainee(
  trainee: Trainee,
  obligations: readonly OpenObligation[],
  newCode: string,
): TraineeChange | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TRAINEE, trainee.state, 'anonymise');
  if (isRefusal(state)) return state;
  if (obligations.length > 0) return refuse('NOT_READY', { reasons: OPEN_OBLIGATIONS.filter((one) => obligations.includes(one)) });
  const anonymous = {
    ...trainee,
    state,
    code: newCode,
    displayName: ANONYMOUS_NAME,
    education: null,
    licences: [],
    wantedHoursMin: null,
    wantedHoursMax: null,
    minPayAmount: null,
    minPayCurrency: null,
    version: trainee.version + 1,
  };
  return { trainee: anonymous, event: domainEvent('TraineeAnonymised', trainee.id) };
}
