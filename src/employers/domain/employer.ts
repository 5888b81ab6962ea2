import { type DomainEvent, type EventName, happened } from '../../shared/events';
import type { LocalDate } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { type Machine, stateAfter } from '../../shared/states';
import { isApprovedOn, type VettingValidity } from '../../vetting/domain/vetting';
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

/** What decides over a move of an employer: the vettings of all its sites, and the day. */
export interface EmployerFacts {
  readonly vettings: readonly VettingValidity[];
  readonly today: LocalDate;
}

/** Moves an employer; it becomes active only once one of its sites is approved (NOT_CLEARED until then), and never by itself. */
export function moveEmployer(employer: Employer, move: EmployerMove, facts: EmployerFacts): { employer: Employer; event: DomainEvent } | Refusal {
  const state = stateAfter(EMPLOYER, employer.state, move);
  if (isRefusal(state)) return state;
  if (move === 'activate' && !facts.vettings.some((vetting) => isApprovedOn(vetting, facts.today)))
    return refuse('NOT_CLEARED', { reasons: ['NO_VALID_VETTING'] });
  return { employer: { ...employer, state, version: employer.version + 1 }, event: happened(EVENT_OF[move], employer.id) };
}
