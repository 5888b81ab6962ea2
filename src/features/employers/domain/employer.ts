import { type DomainEvent, type EventName, domainEvent } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, nextTransitions, stateAfter } from '../../../shared/state-machine';
import { isApprovedOn, type VettingValidity } from './site-approval';
import type { Tie } from './employer-tie';
import type { Sector } from './sectors';

/** The number of people who work there. */
export const SIZE_BANDS = ['1-9', '10-49', '50-249', '250+'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

/**
 * The stored states of an employer. "Approved", "expired" and "on hold" are computed by `isCleared`
 * (docs/domain.md 0.1).
 */
export const EMPLOYER = {
  states: ['APPLIED', 'ACTIVE', 'SUSPENDED', 'CLOSED'],
  transitions: {
    activate: { from: ['APPLIED'], to: 'ACTIVE' },
    suspend: { from: ['ACTIVE'], to: 'SUSPENDED' },
    reinstate: { from: ['SUSPENDED'], to: 'ACTIVE' },
    close: { from: ['APPLIED', 'ACTIVE', 'SUSPENDED'], to: 'CLOSED' },
  },
} as const satisfies StateMachine<string, string>;
export type EmployerState = (typeof EMPLOYER.states)[number];
export type EmployerTransition = keyof typeof EMPLOYER.transitions;
/**
 * The transitions made by the safety lead of the steward institution. `activate` comes with the first
 * approval of a site.
 */
export const STAFF_TRANSITIONS = ['suspend', 'reinstate', 'close'] as const satisfies readonly EmployerTransition[];
export type StaffTransition = (typeof STAFF_TRANSITIONS)[number];

/** A business. All institutions of the installation share it. */
export interface Employer {
  readonly id: string;
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly registrationNumber: string;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  /** The institution whose own enterprise it is, or null. Placements there are counted separately. */
  readonly ownEnterpriseOf: string | null;
  readonly codeOfConductSignedOn: LocalDate | null;
  readonly state: EmployerState;
  readonly version: number;
  readonly createdAt: Date;
}

/** A workplace of an employer. Vetting applies to a site, never to an employer as a whole. */
export interface EmployerSite {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly district: string;
  readonly address: string;
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * A finding that stops an employer for all institutions until it is lifted. The reason is stored elsewhere.
 */
export interface EmployerHold {
  readonly id: string;
  readonly employerId: string;
  readonly openedAt: Date;
  readonly liftedAt: Date | null;
}

const EVENT_OF: Readonly<Record<EmployerTransition, EventName>> = {
  activate: 'EmployerActivated',
  suspend: 'EmployerSuspended',
  reinstate: 'EmployerReinstated',
  close: 'EmployerClosed',
};

/**
 * What prevents closing an employer: an open referral at any institution, or a start that is still planned.
 */
export const CLOSING_OBSTACLES = ['REFERRAL_OPEN', 'START_STILL_PLANNED'] as const;
export type ClosingObstacle = (typeof CLOSING_OBSTACLES)[number];

/**
 * The facts that decide a transition: the vettings of all sites and the day, what is still open at the
 * employer, and the actor's ties to it.
 */
export interface EmployerFacts {
  readonly vettings: readonly VettingValidity[];
  readonly today: LocalDate;
  readonly closingObstacles: readonly ClosingObstacle[];
  readonly ties: readonly Tie[];
}

/** The refusals of one transition. */
type EmployerRefusal<T extends EmployerTransition> = Refusal<
  | 'TRANSITION_NOT_ALLOWED'
  | (T extends 'activate' ? 'NOT_CLEARED' : never)
  | (T extends 'reinstate' ? 'CONFLICT_OF_INTEREST' : never)
  | (T extends 'close' ? 'NOT_READY' : never)
>;

/** An employer after a transition, with the event to announce. */
interface EmployerChange {
  readonly employer: Employer;
  readonly event: DomainEvent;
}

/**
 * Changes the state of an employer.
 *
 * - activate: only when one of its sites is approved, else NOT_CLEARED.
 * - suspend: one person can do it, for cause; it ends no referral or placement.
 * - reinstate: CONFLICT_OF_INTEREST if the actor is tied to the employer (docs/domain.md 3.2).
 * - close: final; NOT_READY with what is still open, which each institution ends for its own trainees. Work
 * that has started continues.
 */
export function transitionEmployer<T extends EmployerTransition>(employer: Employer, transition: T, facts: EmployerFacts): EmployerChange | EmployerRefusal<T> {
  // the type names the refusals of each transition, which the compiler cannot follow through these conditions
  return changedEmployer(employer, transition, facts) as EmployerChange | EmployerRefusal<T>;
}

function changedEmployer(employer: Employer, transition: EmployerTransition, facts: EmployerFacts): EmployerChange | EmployerRefusal<EmployerTransition> {
  const state = stateAfter(EMPLOYER, employer.state, transition);
  if (isRefusal(state)) return state;
  if (transition === 'activate' && !facts.vettings.some((vetting) => isApprovedOn(vetting, facts.today)))
    return refuse('NOT_CLEARED', { reasons: ['NO_VALID_VETTING'] });
  if (transition === 'reinstate' && facts.ties.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: facts.ties });
  if (transition === 'close' && facts.closingObstacles.length > 0) return refuse('NOT_READY', { reasons: facts.closingObstacles });
  return { employer: { ...employer, state, version: employer.version + 1 }, event: domainEvent(EVENT_OF[transition], employer.id) };
}

/** The transitions available to the steward institution's staff; who is tied to the employer cannot reinstate it. */
export const staffTransitions = (state: EmployerState, isTied: boolean): StaffTransition[] =>
  STAFF_TRANSITIONS.filter((transition) => nextTransitions(EMPLOYER, state).includes(transition) && !(isTied && transition === 'reinstate'));

/**
 * Refuses (TRANSITION_NOT_ALLOWED) whatever would bring a trainee closer to work at a suspended or closed employer
 * (invariant 3). It contains the state, which the employer may see, but no reason. Null for other states. The
 * employer can still do what ends a process, because a trainee may be waiting for it: decline, cancel an
 * interview, withdraw an offer, report on people who work there.
 */
export const stoppedEmployerRefusal = (state: EmployerState): Refusal<'TRANSITION_NOT_ALLOWED'> | null =>
  state === 'SUSPENDED' || state === 'CLOSED' ? refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] }) : null;
