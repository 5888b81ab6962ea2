import { addDays, type LocalDate } from '../../../shared/local-date';
import type { DomainEvent } from '../../../shared/events';
import type { Machine } from '../../../shared/states';
import type { ApprenticeshipTerms } from '../../vacancies/domain/vacancy';
import type { EmployerPlacement, Placement } from './placement';

/** The agreement of an apprenticeship (Labour Law arts 51–64): signed, registered by the labour inspector, run from the start on. */
export const AGREEMENT = {
  states: ['PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING', 'COMPLETED', 'BROKEN', 'CONVERTED_TO_JOB'],
  moves: {
    sign: { from: ['PLANNED'], to: 'SIGNED' },
    register: { from: ['SIGNED'], to: 'REGISTERED' },
    run: { from: ['REGISTERED'], to: 'RUNNING' },
    complete: { from: ['RUNNING'], to: 'COMPLETED' },
    convert: { from: ['RUNNING'], to: 'CONVERTED_TO_JOB' },
    break: { from: ['PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING'], to: 'BROKEN' },
  },
} as const satisfies Machine<string, string>;
/** Where an agreement stands. */
export type AgreementState = (typeof AGREEMENT.states)[number];
/** What can be done with an agreement. */
export type AgreementMove = keyof typeof AGREEMENT.moves;

/** Who broke an agreement; LAW is an end that the law itself names: death, army, prison, closure, or that she was not safe. */
export const BROKEN_BY = ['TRAINEE', 'EMPLOYER', 'BOTH', 'LAW'] as const;
/** One of them. */
export type BrokenBy = (typeof BROKEN_BY)[number];

/** In how many days from the start the agreement must be written; one written later is void (Labour Law, DOMAIN 4.4). */
export const AGREEMENT_DUE_DAYS = 15;
/** The longest apprenticeship, in days (Labour Law art. 51). */
export const LONGEST_APPRENTICESHIP_DAYS = 730;

/** The agreement of one placement: who teaches which trade for how long, and how far the paper has come. */
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

/** An agreement as its employer may read it: not who broke it and why, which may be an answer of hers. */
export type EmployerAgreement = Omit<Agreement, 'institutionId' | 'traineeId' | 'brokenBy' | 'brokenReason' | 'version' | 'createdAt'>;

/** An agreement after a move, and what is told. */
export interface MovedAgreement {
  readonly agreement: Agreement;
  readonly event: DomainEvent;
}

type OfPlacement = Pick<Placement | EmployerPlacement, 'startsOn' | 'state'>;

/** The last day on which the agreement may be signed: fifteen days after the start. It moves with the start. */
export const agreementDueOn = ({ startsOn }: Pick<Placement, 'startsOn'>): LocalDate => addDays(startsOn, AGREEMENT_DUE_DAYS);

/** Whether the time to sign has passed without a signature, while she still has the place. */
export const isAgreementOverdue = (agreement: Pick<Agreement, 'state'>, placement: OfPlacement, today: LocalDate): boolean =>
  agreement.state === 'PLANNED' && ['PLANNED', 'ACTIVE', 'UNREACHABLE'].includes(placement.state) && today > agreementDueOn(placement);

/**
 * Whether it was signed after the last day. The law calls such an agreement void; it is written down all the same and shown as late, because a paper
 * that exists and is not known protects nobody, and because the inspector who registers it, not this service, says what becomes of it.
 */
export const wasSignedLate = ({ signedOn }: Pick<Agreement, 'signedOn'>, placement: Pick<Placement, 'startsOn'>): boolean =>
  signedOn !== null && signedOn > agreementDueOn(placement);
