import { COOLING_OFF_HOURS } from '../../../features/offers/domain/offer-transitions';
import type { Offer, OfferState } from '../../../features/offers/domain/offer';
import type { Placement } from '../../../features/placements/domain/placement';
import type { Interview } from '../../../features/referrals/domain/interview';
import type { Referral } from '../../../features/referrals/domain/referral';
import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import type { Pair } from './pairing';
import type { Step } from './pipeline-steps';

const HOUR_MS = 3_600_000;

/**
 * The instants of one pipeline entry, counted from the day of the proposal. An instant lies in the past where
 * its step was taken.
 */
export class StepInstants {
  constructor(private readonly proposedOn: LocalDate) {}

  get proposed(): Date {
    return this.#at(0, 540);
  }
  get asked(): Date {
    return this.#at(0, 570);
  }
  get answered(): Date {
    return this.#at(1, 600);
  }
  get sent(): Date {
    return this.#at(1, 900);
  }
  get invited(): Date {
    return this.#at(3, 600);
  }
  get met(): Date {
    return this.#at(6, 840);
  }
  get offered(): Date {
    return this.#at(8, 600);
  }
  get explained(): Date {
    return this.#at(9, 900);
  }
  get decided(): Date {
    return this.#at(11, 660);
  }
  get overdue(): Date {
    return this.#at(14, 600);
  }

  #at(later: number, minutes: number): Date {
    return instantOn(addDays(this.proposedOn, later), minutes);
  }
}

/** A step with its pair and its instants. */
export interface StepContext {
  readonly step: Step;
  readonly pair: Pair;
  readonly days: StepInstants;
}

/** The ids that every later row copies from its referral. */
const referralKeys = ({ institutionId, id: referralId, traineeId, employerId, vacancyId }: Referral) => ({
  institutionId,
  referralId,
  traineeId,
  employerId,
  vacancyId,
});

/** The interview with two time slots. They are in the future while it is proposed or confirmed. */
export function interviewOf({ step, pair: { vacancy }, days }: StepContext, referral: Referral, today: LocalDate, chance: Chance): Interview {
  const state = step.interview ?? 'PROPOSED';
  const isUpcoming = state === 'PROPOSED' || state === 'CONFIRMED';
  const first = isUpcoming ? instantOn(addDays(today, chance.whole(4, 7)), 540) : days.met;
  const slots = [first, new Date(first.getTime() + 24 * HOUR_MS)];
  return {
    ...referralKeys(referral),
    id: chance.id(),
    slots,
    startsAt: state === 'PROPOSED' || state === 'CANCELLED' ? null : first,
    place: `${vacancy.place.site.name}, ${vacancy.place.site.address}, ${vacancy.place.site.district}`,
    companionAllowed: chance.happens(80),
    transportPaid: chance.happens(60),
    state,
    outcome: state === 'DONE' ? outcomeOf(step) : null,
    cancelledBy: state === 'CANCELLED' ? 'EMPLOYER' : null,
    sentAt: days.invited,
    version: 1,
  };
}

function outcomeOf({ state, offer }: StepContext['step']): Interview['outcome'] {
  if (offer) return 'HIRE';
  return state === 'NOT_SELECTED' ? 'NO' : 'UNDECIDED';
}

const STATE_OF: Readonly<Record<NonNullable<StepContext['step']['offer']>, OfferState>> = {
  ISSUED: 'ISSUED',
  THINKING: 'EXPLAINED',
  EXPLAINED: 'EXPLAINED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
};
/**
 * How many days after loading an open offer of the demo can be answered; for a decided offer, counted from
 * the day it was sent.
 */
const ANSWER_DAYS = 10;

/**
 * The employer's offer with the vacancy's terms. An explained offer can be accepted at once, unless her
 * cooling-off time is still running.
 */
export function offerOf({ step, pair: { one, vacancy }, days }: StepContext, referral: Referral, today: LocalDate, chance: Chance): Offer {
  const state = STATE_OF[step.offer ?? 'ISSUED'];
  const isExplained = state === 'EXPLAINED' || state === 'ACCEPTED';
  // The last midnight, so that her cooling-off time is still running on the day the demo is loaded.
  const explainedAt = step.offer === 'THINKING' ? instantOn(today) : days.explained;
  const isOpen = state === 'ISSUED' || state === 'EXPLAINED';
  const { payAmount, payCurrency, payPer, workDays, startMinute, endMinute, hoursPerWeek, contractMonths, probationDays, startsOn } = vacancy.vacancy;
  return {
    ...referralKeys(referral),
    id: chance.id(),
    payAmount,
    payCurrency,
    payPer,
    workDays,
    startMinute,
    endMinute,
    hoursPerWeek,
    contractMonths,
    probationDays,
    startsOn,
    answerBy: isOpen ? instantOn(addDays(today, ANSWER_DAYS), 1_020) : new Date(days.offered.getTime() + ANSWER_DAYS * 24 * HOUR_MS),
    state,
    sentAt: days.offered,
    explainedAt: isExplained ? explainedAt : null,
    explainedBy: isExplained ? one.trainee.placementOfficerId : null,
    explainedIn: isExplained ? one.trainee.language : null,
    teachBack: isExplained ? { pay: true, hours: true, place: true, contactPerson: true } : null,
    coolingOffUntil: isExplained ? new Date(explainedAt.getTime() + COOLING_OFF_HOURS * HOUR_MS) : null,
    coolingOffWaivedAt: null,
    decidedAt: state === 'ACCEPTED' || state === 'DECLINED' ? days.decided : null,
    version: 1,
  };
}

/**
 * The placement that follows an accepted offer. It is verified once both sides have confirmed that she
 * started.
 */
export function placementOf({ step, pair: { one, vacancy } }: StepContext, offer: Offer, chance: Chance): Placement {
  const { institutionId, id: offerId, referralId, traineeId, employerId, vacancyId, startsOn } = offer;
  const { end } = step;
  const isVerified = (step.placement === 'ACTIVE' || step.placement === 'UNREACHABLE') && end?.state !== 'CANCELLED';
  const endedOn = end ? addDays(startsOn, end.afterDays) : null;
  const traineeConfirmedAt = instantOn(addDays(startsOn, 1), 1_110);
  const employerConfirmedAt = instantOn(addDays(startsOn, 1), 690);
  return {
    institutionId,
    id: chance.id(),
    offerId,
    referralId,
    traineeId,
    employerId,
    vacancyId,
    kind: vacancy.vacancy.kind,
    ownEnterprise: vacancy.place.employer.ownEnterpriseOf === one.trainee.institutionId,
    plannedOn: startsOn,
    startsOn,
    state: end?.state ?? (step.placement === 'UNREACHABLE' ? 'UNREACHABLE' : isVerified ? 'ACTIVE' : 'PLANNED'),
    confirmedByTraineeAt: isVerified ? traineeConfirmedAt : null,
    confirmedByEmployerAt: isVerified || step.placement === 'AWAITED' ? employerConfirmedAt : null,
    verifiedAt: isVerified ? traineeConfirmedAt : null,
    endedOn,
    endReason: end?.reason ?? null,
    endRecordedAt: endedOn ? instantOn(addDays(endedOn, 1), 600) : null,
    version: 1,
    createdAt: offer.decidedAt ?? traineeConfirmedAt,
  };
}
