import { type HerWord, WORD_RULES } from '../../accounts/domain/sign-in/requester';
import type { ConsentField } from '../../consents/domain/consent';
import { type ContactMethod, isVerifiedOn } from '../../contacts/domain/contact-method';
import { instantOn, localDateAt } from '../../../shared/local-date';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { Offer, TeachBack } from '../../offers/domain/offer';
import { TEACH_BACK_POINTS } from '../../offers/domain/offer';
import type { Placement } from '../../placements/domain/placement';
import type { Referral } from '../../referrals/domain/referral';

/** How she spoke. */
export const MANNERS = ['IN_PERSON', 'BY_PHONE', 'BY_VIDEO'] as const;
type Manner = (typeof MANNERS)[number];

/** The ways by which a third person asks her again: those in which she herself answers. */
export const ASK_AGAIN_WAYS = ['IN_APP', 'CALL', 'IN_PERSON', 'TRAINEE_CALLS'] as const satisfies readonly ContactMethod['kind'][];
export type AskAgainWay = (typeof ASK_AGAIN_WAYS)[number];

/** The words that two people witness. */
type Yes = 'YES_TO_REFERRAL' | 'YES_TO_OFFER' | 'START';
export const isYes = (word: HerWord): word is Yes => WORD_RULES[word].ifWitnessed.length > 0;

/** What staff write down about a word: what was asked, in which language, how, where and when. */
export interface SpokenWord {
  readonly word: HerWord;
  readonly question: string | null;
  readonly language: string;
  readonly manner: Manner;
  readonly place: string;
  readonly spokenAt: Date;
  readonly teachBack: TeachBack | null;
  readonly fields: readonly ConsentField[] | null;
}

/** A word of a trainee as staff recorded it. The database sets the keys of its subject. */
export interface WitnessedWord extends SpokenWord {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly employerId: string | null;
  readonly referralId: string | null;
  readonly offerId: string | null;
  readonly placementId: string | null;
  readonly consentId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly askedAgainBy: string | null;
  readonly askedAgainAt: Date | null;
  readonly askedAgainWay: AskAgainWay | null;
  readonly answeredAgain: 'YES' | 'NO' | null;
  readonly reversedAt: Date | null;
  readonly reversedBy: string | null;
  readonly version: number;
}

/** What a word waits for; null if it took effect or ended. */
export type Awaited = 'SECOND_WITNESS' | 'THIRD_PERSON';
export function awaited({
  word,
  confirmedAt,
  askedAgainAt,
  reversedAt,
}: Pick<WitnessedWord, 'word' | 'confirmedAt' | 'askedAgainAt' | 'reversedAt'>): Awaited | null {
  if (!isYes(word) || reversedAt !== null) return null;
  if (confirmedAt === null) return 'SECOND_WITNESS';
  return askedAgainAt === null ? 'THIRD_PERSON' : null;
}

/** Who a person is to the referral. */
export interface WitnessFacts {
  readonly accountId: string;
  /** The person has a tie to the employer, or an account of the employer with the same address. */
  readonly standsWithEmployer: boolean;
  readonly proposedReferral: boolean;
}

/** CONFLICT_OF_INTEREST for whoever proposed the referral or stands with the employer; the employer issues the offer. */
export const witnessRefusal = ({ standsWithEmployer, proposedReferral }: WitnessFacts): Refusal<'CONFLICT_OF_INTEREST'> | null =>
  standsWithEmployer || proposedReferral ? refuse('CONFLICT_OF_INTEREST') : null;

/** The points of the teach-back that she did not repeat; NOT_READY with them. */
function teachBackRefusal(teachBack: TeachBack | null): Refusal<'NOT_READY'> | null {
  const missing = TEACH_BACK_POINTS.filter((point) => teachBack?.[point] !== true);
  return missing.length > 0 ? refuse('NOT_READY', { reasons: missing }) : null;
}

/** What she answers, as it is now. */
export type YesSubject =
  | { readonly word: 'YES_TO_REFERRAL'; readonly referral: Pick<Referral, 'state' | 'askedAt'> }
  | { readonly word: 'YES_TO_OFFER'; readonly offer: Pick<Offer, 'state' | 'coolingOffUntil' | 'teachBack' | 'answerBy'> }
  | { readonly word: 'START'; readonly placement: Pick<Placement, 'state' | 'startsOn' | 'confirmedByTraineeAt'> };

/**
 * Refuses a yes that she could not give now. The whole cooling-off time was over when she spoke, and she repeated every
 * point of the offer: both are never waived by others.
 */
export function yesRefusal(
  subject: YesSubject,
  { spokenAt, teachBack }: Pick<SpokenWord, 'spokenAt' | 'teachBack'>,
  now: Date,
): Refusal<'NOT_READY' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (subject.word === 'YES_TO_REFERRAL') {
    const { state, askedAt } = subject.referral;
    if (state !== 'ASKED' || askedAt === null) return notPossible(state);
    return spokenAt < askedAt ? refuse('TOO_SOON', { until: askedAt.toISOString() }) : null;
  }
  if (subject.word === 'START') {
    const { state, startsOn, confirmedByTraineeAt } = subject.placement;
    if (state !== 'PLANNED' || confirmedByTraineeAt !== null) return notPossible(state);
    return localDateAt(spokenAt) < startsOn ? refuse('TOO_SOON', { until: instantOn(startsOn).toISOString() }) : null;
  }
  const { state, coolingOffUntil, answerBy } = subject.offer;
  if (state !== 'EXPLAINED' || coolingOffUntil === null || now > answerBy) return notPossible(state);
  if (spokenAt < coolingOffUntil) return refuse('TOO_SOON', { until: coolingOffUntil.toISOString() });
  return teachBackRefusal(subject.offer.teachBack) ?? teachBackRefusal(teachBack);
}

const notPossible = (state: string): Refusal<'TRANSITION_NOT_ALLOWED'> => refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });
const endedWord = (word: WitnessedWord): Refusal<'TRANSITION_NOT_ALLOWED'> => notPossible(awaited(word) ?? 'ENDED');

/** A second witness, who is not the first, confirms the word. */
export function confirmWord(
  word: WitnessedWord,
  witness: WitnessFacts,
  now: Date,
): WitnessedWord | Refusal<'CONFLICT_OF_INTEREST' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> {
  if (awaited(word) !== 'SECOND_WITNESS') return endedWord(word);
  if (word.recordedBy === witness.accountId) return refuse('SECOND_PERSON_NEEDED');
  return witnessRefusal(witness) ?? { ...word, confirmedBy: witness.accountId, confirmedAt: now, version: word.version + 1 };
}

/**
 * A third person asked her again. A no counts at once, whoever heard it; a yes only by a way that she confirmed and that is
 * valid today, from somebody who is neither witness.
 */
export function askAgain(
  word: WitnessedWord,
  { way, answer, person, methods }: { way: AskAgainWay; answer: 'YES' | 'NO'; person: WitnessFacts; methods: readonly ContactMethod[] },
  now: Date,
): WitnessedWord | Refusal<'CONFLICT_OF_INTEREST' | 'NOT_READY' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> {
  if (awaited(word) !== 'THIRD_PERSON') return endedWord(word);
  const isWitness = [word.recordedBy, word.confirmedBy].includes(person.accountId);
  if (isWitness) return refuse('SECOND_PERSON_NEEDED');
  const asked = { ...word, askedAgainBy: person.accountId, askedAgainAt: now, askedAgainWay: way, answeredAgain: answer, version: word.version + 1 };
  if (answer === 'NO') return { ...asked, reversedAt: now, reversedBy: person.accountId };
  const refusal = witnessRefusal(person);
  if (refusal) return refusal;
  const isVerified = methods.some((method) => method.kind === way && isVerifiedOn(method, localDateAt(now)));
  return isVerified ? asked : refuse('NOT_READY', { reasons: ['VERIFIED_WAY'] });
}

/**
 * She takes a yes back before the start, in her own session (`by` null) or by telling staff. It counts at once.
 */
export function reverseWord(word: WitnessedWord, by: string | null, now: Date): WitnessedWord | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (!isYes(word.word) || word.reversedAt !== null) return notPossible('ENDED');
  return { ...word, reversedAt: now, reversedBy: by, version: word.version + 1 };
}

/** Whether a yes was witnessed: confirmed by the second person, and not taken back. */
export const isWitnessed = ({ word, confirmedAt, reversedAt }: Pick<WitnessedWord, 'word' | 'confirmedAt' | 'reversedAt'>): boolean =>
  isYes(word) && confirmedAt !== null && reversedAt === null;
