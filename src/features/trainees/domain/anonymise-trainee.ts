import { happened } from '../../../shared/events';
import { Reader } from '../../../shared/reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import { type MovedTrainee, type Trainee, TRAINEE } from './trainee';

/** What may still be owed to somebody who has left, in the order in which it is told. */
export const OWED = [
  'START_STILL_PLANNED',
  'AGREEMENT_STILL_RUNS',
  'FOLLOW_UP_STILL_OWED',
  'ALERT_STILL_OPEN',
  'STAY_STILL_OPEN',
  'COURSE_STILL_OPEN',
  'SENT_ON_STILL_OPEN',
  'TASK_STILL_OPEN',
] as const;
/** One of them. */
export type Owed = (typeof OWED)[number];

/** What stands where a name or a note of hers stood: the same mark in every language. */
export const NAMELESS = '—';

/** A member of staff who asks, and whether that is the safety lead. */
export interface Forgetter {
  readonly accountId: string | null;
  readonly isSafetyLead: boolean;
}

/** Whether somebody knows her case to its end, alerts with it: the safety lead, or her case worker, any where she has none. To others she is not theirs to forget. */
export const knowsHerCase = ({ caseWorkerId }: Pick<Trainee, 'caseWorkerId'>, { accountId, isSafetyLead }: Forgetter): boolean =>
  isSafetyLead || caseWorkerId === null || caseWorkerId === accountId;

/** The states in which each kind of record still needs somebody's work. */
export interface OpenStates {
  readonly agreements: readonly string[];
  readonly followUps: readonly string[];
  readonly enrolments: readonly string[];
  readonly institutionReferrals: readonly string[];
}

/** All by which she is known, so that it is found in a reason: names, of which each word counts, and codes, numbers and addresses, which count as a whole. */
export interface KnownBy {
  readonly names: readonly string[];
  readonly marks: readonly string[];
}

/** Shorter parts of a name are initials; shorter marks are found in anything. */
const SHORTEST = { NAME: 3, MARK: 5 } as const;

/** Whether a text says who she is: by a word of a name of hers, whatever its case, or by a code, a number or an address, however it is spaced. */
export function namesHer(text: string, { names, marks }: KnownBy): boolean {
  const said = fold(text);
  const words = new Set(wordsOf(said));
  // Khmer is written without spaces between words
  const isSaid = (word: string): boolean => words.has(word) || (/\p{Script=Khmer}/u.test(word) && said.includes(word));
  const parts = names.flatMap((name) => wordsOf(fold(name))).filter((word) => word.length >= SHORTEST.NAME);
  const wholes = marks.map(solid).filter((mark) => mark.length >= SHORTEST.MARK);
  return parts.some(isSaid) || wholes.some((mark) => solid(text).includes(mark));
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u);
const solid = (text: string): string => wordsOf(fold(text)).join('');

/** Reads why somebody is made anonymous, in at most 2,000 characters. It is kept when she is not, so it must not say who she was: NAMES_HER. */
export function parseAnonymising(input: Readonly<Record<string, unknown>>, knownBy: KnownBy): { readonly reason: string } | Refusal {
  const reader = new Reader(input);
  const reason = reader.text('reason', 2000);
  const read = reader.done({ reason });
  if (isRefusal(read)) return read;
  return namesHer(reason, knownBy) ? invalid([{ path: 'reason', problem: 'NAMES_HER' }]) : read;
}

/**
 * Makes somebody who has left a number for good (DOMAIN 3.1, 5 no. 23): her name goes, with every word of her profile, and her code becomes another, so that no
 * list on paper finds her any more. What numbers are counted from stays. Refuses MOVE_NOT_ALLOWED before she has left, and NOT_READY with what is still owed to
 * her: nobody may be forgotten while somebody has yet to call her, to help her or to take her in. Work that goes on without a contact that is owed is no reason to
 * keep her: to end it on paper would count a job as lost that is not.
 */
export function anonymiseTrainee(trainee: Trainee, owed: readonly Owed[], newCode: string): MovedTrainee | Refusal {
  const state = stateAfter(TRAINEE, trainee.state, 'anonymise');
  if (isRefusal(state)) return state;
  if (owed.length > 0) return refuse('NOT_READY', { reasons: OWED.filter((one) => owed.includes(one)) });
  const anonymous = {
    ...trainee,
    state,
    code: newCode,
    displayName: NAMELESS,
    education: null,
    licences: [],
    wantedHoursMin: null,
    wantedHoursMax: null,
    minPayAmount: null,
    minPayCurrency: null,
    version: trainee.version + 1,
  };
  return { trainee: anonymous, event: happened('TraineeAnonymised', trainee.id) };
}
