import { type DomainEvent, type EventName, domainEvent } from '../../../shared/events';
import { localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateAfter } from '../../../shared/state-machine';
import { type LawProblem, lawRefusal } from './law';
import { VACANCY, type Vacancy, type VacancyTransition } from './vacancy';

/** The facts that decide a transition of a vacancy. */
export interface VacancyFacts {
  /** `isCleared` of its site on the first day of work: the start date, or today if that is in the past. */
  readonly siteIsCleared: boolean;
  /** The violations of labour law on that day. */
  readonly lawProblems: readonly LawProblem[];
  /** The number of open offers. */
  readonly openOffers: number;
}

/**
 * The transitions that bring a vacancy closer to trainees. Each checks site clearance and labour law again.
 */
const GUARDED_TRANSITIONS = ['submit', 'approve', 'open', 'resume', 'reopen'] as const satisfies readonly VacancyTransition[];
type GuardedTransition = (typeof GUARDED_TRANSITIONS)[number];

/** The refusals of one transition. */
type VacancyRefusal<T extends VacancyTransition> = Refusal<
  | 'TRANSITION_NOT_ALLOWED'
  | (T extends GuardedTransition ? 'INVALID_INPUT' | 'NOT_CLEARED' : never)
  | (T extends 'fill' | 'close' | 'withdraw' ? 'NOT_READY' : never)
>;

/** A vacancy after a transition, with the event to announce. */
interface VacancyChange {
  readonly vacancy: Vacancy;
  readonly event: DomainEvent;
}

const EVENT_OF: Readonly<Record<VacancyTransition, EventName>> = {
  submit: 'VacancySubmitted',
  return: 'VacancyReturned',
  approve: 'VacancyApproved',
  open: 'VacancyOpened',
  pause: 'VacancyPaused',
  resume: 'VacancyResumed',
  fill: 'VacancyFilled',
  reopen: 'VacancyReopened',
  reopenPaused: 'VacancyPaused',
  close: 'VacancyClosed',
  withdraw: 'VacancyWithdrawn',
};

/**
 * Changes the state of a vacancy. Submitting, approving, opening, resuming and reopening refuse NOT_CLEARED
 * if the site is not cleared on the first day of work (invariant 3), and INVALID_INPUT with fields that
 * violate the law or whose date has passed. Filling refuses NOT_READY (SEATS_LEFT). Closing and withdrawing
 * refuse NOT_READY (OFFER_STILL_OPEN) while a trainee can still accept an offer: the offer must be withdrawn
 * first, which notifies her.
 */
export function transitionVacancy<T extends VacancyTransition>(
  vacancy: Vacancy,
  transition: T,
  facts: VacancyFacts,
  now: Date,
): VacancyChange | VacancyRefusal<T> {
  // the type names the refusals of each transition, which the compiler cannot follow through these conditions
  return changedVacancy(vacancy, transition, facts, now) as VacancyChange | VacancyRefusal<T>;
}

function changedVacancy(vacancy: Vacancy, transition: VacancyTransition, facts: VacancyFacts, now: Date): VacancyChange | VacancyRefusal<VacancyTransition> {
  const state = stateAfter(VACANCY, vacancy.state, transition);
  if (isRefusal(state)) return state;
  if (transition === 'submit' && vacancy.absentFields.length > 0) return invalid(vacancy.absentFields.map((path) => ({ path, problem: 'EMPTY' })));
  const refusal = GUARDED_TRANSITIONS.some((guarded) => guarded === transition) ? guardRefusal(vacancy, facts, now) : null;
  if (refusal) return refusal;
  if (transition === 'fill' && vacancy.takenSeats < vacancy.seats) return refuse('NOT_READY', { reasons: ['SEATS_LEFT'] });
  if ((transition === 'close' || transition === 'withdraw') && facts.openOffers > 0) return refuse('NOT_READY', { reasons: ['OFFER_STILL_OPEN'] });
  const openedAt = transition === 'open' ? now : vacancy.openedAt;
  return { vacancy: { ...vacancy, state, openedAt, version: vacancy.version + 1 }, event: domainEvent(EVENT_OF[transition], vacancy.id) };
}

function guardRefusal(vacancy: Vacancy, { siteIsCleared, lawProblems }: VacancyFacts, now: Date): Refusal<'INVALID_INPUT' | 'NOT_CLEARED'> | null {
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (lawProblems.length > 0) return lawRefusal(lawProblems);
  const today = localDateAt(now);
  return vacancy.closesOn < today ? invalid([{ path: 'closesOn', problem: 'IN_THE_PAST', limit: today }]) : null;
}

/**
 * Ends a vacancy of an employer that is being closed, after its offers have ended: closes it, or withdraws it
 * if it was never open; null if it has ended already.
 */
export function endVacancy(vacancy: Vacancy, now: Date): VacancyChange | VacancyRefusal<'close' | 'withdraw'> | null {
  const transition = nextTransitions(VACANCY, vacancy.state).find((one) => one === 'close' || one === 'withdraw');
  return transition ? transitionVacancy(vacancy, transition, { siteIsCleared: false, lawProblems: [], openOffers: 0 }, now) : null;
}

/**
 * The event after a placement was cancelled and its seat returned. A full vacancy reopens if its employer had
 * not paused it, its site is cleared and its last day has not passed; otherwise it becomes paused, and its
 * employer can resume it (`resume` checks again). Null if it was not full or had been closed.
 */
export function seatReturnedEvent(before: Pick<Vacancy, 'id' | 'state'>, after: Pick<Vacancy, 'state'>): DomainEvent | null {
  if (before.state !== 'FILLED' || (after.state !== 'OPEN' && after.state !== 'PAUSED')) return null;
  return domainEvent(EVENT_OF[after.state === 'OPEN' ? 'reopen' : 'reopenPaused'], before.id);
}
