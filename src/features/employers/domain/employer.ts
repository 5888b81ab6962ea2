import { type DomainEvent, type EventName, happened } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, nextMoves, stateAfter } from '../../../shared/states';
import { isApprovedOn, type VettingValidity } from './site-approval';
import type { Tie } from './employer-tie';
import type { Sector } from './sectors';

/** How many people work there. */
export const SIZE_BANDS = ['1-9', '10-49', '50-249', '250+'] as const;
/** One size band. */
export type SizeBand = (typeof SIZE_BANDS)[number];

/** An employer: what is stored; approved, expired and on hold are computed by `isCleared` (DOMAIN 0.1). */
export const EMPLOYER = {
  states: ['APPLIED', 'ACTIVE', 'SUSPENDED', 'CLOSED'],
  moves: {
    activate: { from: ['APPLIED'], to: 'ACTIVE' },
    suspend: { from: ['ACTIVE'], to: 'SUSPENDED' },
    reinstate: { from: ['SUSPENDED'], to: 'ACTIVE' },
    close: { from: ['APPLIED', 'ACTIVE', 'SUSPENDED'], to: 'CLOSED' },
  },
} as const satisfies Machine<string, string>;
/** Where an employer stands. */
export type EmployerState = (typeof EMPLOYER.states)[number];
/** What can be done with an employer. */
export type EmployerMove = keyof typeof EMPLOYER.moves;
/** The moves that the safety lead of the institution that keeps the places makes; the first approval of a site activates. */
export const STAFF_MOVES = ['suspend', 'reinstate', 'close'] as const satisfies readonly EmployerMove[];
/** One of them. */
export type StaffMove = (typeof STAFF_MOVES)[number];

/** An enterprise, shared by the whole installation. */
export interface Employer {
  readonly id: string;
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly registrationNumber: string;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  /** The institution whose own enterprise it is, or null: placements there are counted apart. */
  readonly ownEnterpriseOf: string | null;
  readonly codeOfConductSignedOn: LocalDate | null;
  readonly state: EmployerState;
  readonly version: number;
  readonly createdAt: Date;
}

/** A place of work of an employer; vetting is of a site, never of an employer as a whole. */
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

/** Something found that stops an employer everywhere at once, until it is lifted; why is not kept here. */
export interface EmployerHold {
  readonly id: string;
  readonly employerId: string;
  readonly openedAt: Date;
  readonly liftedAt: Date | null;
}

const EVENT_OF: Readonly<Record<EmployerMove, EventName>> = {
  activate: 'EmployerActivated',
  suspend: 'EmployerSuspended',
  reinstate: 'EmployerReinstated',
  close: 'EmployerClosed',
};

/** What stands against closing an employer: somebody of any institution on the way there, or a start that is still planned. */
export const STILL_OPEN = ['REFERRAL_OPEN', 'START_STILL_PLANNED'] as const;
/** One of them. */
export type StillOpen = (typeof STILL_OPEN)[number];

/** What decides over a move of an employer: the vettings of all its sites and the day, what is still open there, and how whoever moves it is tied to it. */
export interface EmployerFacts {
  readonly vettings: readonly VettingValidity[];
  readonly today: LocalDate;
  readonly stillOpen: readonly StillOpen[];
  readonly ties: readonly Tie[];
}

/**
 * Moves an employer. It becomes active only once one of its sites is approved (NOT_CLEARED until then), and never by itself. One person suspends it, for
 * cause, and nothing there is ended by it; whoever is tied to it does not reinstate it (CONFLICT_OF_INTEREST, DOMAIN 3.2). It is closed for good only when
 * nobody waits for it any more: NOT_READY with what is still open, which each institution ends for its own people. Work that has started goes on.
 */
export function moveEmployer(employer: Employer, move: EmployerMove, facts: EmployerFacts): { employer: Employer; event: DomainEvent } | Refusal {
  const state = stateAfter(EMPLOYER, employer.state, move);
  if (isRefusal(state)) return state;
  if (move === 'activate' && !facts.vettings.some((vetting) => isApprovedOn(vetting, facts.today)))
    return refuse('NOT_CLEARED', { reasons: ['NO_VALID_VETTING'] });
  if (move === 'reinstate' && facts.ties.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: facts.ties });
  if (move === 'close' && facts.stillOpen.length > 0) return refuse('NOT_READY', { reasons: facts.stillOpen });
  return { employer: { ...employer, state, version: employer.version + 1 }, event: happened(EVENT_OF[move], employer.id) };
}

/** What staff of the institution that keeps the places may do with an employer. */
export const staffMoves = (state: EmployerState): StaffMove[] => STAFF_MOVES.filter((move) => nextMoves(EMPLOYER, state).includes(move));

/**
 * Why a business that is suspended or closed brings nobody nearer to its work (invariant 3): MOVE_NOT_ALLOWED with where it stands, which it may know, and
 * never why. Null where it stands well. What ends something stays possible, because somebody waits for the answer: to say no, to call a meeting off, to take
 * an offer back, to tell how it goes with who works there.
 */
export const stopped = (state: EmployerState): Refusal | null =>
  state === 'SUSPENDED' || state === 'CLOSED' ? refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] }) : null;
