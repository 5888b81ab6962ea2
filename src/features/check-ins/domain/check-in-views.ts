import type { LocalDate } from '../../../shared/local-date';
import type { Attendance, Conduct, SkillShown } from './answer';
import type { CheckInState } from './check-in';
import type { ListedState } from './code';

/** A check-in as its employer lists it, without the answers and without the reason a check-in ended. */
export interface ListedCheckIn {
  readonly id: string;
  readonly placementId: string;
  readonly vacancyId: string;
  readonly state: ListedState;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  /** The day the trainee started. */
  readonly startsOn: LocalDate;
}

/**
 * The subject of a check-in, shown after the right code: the name on the candidate card while the trainee
 * consents to showing it; otherwise the start date identifies her.
 */
export interface CheckInSubject {
  readonly displayName: string | null;
  readonly vacancyTitle: string;
  readonly startsOn: LocalDate;
}

/** A check-in as staff of the trainee's institution read it, with the employer's answers once they exist. */
export interface StaffCheckIn {
  readonly id: string;
  readonly placementId: string;
  readonly day: number;
  readonly dueOn: LocalDate;
  readonly state: CheckInState;
  readonly askedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly answeredAt: Date | null;
  readonly attendance: Attendance | null;
  readonly skill: SkillShown | null;
  readonly conduct: Conduct | null;
  readonly note: string | null;
}
