import type { VacancyKind } from '../../matching/domain/facts/pair';
import type { DomainEvent } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import type { Machine } from '../../../shared/states';

/** A placement counts only from ACTIVE, when both sides have confirmed that she started (DOMAIN 0.1; stricter than 20 CFR 651.10). */
export const PLACEMENT = {
  states: ['PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED'],
  moves: {
    confirmStart: { from: ['PLANNED'], to: 'PLANNED' },
    moveStart: { from: ['PLANNED'], to: 'PLANNED' },
    verify: { from: ['PLANNED'], to: 'ACTIVE' },
    cancel: { from: ['PLANNED'], to: 'CANCELLED' },
    loseTouch: { from: ['ACTIVE'], to: 'UNREACHABLE' },
    reachAgain: { from: ['UNREACHABLE'], to: 'ACTIVE' },
    complete: { from: ['ACTIVE', 'UNREACHABLE'], to: 'COMPLETED' },
    endByTrainee: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_BY_TRAINEE' },
    endByEmployer: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_BY_EMPLOYER' },
    endForSafety: { from: ['ACTIVE', 'UNREACHABLE'], to: 'ENDED_FOR_SAFETY' },
  },
} as const satisfies Machine<string, string>;
/** Where a placement stands. */
export type PlacementState = (typeof PLACEMENT.states)[number];
/** What can be done with a placement. */
export type PlacementMove = keyof typeof PLACEMENT.moves;

/** Why a placement ended (DOMAIN 3.5); NEVER_STARTED is that of one which was cancelled, and UNKNOWN is an answer too. */
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
/** One reason. */
export type EndReason = (typeof END_REASONS)[number];

/** One person's work at one place, from one accepted offer. */
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
  /** The day first planned; it stays when the start moves. */
  readonly plannedOn: LocalDate;
  readonly startsOn: LocalDate;
  readonly state: PlacementState;
  readonly confirmedByTraineeAt: Date | null;
  readonly confirmedByEmployerAt: Date | null;
  readonly verifiedAt: Date | null;
  /** The last day of work, why it ended, and when that was written down. */
  readonly endedOn: LocalDate | null;
  readonly endReason: EndReason | null;
  readonly endRecordedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** Where a placement stands for her and for the employer: that nobody reaches her, or why and by whom it ended, is the service's to know. */
export const SHOWN_STATES = ['PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED'] as const;
/** One of them. */
export type ShownPlacementState = (typeof SHOWN_STATES)[number];

/**
 * A placement as its employer may read it. An employer must not learn that she cannot be reached or that she left because she was not safe, so its login
 * has no right to the stored state at all, nor to the version, which would tell that something happened.
 */
export type EmployerPlacement = Pick<
  Placement,
  'id' | 'offerId' | 'referralId' | 'employerId' | 'vacancyId' | 'kind' | 'plannedOn' | 'startsOn' | 'confirmedByEmployerAt' | 'endedOn'
> & { readonly state: ShownPlacementState };

/** A start as either side confirms it: `state` is the stored one for her, and the shown one for the employer. */
export type StartToConfirm = Pick<Placement, 'id' | 'startsOn' | 'confirmedByTraineeAt' | 'confirmedByEmployerAt' | 'verifiedAt'> &
  Pick<Placement | EmployerPlacement, 'state'> & { readonly version?: number };

/** A placement after a move, and what is told. */
export interface MovedPlacement<P = Placement> {
  readonly placement: P;
  readonly event: DomainEvent;
}

/** A placement as it is written down: whether it is in an own enterprise of her institution, and so counted apart (DESIGN 2), the database fills in. */
export type PlannedPlacement = Pick<
  Placement,
  'institutionId' | 'offerId' | 'referralId' | 'traineeId' | 'employerId' | 'vacancyId' | 'kind' | 'startsOn' | 'state'
>;
