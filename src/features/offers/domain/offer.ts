import type { DomainEvent, EventName } from '../../../shared/events';
import type { Machine } from '../../../shared/states';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';

/** An offer from draft to her answer (DOMAIN 3.4); she alone waives, accepts and declines, and EXPIRED is computed until the sweep records it. */
export const OFFER = {
  states: ['DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  moves: {
    issue: { from: ['DRAFT'], to: 'ISSUED' },
    explain: { from: ['ISSUED'], to: 'EXPLAINED' },
    waiveCoolingOff: { from: ['EXPLAINED'], to: 'EXPLAINED' },
    accept: { from: ['EXPLAINED'], to: 'ACCEPTED' },
    decline: { from: ['ISSUED', 'EXPLAINED'], to: 'DECLINED' },
    withdraw: { from: ['ISSUED', 'EXPLAINED'], to: 'WITHDRAWN' },
    expire: { from: ['ISSUED', 'EXPLAINED'], to: 'EXPIRED' },
  },
} as const satisfies Machine<string, string>;
/** Where an offer stands. */
export type OfferState = (typeof OFFER.states)[number];
/** What can be done with an offer. */
export type OfferMove = keyof typeof OFFER.moves;

/** What she tells back in her own words before she may accept: pay, hours, place, and whom to call. */
export const TEACH_BACK_POINTS = ['pay', 'hours', 'place', 'whomToCall'] as const;
/** One point. */
export type TeachBackPoint = (typeof TEACH_BACK_POINTS)[number];
/** A yes or no for each point. */
export type TeachBack = Readonly<Record<TeachBackPoint, boolean>>;

/** The terms of an offer: the same structure as the vacancy's, so that drift between them shows. */
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

/** All of an offer that an employer may read: its terms and the answer, not how it was explained to her. */
export type ShownOffer = Omit<
  Offer,
  'institutionId' | 'traineeId' | 'explainedAt' | 'explainedBy' | 'explainedIn' | 'teachBack' | 'coolingOffUntil' | 'coolingOffWaivedAt'
>;
/** An offer as an employer writes it down; whose it is, the database takes from the referral. */
export type NewOffer = Omit<ShownOffer, 'version' | 'decidedAt'>;

/** An offer after a move, and what is told. */
export interface MovedOffer<O extends NewOffer = Offer> {
  readonly offer: O;
  readonly event: DomainEvent;
}

/** What each move is called once it has happened. */
export const OFFER_EVENTS: Readonly<Record<OfferMove, EventName>> = {
  issue: 'OfferIssued',
  explain: 'OfferExplained',
  waiveCoolingOff: 'OfferCoolingOffWaived',
  accept: 'OfferAccepted',
  decline: 'OfferDeclined',
  withdraw: 'OfferWithdrawn',
  expire: 'OfferExpired',
};

/** Whether the time to answer is over, although nobody has recorded it yet; the last instant still counts. */
export const isExpired = ({ state, answerBy }: Pick<Offer, 'state' | 'answerBy'>, now: Date): boolean =>
  (state === 'ISSUED' || state === 'EXPLAINED') && now > answerBy;
