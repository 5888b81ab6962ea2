import { onlyHerself, type Visitor } from '../../accounts/domain/sign-in/visitor';
import { happened } from '../../../shared/events';
import { instantOn, type LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextMoves, stateAfter } from '../../../shared/states';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import type { Vacancy, VacancyState } from '../../vacancies/domain/vacancy';
import { isExpired, type MovedOffer, type NewOffer, type Offer, OFFER, OFFER_EVENTS, type OfferMove, type ShownOffer, TEACH_BACK_POINTS } from './offer';
import type { ExplanationInput } from './parse-offer';

/** How long she may think after the offer was explained to her, in hours, unless she waives it herself (DOMAIN 3.4). */
export const COOLING_OFF_HOURS = 24;
const HOUR_MS = 3_600_000;
/** The states of a vacancy in which a seat of it can be taken; a pause keeps new people away, not those who were introduced before. */
const TAKES_PEOPLE: readonly VacancyState[] = ['OPEN', 'PAUSED'];

/** What decides over issuing an offer. */
export interface IssueFacts {
  /** `isCleared` of the site on the day the offer says the work starts. */
  readonly siteIsCleared: boolean;
  /** What the law has against the terms offered. */
  readonly lawProblems: readonly LawProblem[];
  readonly vacancy: Pick<Vacancy, 'seats' | 'taken' | 'state'>;
  /** How many offers of the vacancy wait for an answer. */
  readonly openOffers: number;
}

/**
 * Puts an offer to her. Refuses NOT_CLEARED (invariant 3), INVALID_INPUT with the terms that break a rule, MOVE_NOT_ALLOWED once the vacancy has ended,
 * NO_SEAT_LEFT, and NOT_READY with OFFER_FOR_EACH_SEAT while as many offers wait for an answer as places are left: whoever is offered a place has it kept for her.
 */
export function issueOffer(offer: NewOffer, { siteIsCleared, lawProblems, vacancy, openOffers }: IssueFacts, now: Date): MovedOffer<NewOffer> | Refusal {
  const stays = stopped(offer, 'issue', now);
  if (stays) return stays;
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (lawProblems.length > 0) return lawRefusal(lawProblems);
  if (vacancy.taken >= vacancy.seats) return refuse('NO_SEAT_LEFT');
  if (!TAKES_PEOPLE.includes(vacancy.state)) return refuse('MOVE_NOT_ALLOWED', { state: vacancy.state, nextMoves: [] });
  if (vacancy.taken + openOffers >= vacancy.seats) return refuse('NOT_READY', { reasons: ['OFFER_FOR_EACH_SEAT'] });
  return moved(offer, 'issue', { sentAt: now });
}

/**
 * Records that the offer was explained and she told it back: a yes for pay, hours, place and whom to call, otherwise NOT_READY with the points that are
 * missing; NOT_CLEARED while the site is not cleared on the day the work starts. She then has 24 hours to think, and the time to answer never ends
 * before another 24 hours have followed or the day of the start is over: nobody says yes to a start that has passed. NOT_READY with STARTS_TOO_SOON where her
 * time to think would last longer than that day: a later start is a new offer.
 */
export function explainOffer(
  offer: Offer,
  { explainedBy, explainedIn, teachBack, siteIsCleared }: ExplanationInput & { explainedBy: string; siteIsCleared: boolean },
  now: Date,
): MovedOffer | Refusal {
  const stays = stopped(offer, 'explain', now);
  if (stays) return stays;
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  const missing = TEACH_BACK_POINTS.filter((point) => !teachBack[point]);
  if (missing.length > 0) return refuse('NOT_READY', { reasons: missing });
  const coolingOffUntil = hoursAfter(now, COOLING_OFF_HOURS);
  const lastAnswer = lastInstantOn(offer.startsOn);
  if (coolingOffUntil > lastAnswer) return refuse('NOT_READY', { reasons: ['STARTS_TOO_SOON'] });
  const wished = hoursAfter(coolingOffUntil, COOLING_OFF_HOURS);
  const atLeastUntil = wished < lastAnswer ? wished : lastAnswer;
  const answerBy = offer.answerBy < atLeastUntil ? atLeastUntil : offer.answerBy;
  return moved(offer, 'explain', { explainedAt: now, explainedBy, explainedIn, teachBack, coolingOffUntil, answerBy });
}

/** She does not want to wait: in her own session only, after the offer was explained to her. */
export function waiveCoolingOff(offer: Offer, visitor: Visitor, now: Date): MovedOffer | Refusal {
  return onlyHerself(visitor, offer.traineeId) ?? stopped(offer, 'waiveCoolingOff', now) ?? moved(offer, 'waiveCoolingOff', { coolingOffWaivedAt: now });
}

/**
 * Her yes, in her own session only (invariant 2). Refuses TOO_SOON until her time to think is over or waived, NOT_CLEARED while the site is not cleared on
 * the day the work starts (invariant 3). The seat is taken in the same transaction, by the table that cannot be over-filled.
 */
export function acceptOffer(offer: Offer, facts: { visitor: Visitor; siteIsCleared: boolean }, now: Date): MovedOffer | Refusal {
  const stays = onlyHerself(facts.visitor, offer.traineeId) ?? stopped(offer, 'accept', now);
  if (stays) return stays;
  const { coolingOffUntil, coolingOffWaivedAt } = offer;
  if (coolingOffWaivedAt === null && coolingOffUntil !== null && now < coolingOffUntil) return refuse('TOO_SOON', { until: coolingOffUntil.toISOString() });
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  return moved(offer, 'accept', { decidedAt: now });
}

/** Her no, in her own session only, at any time and without a reason; nothing follows from it. */
export function declineOffer(offer: Offer, visitor: Visitor, now: Date): MovedOffer | Refusal {
  return onlyHerself(visitor, offer.traineeId) ?? stopped(offer, 'decline', now) ?? moved(offer, 'decline', { decidedAt: now });
}

/** The employer takes the offer back before she has answered; `decidedAt` stays empty because she decided nothing. */
export const withdrawOffer = <O extends ShownOffer>(offer: O, now: Date): MovedOffer<O> | Refusal =>
  stopped(offer, 'withdraw', now) ?? moved(offer, 'withdraw', {});

/** Records that the time to answer is over; TOO_SOON until it is. */
export function expireOffer<O extends ShownOffer>(offer: O, now: Date): MovedOffer<O> | Refusal {
  const state = stateAfter(OFFER, offer.state, 'expire');
  if (isRefusal(state)) return state;
  return isExpired(offer, now) ? moved(offer, 'expire', {}) : refuse('TOO_SOON', { until: offer.answerBy.toISOString() });
}

/** Why a move cannot be made from here; an offer whose time is over stands EXPIRED, recorded or not, and nothing can be done with it. */
function stopped(offer: NewOffer, move: OfferMove, now: Date): Refusal | null {
  if (isExpired(offer, now)) return refuse('MOVE_NOT_ALLOWED', { state: 'EXPIRED', nextMoves: nextMoves(OFFER, 'EXPIRED') });
  const state = stateAfter(OFFER, offer.state, move);
  return isRefusal(state) ? state : null;
}

function moved<O extends NewOffer & { readonly version?: number }>(offer: O, move: OfferMove, change: Partial<Offer>): MovedOffer<O> | Refusal {
  const state = stateAfter(OFFER, offer.state, move);
  if (isRefusal(state)) return state;
  const version = offer.version === undefined ? {} : { version: offer.version + 1 };
  return { offer: { ...offer, ...change, ...version, state }, event: happened(OFFER_EVENTS[move], offer.id) };
}

/** The last minute of a day. */
const lastInstantOn = (day: LocalDate): Date => instantOn(day, 23 * 60 + 59);
const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR_MS);
