import type { LocalDate } from '../../../shared/local-date';
import type { Weekday } from '../../../shared/weekdays';

/** A skill as a card names it. */
interface CardSkill {
  readonly skillCode: string;
  readonly level: number;
  /** One of four kinds: who or where it was is never told, as a name can tell where she was. */
  readonly source: 'SELF' | 'INSTRUCTOR' | 'EMPLOYER' | 'TEST';
}

/** A finished course as a card names it: what it is called, how long it lasted and in which month she finished it. */
export interface CardTraining {
  readonly title: string;
  readonly weeks: number;
  /** `YYYY-MM`: the day is nobody's business, as a day can be told from a list of who was where. */
  readonly finishedIn: string;
}

/** A course that she came to the end of, before it is decided whether an employer may be told. */
export interface CourseFinished extends CardTraining {
  /** A `CourseKind`. */
  readonly kind: string;
  readonly isPassed: boolean;
  /** What it gives, by the rows of the taxonomy. */
  readonly skillIds: readonly number[];
  /** Whether its title names an institution or a programme that the service knows. */
  readonly namesAPlace: boolean;
}

/** When she can work, in words every reader shares. */
interface CandidateAvailability {
  readonly from: LocalDate;
  readonly days: readonly Weekday[];
  readonly fromTime: string;
  readonly toTime: string;
}

/** All of a trainee that an employer can ever be shown; nothing else goes in. */
export interface CandidateProfile {
  readonly displayName: string;
  /** By row and ESCO code, level 1–4 and who says so; evidence stays inside, because free text may tell where she learned it. */
  readonly skills: readonly (CardSkill & { readonly skillId: number })[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  readonly availableFrom: LocalDate;
  readonly availableDays: number;
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly education: string | null;
  /** Every course she came to the end of; what may be told of them is decided here. */
  readonly training: readonly CourseFinished[];
}

/** What one employer sees of her: a field that is absent was not agreed to, and looks the same as one that does not exist. */
export interface CandidateCard {
  readonly displayName?: string;
  readonly skills?: readonly CardSkill[];
  readonly languages?: readonly { readonly language: string; readonly level: number }[];
  readonly availability?: CandidateAvailability;
  readonly education?: string | null;
  /** Absent too on a card of before there was this field. */
  readonly training?: readonly CardTraining[];
}
