import type { LocalDate } from '../../../shared/local-date';
import type { Weekday } from '../../../shared/weekdays';

/** A skill on a card. */
interface CardSkill {
  readonly skillCode: string;
  readonly level: number;
  /**
   * One of four kinds. The name of the source is never shown, because it can reveal where the trainee lived.
   */
  readonly source: 'SELF' | 'INSTRUCTOR' | 'EMPLOYER' | 'TEST';
}

/** A finished course on a card: its title, its length, and the month the trainee finished it. */
export interface CardTraining {
  readonly title: string;
  readonly weeks: number;
  /** `YYYY-MM`. Without the day, because an exact date could be matched with an attendance list. */
  readonly finishedIn: string;
}

/** A course the trainee completed, before the check whether employers may see it. */
export interface FinishedCourse extends CardTraining {
  /** A `CourseKind`. */
  readonly kind: string;
  readonly isPassed: boolean;
  /** The skills it gives, as taxonomy row ids. */
  readonly skillIds: readonly number[];
  /** Whether its title names an institution or a programme known to the service. */
  readonly namesAPlace: boolean;
}

/** When the trainee can work, as standard values. */
interface CandidateAvailability {
  readonly from: LocalDate;
  readonly days: readonly Weekday[];
  readonly fromTime: string;
  readonly toTime: string;
}

/** The complete set of facts about a trainee that an employer can ever be shown. */
export interface CandidateProfile {
  readonly displayName: string;
  /**
   * Row id, ESCO code, level 1–4 and source. Evidence is left out, because its free text may reveal where she
   * learned the skill.
   */
  readonly skills: readonly (CardSkill & { readonly skillId: number })[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  readonly availableFrom: LocalDate;
  readonly availableDays: number;
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly education: string | null;
  /** Every course she completed. `cardTraining` decides which of them appear. */
  readonly training: readonly FinishedCourse[];
}

/**
 * What one employer sees of the trainee. A field she did not consent to is absent, exactly like a field that
 * does not exist.
 */
export interface CandidateCard {
  readonly displayName?: string;
  readonly skills?: readonly CardSkill[];
  readonly languages?: readonly { readonly language: string; readonly level: number }[];
  readonly availability?: CandidateAvailability;
  readonly education?: string | null;
  /** Also absent on cards made before this field existed. */
  readonly training?: readonly CardTraining[];
}
