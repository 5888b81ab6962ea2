import { refuseUnlessHerWord, type Requester } from '../../accounts/domain/sign-in/requester';
import type { CandidateCard } from '../../consents/domain/card';
import type { Consent } from '../../consents/domain/consent';
import { domainEvent } from '../../../shared/events';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateAfter } from '../../../shared/state-machine';
import type { TraineeState } from '../../trainees/domain/trainee';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import {
  type ChoiceReason,
  type ReferralChange,
  type NotSelectedReason,
  type Referral,
  REFERRAL,
  REFERRAL_EVENTS,
  type ReferralTransition,
  type SentReferral,
} from './referral';

/** How long a trainee's agreement to a referral is valid, in days (docs/domain.md 3.4: less than 14). */
export const AGREEMENT_DAYS = 14;
/** How long the trainee has to answer, in days; our rule, the same as the validity of her agreement. */
export const ANSWER_DAYS = 14;
/**
 * How long an employer can see a card, in days after the day it was sent: enough for an interview and an
 * answer, but no longer. Our rule.
 */
export const CARD_VISIBLE_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * The facts that decide whether a trainee may be brought closer to a vacancy: her state, the vacancy, and
 * `isCleared` of its site on the first day of work (`firstDayOf`).
 */
export interface ReferralFacts {
  readonly traineeState: TraineeState;
  readonly vacancy: Pick<Vacancy, 'state' | 'seats' | 'takenSeats'>;
  readonly siteIsCleared: boolean;
}

/** The facts that decide whether she may be asked about a vacancy. */
export interface QuestionFacts extends ReferralFacts {
  readonly consentsToMatching: boolean;
}

/** How many real options she has in front of her before she is asked about one of them (docs/domain.md 5.13). */
export const MIN_OPTIONS = 2;

/** What decides whether she has a choice: the vacancies that are real options for her today, this one included. */
export interface ChoiceFacts {
  readonly options: number;
  /** Why staff ask all the same, if there is one option only. */
  readonly choiceReason: ChoiceReason | null;
}

/** Whether being a candidate could reveal her, and whether staff confirmed that they know (docs/domain.md 5.2). */
export interface CoverFacts {
  readonly lacksPoolCover: boolean;
  readonly coverConfirmed: boolean;
}

/**
 * The consent created by her agreement, and whether it, or a newer one for the same employer, is live today.
 */
export interface ConsentFacts extends Pick<Consent, 'id' | 'employerId' | 'expiresOn'> {
  readonly isLive: boolean;
}

/**
 * Asks the trainee about a proposed referral, if she consents to matching (else NO_CONSENT). Otherwise
 * refuses like `send` if the vacancy cannot be referred to now. Without a second real option a reason is
 * recorded (else NOT_READY with NO_CHOICE). A reason is not kept if she has a choice.
 */
export function askTrainee(
  referral: Referral,
  facts: QuestionFacts & ChoiceFacts,
  now: Date,
): ReferralChange | Refusal<'NOT_CLEARED' | 'NOT_READY' | 'NO_CONSENT' | 'NO_SEAT_LEFT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(REFERRAL, referral.state, 'ask');
  if (isRefusal(state)) return state;
  if (!facts.consentsToMatching) return refuse('NO_CONSENT');
  const refusal = factsRefusal(facts);
  if (refusal) return refusal;
  const hasChoice = facts.options >= MIN_OPTIONS;
  if (!hasChoice && facts.choiceReason === null) return refuse('NOT_READY', { reasons: ['NO_CHOICE'] });
  return transition(referral, 'ask', { askedAt: now, choiceReason: hasChoice ? null : facts.choiceReason });
}

/**
 * From when the trainee may be reminded of the question: the day after she was asked or last reminded. Null while
 * no answer is awaited.
 */
export function reminderDay({ state, askedAt, remindedAt }: Pick<Referral, 'state' | 'askedAt' | 'remindedAt'>): LocalDate | null {
  const last = remindedAt ?? askedAt;
  return state === 'ASKED' && last !== null ? addDays(localDateAt(last), 1) : null;
}

export function canBeReminded(referral: Pick<Referral, 'state' | 'askedAt' | 'remindedAt'>, now: Date): boolean {
  const day = reminderDay(referral);
  return day !== null && localDateAt(now) >= day;
}

/**
 * Reminds the trainee of the question, at most once a day (else TOO_SOON). Otherwise refuses like `askTrainee`:
 * she is not reminded of a vacancy that she could not be asked about now.
 */
export function remindTrainee(
  referral: Referral,
  facts: QuestionFacts,
  now: Date,
): ReferralChange | Refusal<'NOT_CLEARED' | 'NOT_READY' | 'NO_CONSENT' | 'NO_SEAT_LEFT' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const day = reminderDay(referral);
  if (day === null) return refuse('TRANSITION_NOT_ALLOWED', { state: referral.state, availableActions: nextTransitions(REFERRAL, referral.state) });
  if (localDateAt(now) < day) return refuse('TOO_SOON', { until: instantOn(day).toISOString() });
  if (!facts.consentsToMatching) return refuse('NO_CONSENT');
  return (
    factsRefusal(facts) ?? { referral: { ...referral, remindedAt: now, version: referral.version + 1 }, event: domainEvent('ReferralReminded', referral.id) }
  );
}

/**
 * Records the trainee's agreement. Only she can give it, in her own session or before two witnesses (invariant 2). It comes with the
 * consent for this employer, and the card is fixed as she allowed it. Refuses NOT_CLEARED if the site is not
 * cleared on the first day of work (invariant 3).
 */
export function agreeToReferral(
  referral: Referral,
  facts: { visitor: Requester; siteIsCleared: boolean; consentId: string; card: CandidateCard },
  now: Date,
): ReferralChange | Refusal<'NOT_CLEARED' | 'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = agreementRefusal(referral, facts);
  if (refusal) return refusal;
  return transition(referral, 'agree', { answeredAt: now, consentId: facts.consentId, card: facts.card });
}

/**
 * Refuses the trainee's agreement, or returns null. Checked before her consent is created, so that no unused
 * consent remains.
 */
export function agreementRefusal(
  referral: Referral,
  { visitor, siteIsCleared }: { visitor: Requester; siteIsCleared: boolean },
): Refusal<'NOT_CLEARED' | 'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> | null {
  const refusal = refuseUnlessHerWord(visitor, referral.traineeId, 'YES_TO_REFERRAL');
  if (refusal) return refusal;
  const state = stateAfter(REFERRAL, referral.state, 'agree');
  if (isRefusal(state)) return state;
  return siteIsCleared ? null : refuse('NOT_CLEARED');
}

/**
 * Records that the trainee declines. Only she can do it, in her own session or by telling staff, without a reason and without
 * consequences, and no employer can ever find out that she was asked.
 */
export function declineReferral(referral: Referral, visitor: Requester, now: Date): ReferralChange | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  return refuseUnlessHerWord(visitor, referral.traineeId, 'NO') ?? transition(referral, 'decline', { answeredAt: now, endedAt: now });
}

/**
 * Shows the card to the employer. Refuses NO_CONSENT without a live consent for this employer, NOT_READY
 * (AGREEMENT_TOO_OLD from 14 days after the agreement, TRAINEE_NOT_JOB_READY or VACANCY_NOT_OPEN),
 * NOT_CLEARED, NO_SEAT_LEFT, and NOT_READY with POOL_COVER until staff confirm that the employer's
 * candidates lack cover. The card is visible until the end of the 60th day after this one, and never
 * longer than her consent. It ends with a full day, so that an employer cannot compute from it the hour of
 * her agreement.
 */
export function sendReferral(
  referral: Referral,
  facts: ReferralFacts & CoverFacts & { consent: ConsentFacts | null },
  now: Date,
): ReferralChange | Refusal<'NOT_CLEARED' | 'NOT_READY' | 'NO_CONSENT' | 'NO_SEAT_LEFT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(REFERRAL, referral.state, 'send');
  if (isRefusal(state)) return state;
  const { consent } = facts;
  const isForThis = consent !== null && consent.id === referral.consentId && consent.employerId === referral.employerId;
  if (!isForThis || !consent.isLive) return refuse('NO_CONSENT');
  if (referral.answeredAt === null || now.getTime() - referral.answeredAt.getTime() >= AGREEMENT_DAYS * DAY_MS)
    return refuse('NOT_READY', { reasons: ['AGREEMENT_TOO_OLD'] });
  const lastDay = addDays(localDateAt(now), CARD_VISIBLE_DAYS);
  const shownUntil = instantOn(addDays(lastDay < consent.expiresOn ? lastDay : consent.expiresOn, 1));
  const refusal = factsRefusal(facts);
  if (refusal) return refusal;
  if (facts.lacksPoolCover && !facts.coverConfirmed) return refuse('NOT_READY', { reasons: ['POOL_COVER'] });
  return transition(referral, 'send', { sentAt: now, shownUntil, coverConfirmed: facts.lacksPoolCover });
}

function factsRefusal({ traineeState, vacancy, siteIsCleared }: ReferralFacts): Refusal<'NOT_CLEARED' | 'NOT_READY' | 'NO_SEAT_LEFT'> | null {
  if (traineeState !== 'JOB_READY') return refuse('NOT_READY', { reasons: ['TRAINEE_NOT_JOB_READY'] });
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (vacancy.state !== 'OPEN') return refuse('NOT_READY', { reasons: ['VACANCY_NOT_OPEN'] });
  return vacancy.takenSeats >= vacancy.seats ? refuse('NO_SEAT_LEFT') : null;
}

/**
 * The employer's transitions without further conditions, and those that follow from an interview or an offer.
 */
export function transitionReferral<R extends SentReferral>(
  referral: R,
  action: 'view' | 'shortlist' | 'invite' | 'offer' | 'hire',
): ReferralChange<R> | Refusal<'TRANSITION_NOT_ALLOWED'> {
  // An employer that declined must undo the decline before it can continue.
  if (referral.declinedAt) return refuse('TRANSITION_NOT_ALLOWED', { state: 'NOT_SELECTED', availableActions: [] });
  return transition(referral, action, {});
}

/** Carries out the employer's final decline. */
export const notSelectReferral = <R extends SentReferral>(
  referral: R,
  notSelectedReason: NotSelectedReason,
  now: Date,
): ReferralChange<R> | Refusal<'TRANSITION_NOT_ALLOWED'> => transition(referral, 'notSelect', { notSelectedReason, endedAt: now });

/**
 * Ends an open referral: by staff, by the trainee at any time and without a reason, or with her consent. Only
 * the fact of its end stays visible.
 */
export const withdrawReferral = (referral: Referral, now: Date): ReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'withdraw', endedFields(referral, now));

/**
 * Whether the time of an open referral is over: 14 days after the trainee was asked without an answer, 14
 * days after an agreement that was not sent, or when the employer can no longer see the card. A proposed
 * referral has no time limit.
 */
export function hasExpired({ state, askedAt, answeredAt, shownUntil }: Referral, now: Date): boolean {
  const since = (instant: Date | null, days: number): boolean => instant !== null && now.getTime() - instant.getTime() >= days * DAY_MS;
  if (state === 'ASKED') return since(askedAt, ANSWER_DAYS);
  if (state === 'AGREED') return since(answeredAt, AGREEMENT_DAYS);
  return shownUntil !== null && shownUntil <= now;
}

/**
 * The last whole day on which the trainee can answer: before her time to answer is over, and no later than the
 * vacancy closes. Null while no answer is awaited.
 */
export function lastAnswerDay({ state, askedAt }: Pick<Referral, 'state' | 'askedAt'>, closesOn: LocalDate): LocalDate | null {
  if (state !== 'ASKED' || askedAt === null) return null;
  const lastDay = addDays(localDateAt(askedAt), ANSWER_DAYS - 1);
  return lastDay < closesOn ? lastDay : closesOn;
}

/** Ends an open referral because its time is over. Only the fact of its end stays visible. */
export const expireReferral = (referral: Referral, now: Date): ReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'expire', endedFields(referral, now));

/** The card is removed at once. An employer that has seen it still sees that there was a candidate. */
const endedFields = (referral: Referral, now: Date): Partial<Referral> => ({ endedAt: now, card: null, shownUntil: referral.sentAt === null ? null : now });

function transition<R extends SentReferral>(
  referral: R,
  action: ReferralTransition,
  change: Partial<Referral>,
): ReferralChange<R> | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(REFERRAL, referral.state, action);
  if (isRefusal(state)) return state;
  return { referral: { ...referral, ...change, state, version: referral.version + 1 }, event: domainEvent(REFERRAL_EVENTS[action], referral.id) };
}
