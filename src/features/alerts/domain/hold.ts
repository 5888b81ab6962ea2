import type { EmployerHold } from '../../employers/domain/employer';
import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { type DomainEvent, happened } from '../../../shared/events';
import { refuse, type Refusal } from '../../../shared/refusal';

/** A hold as an institution's staff see it: of one that another institution placed, only that it is there. */
export interface SeenHold extends EmployerHold {
  readonly isOurs: boolean;
  /** The alert that is its cause; null where there is none, or it is another institution's. */
  readonly alertId: string | null;
}

/** How near somebody is to an employer. */
export type StageAtEmployer = 'AT_WORK' | 'STARTING' | 'ON_THE_WAY';

/** Somebody at an employer, or on the way there. */
export interface PersonAt {
  readonly employerId: string;
  readonly traineeId: string;
  readonly stage: StageAtEmployer;
}

/** One person's word that a hold may be lifted. */
export interface LiftAgreement {
  readonly institutionId: string;
  readonly holdId: string;
  readonly accountId: string;
  readonly asSafetyLead: boolean;
  readonly reason: string;
  readonly agreedAt: Date;
}

/** A word given before, as it counts today. */
export interface EarlierAgreement {
  readonly accountId: string;
  /** The account is not closed. */
  readonly isStaff: boolean;
  readonly isSafetyLead: boolean;
}

/** What decides over lifting a hold. */
export interface LiftFacts {
  readonly accountId: string;
  readonly isSafetyLead: boolean;
  readonly ties: readonly EmployerTie[];
  /** The alert that is the hold's cause is not over. */
  readonly waitsForAlert: boolean;
  readonly agreements: readonly EarlierAgreement[];
}

/** The hold, lifted or as it was, and what is told. */
export interface AgreedLift {
  readonly isLifted: boolean;
  readonly event: DomainEvent;
}

/**
 * One person agrees to lift a hold; it is lifted when two have, one of them the safety lead, neither tied to the employer (DOMAIN 3.2).
 * Until then the hold stays, and that is no refusal. Refuses: MOVE_NOT_ALLOWED once it is lifted; NOT_READY with ALERT_OPEN while the alert that is its
 * cause is not over, because nobody can say yet that the place is safe; CONFLICT_OF_INTEREST with the ties; SECOND_PERSON_NEEDED when the same person agrees again.
 */
export function agreeToLift(hold: EmployerHold, { accountId, isSafetyLead, ties, waitsForAlert, agreements }: LiftFacts): AgreedLift | Refusal {
  if (hold.liftedAt !== null) return refuse('MOVE_NOT_ALLOWED', { state: 'LIFTED', nextMoves: [] });
  const tied = tiesBetween(ties, accountId, hold.employerId);
  if (tied.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: tied });
  if (waitsForAlert) return refuse('NOT_READY', { reasons: ['ALERT_OPEN'] });
  if (agreements.some((earlier) => earlier.accountId === accountId)) return refuse('SECOND_PERSON_NEEDED');
  const counting = [
    ...agreements.filter((earlier) => earlier.isStaff && tiesBetween(ties, earlier.accountId, hold.employerId).length === 0),
    { accountId, isStaff: true, isSafetyLead },
  ];
  const isLifted = counting.length >= 2 && counting.some((one) => one.isSafetyLead);
  return { isLifted, event: happened(isLifted ? 'HoldLifted' : 'HoldLiftAgreed', hold.id) };
}
