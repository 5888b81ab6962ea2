import { refuseUnlessHerself, refuseUnlessHerWord, type Requester } from '../../accounts/domain/sign-in/requester';
import { domainEvent } from '../../../shared/events';
import { instantOn, type LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateAfter } from '../../../shared/state-machine';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import type { Vacancy, VacancyState } from '../../vacancies/domain/vacancy';
import {
  type ExplanationInput,
  isExpired,
  type OfferChange,
  type NewOffer,
  type Offer,
  OFFER,
  OFFER_EVENTS,
  type OfferTransition,
  type EmployerOffer,
  TEACH_BACK_POINTS,
} from './offer';

/**
 * The cooling-off period after the offer was explained, in hours, unless the trainee waives it herself
 * (docs/domain.md 3.4).
 */
export const COOLING_OFF_HOURS = 24;
/** The least time to answer after the cooling-off period, in hours, unless the start date is earlier. */
const ANSWER_HOURS = 24;
const HOUR_MS = 3_600_000;
/**
 * The vacancy states in which a seat can be filled. A paused vacancy gets no new candidates, but those
 * introduced earlier can still be hired.
 */
const HIRING_STATES: readonly VacancyState[] = ['OPEN', 'PAUSED'];

/** Whether offers can be made for a vacancy in this state. */
export const isHiring = (state: VacancyState): boolean => HIRING_STATES.includes(state);

/** The facts that decide whether an offer can be issued. */
export interface IssueFacts {
  /** `isCleared` of the site on the start date in the offer. */
  readonly siteIsCleared: boolean;
  /** The violations of labour law in the offered terms. */
  readonly lawProblems: readonly LawProblem[];
  readonly vacancy: Pick<Vacancy, 'seats' | 'takenSeats' | 'state'>;
  /** How many offers for the vacancy are open. */
  readonly openOffers: number;
}

/**
 * Issues an offer to the trainee. Refuses with NOT_CLEARED (invariant 3), INVALID_INPUT with the terms that
 * break a rule, TRANSITION_NOT_ALLOWED if the vacancy has ended, NO_SEAT_LEFT, and NOT_READY (OFFER_FOR_EACH_SEAT)
 * while there are as many open offers as free seats, so that each open offer has a seat reserved.
 */
export function issueOffer(
  offer: NewOffer,
  { siteIsCleared, lawProblems, vacancy, openOffers }: IssueFacts,
  now: Date,
): OfferChange<NewOffer> | Refusal<'INVALID_INPUT' | 'NOT_CLEARED' | 'NOT_READY' | 'NO_SEAT_LEFT' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(offer, 'issue', now);
  if (refusal) return refusal;
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (lawProblems.length > 0) return lawRefusal(lawProblems);
  if (vacancy.takenSeats >= vacancy.seats) return refuse('NO_SEAT_LEFT');
  if (!isHiring(vacancy.state)) return refuse('TRANSITION_NOT_ALLOWED', { state: vacancy.state, availableActions: [] });
  if (vacancy.takenSeats + openOffers >= vacancy.seats) return refuse('NOT_READY', { reasons: ['OFFER_FOR_EACH_SEAT'] });
  return transition(offer, 'issue', { sentAt: now });
}

/** The facts about the start date of an offer. */
export interface StartFacts {
  readonly siteIsCleared: boolean;
  /** The age gates that she fails on it (matching/domain/gates/age-gates.ts). An employer never learns of them. */
  readonly tooYoung: readonly string[];
}

function startRefusal({ siteIsCleared, tooYoung }: StartFacts): Refusal<'EXCLUDED_BY_GATES' | 'NOT_CLEARED'> | null {
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  return tooYoung.length > 0 ? refuse('EXCLUDED_BY_GATES', { reasons: tooYoung }) : null;
}

/**
 * Records that staff explained the offer and the trainee explained it back. All four teach-back points are
 * required (pay, hours, place, whom to call), else NOT_READY with the missing ones; NOT_CLEARED if the site
 * is not cleared on the start date, EXCLUDED_BY_GATES if she is too young on it.
 *
 * The cooling-off period begins. The deadline to answer is extended, if needed, to ANSWER_HOURS after its
 * end, but no further than the end of the start date, because a past start must not be accepted. NOT_READY
 * (STARTS_TOO_SOON) if the cooling-off period would end after the start date: a later start requires a new
 * offer.
 */
export function explainOffer(
  offer: Offer,
  { explainedBy, explainedIn, teachBack, ...facts }: ExplanationInput & StartFacts & { explainedBy: string },
  now: Date,
): OfferChange | Refusal<'EXCLUDED_BY_GATES' | 'NOT_CLEARED' | 'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(offer, 'explain', now) ?? startRefusal(facts);
  if (refusal) return refusal;
  const missing = TEACH_BACK_POINTS.filter((point) => !teachBack[point]);
  if (missing.length > 0) return refuse('NOT_READY', { reasons: missing });
  const coolingOffUntil = hoursAfter(now, COOLING_OFF_HOURS);
  const lastAnswer = lastMinuteOf(offer.startsOn);
  if (coolingOffUntil > lastAnswer) return refuse('NOT_READY', { reasons: ['STARTS_TOO_SOON'] });
  const fullAnswerTime = hoursAfter(coolingOffUntil, ANSWER_HOURS);
  const earliestDeadline = fullAnswerTime < lastAnswer ? fullAnswerTime : lastAnswer;
  const answerBy = offer.answerBy < earliestDeadline ? earliestDeadline : offer.answerBy;
  return transition(offer, 'explain', { explainedAt: now, explainedBy, explainedIn, teachBack, coolingOffUntil, answerBy });
}

/**
 * Waives the cooling-off period. Only the trainee can do it, in her own session, after the offer was
 * explained.
 */
export function waiveCoolingOff(offer: Offer, visitor: Requester, now: Date): OfferChange | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  return (
    refuseUnlessHerself(visitor, offer.traineeId) ??
    transitionRefusal(offer, 'waiveCoolingOff', now) ??
    transition(offer, 'waiveCoolingOff', { coolingOffWaivedAt: now })
  );
}

/**
 * Accepts the offer. Only the trainee can do it, in her own session or before two witnesses (invariant 2). Refuses with TOO_SOON
 * until the cooling-off period is over, or waived if she accepts in her own session, NOT_CLEARED if the site is not cleared on the start
 * date (invariant 3), and EXCLUDED_BY_GATES if she is too young on it. The seat is taken in the same transaction, and a database constraint prevents
 * overfilling.
 */
export function acceptOffer(
  offer: Offer,
  facts: StartFacts & { visitor: Requester },
  now: Date,
): OfferChange | Refusal<'EXCLUDED_BY_GATES' | 'NOT_CLEARED' | 'NOT_FOUND' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = refuseUnlessHerWord(facts.visitor, offer.traineeId, 'YES_TO_OFFER') ?? transitionRefusal(offer, 'accept', now);
  if (refusal) return refusal;
  const { coolingOffUntil } = offer;
  const coolingOffWaivedAt = facts.visitor.source === undefined ? offer.coolingOffWaivedAt : null;
  if (coolingOffWaivedAt === null && coolingOffUntil !== null && now < coolingOffUntil) return refuse('TOO_SOON', { until: coolingOffUntil.toISOString() });
  return startRefusal(facts) ?? transition(offer, 'accept', { decidedAt: now });
}

/**
 * Declines the offer. Only the trainee can do it, in her own session or by telling staff, at any time, without a reason and
 * without consequences.
 */
export function declineOffer(offer: Offer, visitor: Requester, now: Date): OfferChange | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  return refuseUnlessHerWord(visitor, offer.traineeId, 'NO') ?? transitionRefusal(offer, 'decline', now) ?? transition(offer, 'decline', { decidedAt: now });
}

/**
 * The employer withdraws the offer before the trainee has answered. `decidedAt` stays empty because she made
 * no decision.
 */
export const withdrawOffer = <O extends EmployerOffer>(offer: O, now: Date): OfferChange<O> | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transitionRefusal(offer, 'withdraw', now) ?? transition(offer, 'withdraw', {});

/** Records that the deadline has passed; TOO_SOON before it. */
export function expireOffer<O extends EmployerOffer>(offer: O, now: Date): OfferChange<O> | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(OFFER, offer.state, 'expire');
  if (isRefusal(state)) return state;
  return isExpired(offer, now) ? transition(offer, 'expire', {}) : refuse('TOO_SOON', { until: offer.answerBy.toISOString() });
}

/**
 * Refuses a transition that is not possible now. An offer past its deadline counts as EXPIRED, recorded or
 * not, and allows none.
 */
function transitionRefusal(offer: NewOffer, action: OfferTransition, now: Date): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  if (isExpired(offer, now)) return refuse('TRANSITION_NOT_ALLOWED', { state: 'EXPIRED', availableActions: nextTransitions(OFFER, 'EXPIRED') });
  const state = stateAfter(OFFER, offer.state, action);
  return isRefusal(state) ? state : null;
}

function transition<O extends NewOffer & { readonly version?: number }>(
  offer: O,
  action: OfferTransition,
  change: Partial<Offer>,
): OfferChange<O> | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(OFFER, offer.state, action);
  if (isRefusal(state)) return state;
  const version = offer.version === undefined ? {} : { version: offer.version + 1 };
  return { offer: { ...offer, ...change, ...version, state }, event: domainEvent(OFFER_EVENTS[action], offer.id) };
}

/** The last minute of a day. */
const lastMinuteOf = (day: LocalDate): Date => instantOn(day, 23 * 60 + 59);
const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR_MS);
