import type { VacancyKind } from '../../matching/domain/facts/pair';
import type { DomainEvent } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import type { StateMachine } from '../../../shared/state-machine';

/**
 * The states of a placement. It counts only from ACTIVE on, when both sides have confirmed the start
 * (docs/domain.md 0.1; stricter than 20 CFR 651.10).
 */
export const PLACEMENT = {
  states: ['PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED'],
  transitions: {
    confirmStart: { from: ['PLANNED'], to: 'PLANNED' },
    rescheduleStart: { from: ['PLANNED'], to: 'PLANNED' },
    verify: { from: ['PLANNED'], to: 'ACTIVE' },
    cancel: { from: ['PLANNED'], to: 'CANCELLED' },
    markUnreachable: { from: ['ACTIVE'], to: 'UNREACHABLE' },
    markReachable: { from: ['UNREACHABLE'], to: 'ACTIVE' },
    complete: { from: ['ACTIVE', 'UNREACHABLE'], to: 'COMPLETED' },
    endByTrainee: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_BY_TRAINEE' },
    endByEmployer: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_BY_EMPLOYER' },
    endForSafety: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_FOR_SAFETY' },
  },
} as const satisfies StateMachine<string, string>;
export type PlacementState = (typeof PLACEMENT.states)[number];
export type PlacementTransition = keyof typeof PLACEMENT.transitions;

/** Why a placement ended (docs/domain.md 3.5). NEVER_STARTED is for cancelled ones; UNKNOWN is a valid answer. */
export const END_REASONS = [
  'BETTER_JOB',
  'STUDY',
  'FAMILY',
  'PAY',
  'HOURS',
  'TREATMENT',
  'DANGER',
  'DISMISSAL',
  'SITE_CLOSED',
  'CONTRACT_END',
  'MOVED',
  'NEVER_STARTED',
  'UNKNOWN',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** One trainee's job at one site, from one accepted offer. */
export interface Placement {
  readonly institutionId: string;
  readonly id: string;
  readonly offerId: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly kind: VacancyKind;
  readonly ownEnterprise: boolean;
  /** The date first planned; unchanged when the start is moved. */
  readonly plannedOn: LocalDate;
  readonly startsOn: LocalDate;
  readonly state: PlacementState;
  readonly confirmedByTraineeAt: Date | null;
  readonly confirmedByEmployerAt: Date | null;
  readonly verifiedAt: Date | null;
  /** The last day of work, the reason, and when it was recorded. */
  readonly endedOn: LocalDate | null;
  readonly endReason: EndReason | null;
  readonly endRecordedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * The states visible to the trainee and the employer. Only staff know that a trainee is unreachable, or why
 * and by whom the placement was ended.
 */
export const VISIBLE_STATES = ['PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED'] as const;
export type VisiblePlacementState = (typeof VISIBLE_STATES)[number];

/**
 * A placement as its employer may read it. An employer must not find out that a trainee is unreachable or
 * left because she was not safe. Its login therefore cannot read the stored state, nor the version, which
 * would reveal that something changed.
 */
export type EmployerPlacement = Pick<
  Placement,
  'id' | 'offerId' | 'referralId' | 'employerId' | 'vacancyId' | 'kind' | 'plannedOn' | 'startsOn' | 'confirmedByEmployerAt' | 'endedOn'
> & { readonly state: VisiblePlacementState };

/**
 * A start as either side confirms it: `state` is the stored state for the trainee, the visible one for the
 * employer.
 */
export type StartToConfirm = Pick<Placement, 'id' | 'startsOn' | 'confirmedByTraineeAt' | 'confirmedByEmployerAt' | 'verifiedAt'> &
  Pick<Placement | EmployerPlacement, 'state'> & { readonly version?: number };

/** A placement after a transition, with the event to announce. */
export interface PlacementChange<P = Placement> {
  readonly placement: P;
  readonly event: DomainEvent;
}

/**
 * A new placement. The database fills in whether it is in an own enterprise of the trainee's institution, and
 * so counted separately (docs/domain.md 5.7).
 */
export type PlannedPlacement = Pick<
  Placement,
  'institutionId' | 'offerId' | 'referralId' | 'traineeId' | 'employerId' | 'vacancyId' | 'kind' | 'startsOn' | 'state'
>;
