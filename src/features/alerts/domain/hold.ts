import type { EmployerHold } from '../../employers/domain/employer';
import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import type { LocalDate } from '../../../shared/local-date';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { refuse, type Refusal } from '../../../shared/refusal';

/** A hold as staff of an institution see it. For another institution's hold they see only that it exists. */
export interface StaffHold extends EmployerHold {
  readonly isOurs: boolean;
  /** The alert that caused it; null if there is none or it belongs to another institution. */
  readonly alertId: string | null;
}

/** How far a trainee has come with an employer. GONE: she is there no longer, and is still to be contacted about a hold. */
export type StageAtEmployer = 'AT_WORK' | 'STARTING' | 'ON_THE_WAY' | 'GONE';

/** The task to contact a trainee safely because of a hold. */
export interface HoldContact {
  readonly taskId: string;
  readonly state: 'OPEN' | 'DONE';
  readonly assignedTo: string | null;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
}

/** A trainee who works at an employer or is on the way there, and whether she was contacted. */
export interface TraineeAtEmployer {
  readonly employerId: string;
  readonly traineeId: string;
  readonly stage: StageAtEmployer;
  /** Null if she is there no longer. */
  readonly siteId: string | null;
  /** The first day of work, the day of the referral, or the day on which the hold found her. */
  readonly since: LocalDate;
  readonly lastContactAt: Date | null;
  /** Null for an employer that was never on hold while she was there. */
  readonly contact: HoldContact | null;
  /** How many trainees of the reader's institution are at this site, and how many of them are still to be contacted. */
  readonly siteTotal: number;
  readonly siteToContact: number;
}

/** A page of the trainees at one employer, site by site, with the counts of all. */
export interface TraineesAtEmployer {
  readonly rows: readonly TraineeAtEmployer[];
  readonly total: number;
  readonly toContact: number;
}

/** One person's agreement to lift a hold. */
export interface LiftAgreement {
  readonly institutionId: string;
  readonly holdId: string;
  readonly accountId: string;
  readonly asSafetyLead: boolean;
  readonly reason: string;
  readonly agreedAt: Date;
}

/** An earlier agreement, and whether the person who gave it still counts. */
export interface EarlierAgreement {
  readonly accountId: string;
  /** Whether the account is still open. */
  readonly isActive: boolean;
  readonly isSafetyLead: boolean;
}

/** The facts that decide whether a hold can be lifted. */
export interface LiftFacts {
  readonly accountId: string;
  readonly isSafetyLead: boolean;
  readonly ties: readonly EmployerTie[];
  /** Whether the alert that caused the hold is still open. */
  readonly isAlertOpen: boolean;
  readonly agreements: readonly EarlierAgreement[];
}

/** Whether the hold is lifted now, and the event to announce. */
export interface LiftResult {
  readonly isLifted: boolean;
  readonly event: DomainEvent;
}

/**
 * Records one person's agreement to lift a hold. The hold is lifted when two people have agreed, one of them
 * the safety lead, neither with ties to the employer (docs/domain.md 3.2). Until then it stays in force, and
 * the first agreement succeeds.
 *
 * Refuses with:
 * - TRANSITION_NOT_ALLOWED if it is already lifted
 * - NOT_READY (ALERT_OPEN) while the alert that caused it is open, because the workplace may not be
 * safe yet
 * - CONFLICT_OF_INTEREST with the ties of the person who agrees
 * - SECOND_PERSON_NEEDED if the same person agrees twice
 */
export function agreeToLift(
  hold: EmployerHold,
  { accountId, isSafetyLead, ties, isAlertOpen, agreements }: LiftFacts,
): LiftResult | Refusal<'CONFLICT_OF_INTEREST' | 'NOT_READY' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> {
  if (hold.liftedAt !== null) return refuse('TRANSITION_NOT_ALLOWED', { state: 'LIFTED', availableActions: [] });
  const tied = tiesBetween(ties, accountId, hold.employerId);
  if (tied.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: tied });
  if (isAlertOpen) return refuse('NOT_READY', { reasons: ['ALERT_OPEN'] });
  if (agreements.some((earlier) => earlier.accountId === accountId)) return refuse('SECOND_PERSON_NEEDED');
  const validAgreements = [
    ...agreements.filter((earlier) => earlier.isActive && tiesBetween(ties, earlier.accountId, hold.employerId).length === 0),
    { accountId, isActive: true, isSafetyLead },
  ];
  const isLifted = validAgreements.length >= 2 && validAgreements.some((one) => one.isSafetyLead);
  return { isLifted, event: domainEvent(isLifted ? 'HoldLifted' : 'HoldLiftAgreed', hold.id) };
}
