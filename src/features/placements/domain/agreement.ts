import { addDays, type LocalDate } from '../../../shared/local-date';
import type { DomainEvent } from '../../../shared/events';
import { AGREEMENT_DUE_DAYS } from '../../matching/domain/facts/law-rule';
import type { StateMachine } from '../../../shared/state-machine';
import type { ApprenticeshipTerms } from '../../vacancies/domain/vacancy';
import type { EmployerPlacement, Placement } from './placement';

/**
 * The states of an apprenticeship agreement (Labour Law arts 51–64): signed, registered by the labour
 * inspector, running from the start on.
 */
export const AGREEMENT = {
  states: ['PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING', 'COMPLETED', 'BROKEN', 'CONVERTED_TO_JOB'],
  transitions: {
    sign: { from: ['PLANNED'], to: 'SIGNED' },
    register: { from: ['SIGNED'], to: 'REGISTERED' },
    run: { from: ['REGISTERED'], to: 'RUNNING' },
    complete: { from: ['RUNNING'], to: 'COMPLETED' },
    convert: { from: ['RUNNING'], to: 'CONVERTED_TO_JOB' },
    break: { from: ['PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING'], to: 'BROKEN' },
  },
} as const satisfies StateMachine<string, string>;
export type AgreementState = (typeof AGREEMENT.states)[number];
export type AgreementTransition = keyof typeof AGREEMENT.transitions;

/**
 * Who broke an agreement. LAW: an ending named by the law itself (death, army, prison, closure), or the
 * trainee was not safe.
 */
export const BROKEN_BY = ['TRAINEE', 'EMPLOYER', 'BOTH', 'LAW'] as const;
export type BrokenBy = (typeof BROKEN_BY)[number];

/** The longest apprenticeship, in days (Labour Law art. 51). */
export const LONGEST_APPRENTICESHIP_DAYS = 730;

/** The agreement of one placement: instructor, trade, length, and progress of its paperwork. */
export interface Agreement extends ApprenticeshipTerms {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly state: AgreementState;
  readonly signedOn: LocalDate | null;
  readonly registeredOn: LocalDate | null;
  readonly registrationNumber: string | null;
  readonly endedOn: LocalDate | null;
  readonly brokenBy: BrokenBy | null;
  readonly brokenReason: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * The part of an agreement its employer may read: without who broke it and why, which may be the trainee's
 * own statement.
 */
export type EmployerAgreement = Omit<Agreement, 'institutionId' | 'traineeId' | 'brokenBy' | 'brokenReason' | 'version' | 'createdAt'>;

/** An agreement after a transition, with the event to announce. */
export interface AgreementChange {
  readonly agreement: Agreement;
  readonly event: DomainEvent;
}

type AgreementPlacement = Pick<Placement | EmployerPlacement, 'startsOn' | 'state'>;

/** The last day to sign the agreement: 15 days after the start. It moves with the start date. */
export const agreementDueOn = ({ startsOn }: Pick<Placement, 'startsOn'>): LocalDate => addDays(startsOn, AGREEMENT_DUE_DAYS);

/** Whether the last day to sign has passed without a signature while the placement continues. */
export const isAgreementOverdue = (agreement: Pick<Agreement, 'state'>, placement: AgreementPlacement, today: LocalDate): boolean =>
  agreement.state === 'PLANNED' && ['PLANNED', 'ACTIVE', 'UNREACHABLE'].includes(placement.state) && today > agreementDueOn(placement);

/**
 * Whether it was signed after the last day. By law such an agreement is void. It is recorded all the same and
 * marked as late: an unrecorded agreement would protect no one, and the labour inspector who registers it
 * decides what happens to it, not this service.
 */
export const wasSignedLate = ({ signedOn }: Pick<Agreement, 'signedOn'>, placement: Pick<Placement, 'startsOn'>): boolean =>
  signedOn !== null && signedOn > agreementDueOn(placement);
