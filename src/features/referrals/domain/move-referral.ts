import { onlyHerself, type Visitor } from '../../accounts/domain/sign-in/visitor';
import type { CandidateCard } from '../../consents/domain/card';
import type { Consent } from '../../consents/domain/consent';
import { happened } from '../../../shared/events';
import { addDays, instantOn, localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import type { TraineeState } from '../../trainees/domain/trainee';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import { type MovedReferral, type NotSelectedReason, type Referral, REFERRAL, REFERRAL_EVENTS, type ReferralMove, type SentReferral } from './referral';

/** How long her yes to a referral counts, in days (DOMAIN 3.4: less than 14). */
export const AGREEMENT_DAYS = 14;
/** How long a question to her stays open, in days; our rule, as long as her yes would count. */
export const ANSWER_DAYS = 14;
/** How long an employer sees a card at most, in days after the one on which it was sent: time for an interview and an answer, and no longer. Our rule. */
export const SHOWN_DAYS = 60;
const DAY_MS = 86_400_000;

/** Whether the place is one anybody may be brought nearer to: her own state, the vacancy, and `isCleared` of its site on the first day (`firstDayOf`). */
export interface PlaceFacts {
  readonly traineeState: TraineeState;
  readonly vacancy: Pick<Vacancy, 'state' | 'seats' | 'taken'>;
  readonly siteIsCleared: boolean;
}

/** The consent her yes created, and whether it holds today, itself or in a newer one of hers for the same employer. */
export interface ConsentFacts extends Pick<Consent, 'id' | 'employerId' | 'expiresOn'> {
  readonly isLive: boolean;
}

/** Asks her, once staff have proposed, while she consents to matching (else NO_CONSENT); refuses as `send` does while the place is not one to be asked about. */
export function askTrainee(referral: Referral, facts: PlaceFacts & { readonly consentsToMatching: boolean }, now: Date): MovedReferral | Refusal {
  const state = stateAfter(REFERRAL, referral.state, 'ask');
  if (isRefusal(state)) return state;
  if (!facts.consentsToMatching) return refuse('NO_CONSENT');
  return placeRefusal(facts) ?? moved(referral, 'ask', { askedAt: now });
}

/**
 * Her yes, in her own session only (invariant 2): with it comes the consent for this employer, and the card is fixed as she allowed it.
 * Refuses NOT_CLEARED while the site is not cleared on the first day (invariant 3).
 */
export function agreeToReferral(
  referral: Referral,
  facts: { visitor: Visitor; siteIsCleared: boolean; consentId: string; card: CandidateCard },
  now: Date,
): MovedReferral | Refusal {
  const stays = mayAgree(referral, facts);
  if (stays) return stays;
  return moved(referral, 'agree', { answeredAt: now, consentId: facts.consentId, card: facts.card });
}

/** Why she cannot say yes to this referral, or null: asked before her consent is written down, so that none is made for nothing. */
export function mayAgree(referral: Referral, { visitor, siteIsCleared }: { visitor: Visitor; siteIsCleared: boolean }): Refusal | null {
  const notHers = onlyHerself(visitor, referral.traineeId);
  if (notHers) return notHers;
  const state = stateAfter(REFERRAL, referral.state, 'agree');
  if (isRefusal(state)) return state;
  return siteIsCleared ? null : refuse('NOT_CLEARED');
}

/** Her no, in her own session only: no reason is asked, nothing follows from it, and no employer ever learns that she was asked. */
export function declineReferral(referral: Referral, visitor: Visitor, now: Date): MovedReferral | Refusal {
  return onlyHerself(visitor, referral.traineeId) ?? moved(referral, 'decline', { answeredAt: now, endedAt: now });
}

/**
 * Shows her card to the employer. Refuses NO_CONSENT without her living consent for this employer, NOT_READY with AGREEMENT_TOO_OLD from 14 days after her
 * yes, TRAINEE_NOT_JOB_READY or VACANCY_NOT_OPEN, NOT_CLEARED, NO_SEAT_LEFT. The card is shown to the end of the 60th day after this one,
 * and never after her consent has ended: whoever reads until when must not work out the hour of her yes from it.
 */
export function sendReferral(referral: Referral, facts: PlaceFacts & { consent: ConsentFacts | null }, now: Date): MovedReferral | Refusal {
  const state = stateAfter(REFERRAL, referral.state, 'send');
  if (isRefusal(state)) return state;
  const { consent } = facts;
  const isForThis = consent !== null && consent.id === referral.consentId && consent.employerId === referral.employerId;
  if (!isForThis || !consent.isLive) return refuse('NO_CONSENT');
  if (referral.answeredAt === null || now.getTime() - referral.answeredAt.getTime() >= AGREEMENT_DAYS * DAY_MS)
    return refuse('NOT_READY', { reasons: ['AGREEMENT_TOO_OLD'] });
  const lastDay = addDays(localDateAt(now), SHOWN_DAYS);
  const shownUntil = instantOn(addDays(lastDay < consent.expiresOn ? lastDay : consent.expiresOn, 1));
  return placeRefusal(facts) ?? moved(referral, 'send', { sentAt: now, shownUntil });
}

function placeRefusal({ traineeState, vacancy, siteIsCleared }: PlaceFacts): Refusal | null {
  if (traineeState !== 'JOB_READY') return refuse('NOT_READY', { reasons: ['TRAINEE_NOT_JOB_READY'] });
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (vacancy.state !== 'OPEN') return refuse('NOT_READY', { reasons: ['VACANCY_NOT_OPEN'] });
  return vacancy.taken >= vacancy.seats ? refuse('NO_SEAT_LEFT') : null;
}

/** Moves of the employer's side that nothing else guards, and those that an interview or an offer brings with it. */
export function moveReferral<R extends SentReferral>(referral: R, move: 'view' | 'shortlist' | 'invite' | 'offer' | 'hire'): MovedReferral<R> | Refusal {
  // who said "not this time" takes that back before it goes on with her
  if (referral.declinedAt) return refuse('MOVE_NOT_ALLOWED', { state: 'NOT_SELECTED', nextMoves: [] });
  return moved(referral, move, {});
}

/** The employer's "not this time" once it is final. */
export const notSelectReferral = <R extends SentReferral>(referral: R, notSelectedReason: NotSelectedReason, now: Date): MovedReferral<R> | Refusal =>
  moved(referral, 'notSelect', { notSelectedReason, endedAt: now });

/** Ends an open referral: by staff, by her at any time and without a reason, or with her consent; nothing but the end of it is left to see. */
export const withdrawReferral = (referral: Referral, now: Date): MovedReferral | Refusal => moved(referral, 'withdraw', ended(referral, now));

/**
 * Whether the time of an open referral is over: 14 days after she was asked and said nothing, 14 days after a yes that nobody sent on and nobody may send any
 * more, and from the instant on which its employer no longer sees the card. One that is only proposed has no time.
 */
export function isOver({ state, askedAt, answeredAt, shownUntil }: Referral, now: Date): boolean {
  const since = (instant: Date | null, days: number): boolean => instant !== null && now.getTime() - instant.getTime() >= days * DAY_MS;
  if (state === 'ASKED') return since(askedAt, ANSWER_DAYS);
  if (state === 'AGREED') return since(answeredAt, AGREEMENT_DAYS);
  return shownUntil !== null && shownUntil <= now;
}

/** Ends an open referral because its time is over; nothing but the end of it is left to see. */
export const expireReferral = (referral: Referral, now: Date): MovedReferral | Refusal => moved(referral, 'expire', ended(referral, now));

/** The card goes at once; that there was somebody, an employer who saw her may still see. */
const ended = (referral: Referral, now: Date): Partial<Referral> => ({ endedAt: now, card: null, shownUntil: referral.sentAt === null ? null : now });

function moved<R extends SentReferral>(referral: R, move: ReferralMove, change: Partial<Referral>): MovedReferral<R> | Refusal {
  const state = stateAfter(REFERRAL, referral.state, move);
  if (isRefusal(state)) return state;
  return { referral: { ...referral, ...change, state, version: referral.version + 1 }, event: happened(REFERRAL_EVENTS[move], referral.id) };
}
