import type { DomainEvent, EventName } from '../../../shared/events';
import type { StateMachine } from '../../../shared/state-machine';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';

/**
 * The states of an offer from draft to answer (docs/domain.md 3.4). Only the trainee waives, accepts and declines.
 * EXPIRED is computed until the sweep records it.
 */
export const OFFER = {
  states: ['DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  transitions: {
    issue: { from: ['DRAFT'], to: 'ISSUED' },
    explain: { from: ['ISSUED'], to: 'EXPLAINED' },
    waiveCoolingOff: { from: ['EXPLAINED'], to: 'EXPLAINED' },
    accept: { from: ['EXPLAINED'], to: 'ACCEPTED' },
    decline: { from: ['ISSUED', 'EXPLAINED'], to: 'DECLINED' },
    withdraw: { from: ['ISSUED', 'EXPLAINED'], to: 'WITHDRAWN' },
    expire: { from: ['ISSUED', 'EXPLAINED'], to: 'EXPIRED' },
  },
} as const satisfies StateMachine<string, string>;
export type OfferState = (typeof OFFER.states)[number];
export type OfferTransition = keyof typeof OFFER.transitions;

/**
 * The points a trainee explains back in her own words before she may accept: pay, hours, place, and whom to
 * call.
 */
export const TEACH_BACK_POINTS = ['pay', 'hours', 'place', 'contactPerson'] as const;
export type TeachBackPoint = (typeof TEACH_BACK_POINTS)[number];
/** Whether she explained each point correctly. */
export type TeachBack = Readonly<Record<TeachBackPoint, boolean>>;

/** In which language the offer was explained, and the teach-back result. */
export interface ExplanationInput {
  readonly explainedIn: 'km' | 'en';
  readonly teachBack: TeachBack;
}

/** An offer. Its terms have the same structure as the vacancy's, to make drift between them visible. */
export interface Offer extends VacancyTerms {
  readonly institutionId: string;
  readonly id: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly answerBy: Date;
  readonly state: OfferState;
  readonly sentAt: Date | null;
  readonly explainedAt: Date | null;
  readonly explainedBy: string | null;
  readonly explainedIn: 'km' | 'en' | null;
  readonly teachBack: TeachBack | null;
  readonly coolingOffUntil: Date | null;
  readonly coolingOffWaivedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

/** The part of an offer an employer may read: terms and answer, but not how it was explained. */
export type EmployerOffer = Omit<
  Offer,
  'institutionId' | 'traineeId' | 'explainedAt' | 'explainedBy' | 'explainedIn' | 'teachBack' | 'coolingOffUntil' | 'coolingOffWaivedAt'
>;
/** An offer as an employer creates it. The database takes institution and trainee from the referral. */
export type NewOffer = Omit<EmployerOffer, 'version' | 'decidedAt'>;

/** An offer after a transition, with the event to announce. */
export interface OfferChange<O extends NewOffer = Offer> {
  readonly offer: O;
  readonly event: DomainEvent;
}

/** The event of each transition. */
export const OFFER_EVENTS: Readonly<Record<OfferTransition, EventName>> = {
  issue: 'OfferIssued',
  explain: 'OfferExplained',
  waiveCoolingOff: 'OfferCoolingOffWaived',
  accept: 'OfferAccepted',
  decline: 'OfferDeclined',
  withdraw: 'OfferWithdrawn',
  expire: 'OfferExpired',
};

/** Whether the deadline has passed, recorded or not; the deadline itself still counts as in time. */
export const isExpired = ({ state, answerBy }: Pick<Offer, 'state' | 'answerBy'>, now: Date): boolean =>
  (state === 'ISSUED' || state === 'EXPLAINED') && now > answerBy;
