import type { LocalDate } from '../../../shared/local-date';
import type { Attendance, Conduct, SkillShown } from './answer';
import type { CheckInState } from './check-in';
import type { ListedState } from './code';

/** A question as its employer lists it: neither what was answered nor why another one ended. */
export interface ListedCheckIn {
  readonly id: string;
  readonly placementId: string;
  readonly vacancyId: string;
  readonly state: ListedState;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  /** The day the person started. */
  readonly startsOn: LocalDate;
}

/** Whom an answer is about, as the right code shows it: the name on the card while she agrees to its being shown, otherwise the day she started says enough. */
export interface CheckInSubject {
  readonly displayName: string | null;
  readonly vacancyTitle: string;
  readonly startsOn: LocalDate;
}

/** A question as staff of her institution read it, with the employer's answer once it is there. */
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
