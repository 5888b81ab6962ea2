import { type DomainEvent, type EventName, happened } from '../../../shared/events';
import { localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextMoves, stateAfter } from '../../../shared/states';
import { type LawProblem, lawRefusal } from './law';
import { VACANCY, type Vacancy, type VacancyMove } from './vacancy';

/** What decides over a move of a vacancy. */
export interface VacancyFacts {
  /** `isCleared` of its site on the first day: the day the work starts, or today where that is past. */
  readonly siteIsCleared: boolean;
  /** What the law has against it on that day. */
  readonly lawProblems: readonly LawProblem[];
  /** How many offers wait for an answer. */
  readonly openOffers: number;
}

/** The moves that bring a vacancy nearer to people: each asks the site's clearance and the law again. */
const GUARDED: readonly VacancyMove[] = ['submit', 'approve', 'open', 'resume', 'reopen'];

const EVENT_OF: Readonly<Record<VacancyMove, EventName>> = {
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
 * Moves a vacancy. Submitting, approving, opening and resuming refuse NOT_CLEARED while the site is not cleared on the first day (invariant 3) and
 * INVALID_INPUT with the fields that break the law or whose day has passed; filling refuses NOT_READY with SEATS_LEFT. Closing and withdrawing refuse NOT_READY
 * with OFFER_STILL_OPEN while somebody may still say yes: an offer is taken back by its own move, which tells her.
 */
export function moveVacancy(vacancy: Vacancy, move: VacancyMove, facts: VacancyFacts, now: Date): { vacancy: Vacancy; event: DomainEvent } | Refusal {
  const state = stateAfter(VACANCY, vacancy.state, move);
  if (isRefusal(state)) return state;
  const refusal = GUARDED.includes(move) ? guard(vacancy, facts, now) : null;
  if (refusal) return refusal;
  if (move === 'fill' && vacancy.taken < vacancy.seats) return refuse('NOT_READY', { reasons: ['SEATS_LEFT'] });
  if ((move === 'close' || move === 'withdraw') && facts.openOffers > 0) return refuse('NOT_READY', { reasons: ['OFFER_STILL_OPEN'] });
  const openedAt = move === 'open' ? now : vacancy.openedAt;
  return { vacancy: { ...vacancy, state, openedAt, version: vacancy.version + 1 }, event: happened(EVENT_OF[move], vacancy.id) };
}

function guard(vacancy: Vacancy, { siteIsCleared, lawProblems }: VacancyFacts, now: Date): Refusal | null {
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  if (lawProblems.length > 0) return lawRefusal(lawProblems);
  const today = localDateAt(now);
  return vacancy.closesOn < today ? invalid([{ path: 'closesOn', problem: 'IN_THE_PAST', limit: today }]) : null;
}

/** The end of a vacancy whose employer is closed for good, which waits until no offer is open there: closed where it took people, withdrawn where it never did; null where it has ended already. */
export function endVacancy(vacancy: Vacancy, now: Date): { vacancy: Vacancy; event: DomainEvent } | Refusal | null {
  const move = nextMoves(VACANCY, vacancy.state).find((one) => one === 'close' || one === 'withdraw');
  return move ? moveVacancy(vacancy, move, { siteIsCleared: false, lawProblems: [], openOffers: 0 }, now) : null;
}

/**
 * What is told when the seat of somebody who never started came back: a full vacancy opens again where its employer had not paused it, its site is still
 * cleared and its last day has not passed, and is paused otherwise, so that its employer resumes it when it can (`resume` asks again). Nothing where it was
 * not full or had been closed.
 */
export function seatGivenBack(before: Pick<Vacancy, 'id' | 'state'>, after: Pick<Vacancy, 'state'>): DomainEvent | null {
  if (before.state !== 'FILLED' || (after.state !== 'OPEN' && after.state !== 'PAUSED')) return null;
  return happened(EVENT_OF[after.state === 'OPEN' ? 'reopen' : 'reopenPaused'], before.id);
}
