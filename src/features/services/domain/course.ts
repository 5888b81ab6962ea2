import { daysBetween, type LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, type Refusal } from '../../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/** The kinds of course (docs/domain.md 6.S2). */
export const COURSE_KINDS = ['LITERACY', 'NUMERACY', 'SMALL_BUSINESS', 'LIFE_SKILLS', 'VOCATIONAL'] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** The maximum number of skills one course gives. */
const MAX_SKILLS = 30;
/** Two years, in weeks. */
const MAX_WEEKS = 104;
const MAX_HOURS = 4000;
const MAX_SEATS = 500;

/** A course of an institution: subject, length and seats. */
export interface Course {
  readonly institutionId: string;
  readonly id: string;
  readonly kind: CourseKind;
  readonly title: string;
  readonly weeks: number;
  readonly hours: number;
  /** Null if unlimited. */
  readonly seats: number | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly version: number;
  readonly createdAt: Date;
}

/** A skill that passing the course gives, at level 1 to 4, by taxonomy row id. */
export interface CourseSkill {
  readonly institutionId: string;
  readonly courseId: string;
  readonly skillId: number;
  readonly level: number;
}

/** The input of a course; skills by their ESCO codes. */
export interface CourseInput extends Pick<Course, 'kind' | 'title' | 'weeks' | 'hours' | 'seats' | 'startsOn' | 'endsOn'> {
  readonly skills: readonly { readonly skillCode: string; readonly level: number }[];
}

/** The number of weeks the days from first to last touch, both included; a partial week counts. */
const weeksOf = (startsOn: LocalDate, endsOn: LocalDate): number => Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7);

function readWeeks(reader: InputReader, startsOn: LocalDate, endsOn: LocalDate): number {
  const weeks = reader.integer('weeks', 1, MAX_WEEKS);
  const maxWeeks = weeksOf(startsOn, endsOn);
  if (weeks > maxWeeks && !reader.hasProblem('startsOn', 'endsOn')) reader.refuse('weeks', 'MORE_THAN_ITS_WEEKS', maxWeeks);
  return weeks;
}

/**
 * Parses a course: it ends no earlier than it starts (BEFORE_START), has no more weeks than its days
 * (MORE_THAN_ITS_WEEKS), and names each skill once (REPEATED).
 */
export function parseCourse(input: Fields): CourseInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const startsOn = reader.date('startsOn');
  const endsOn = reader.date('endsOn');
  if (endsOn < startsOn) reader.refuse('endsOn', 'BEFORE_START', startsOn);
  const skills = reader.list('skills', MAX_SKILLS, (item) => ({ skillCode: item.id('skillCode'), level: item.integer('level', 1, 4) }));
  const codes = skills.map(({ skillCode }) => skillCode);
  codes.forEach((code, at) => {
    if (code !== '' && codes.indexOf(code) < at) reader.refuse(`skills.${at}.skillCode`, 'REPEATED');
  });
  return reader.result({
    kind: reader.choice('kind', COURSE_KINDS),
    title: reader.text('title', 120),
    weeks: readWeeks(reader, startsOn, endsOn),
    hours: reader.integer('hours', 1, MAX_HOURS),
    seats: reader.optionalInteger('seats', 1, MAX_SEATS),
    startsOn,
    endsOn,
    skills,
  });
}

/** How a course is used when it is changed. */
export interface CourseUse {
  /** Enrolments that were not withdrawn. */
  readonly taken: number;
  /** The first day with an attendance. */
  readonly firstAttendedOn: LocalDate | null;
}

/**
 * Refuses a change that contradicts how the course is used: fewer seats than are taken, or a start after an
 * attended lesson.
 */
export function courseChangeRefusal(
  { seats, startsOn }: Pick<CourseInput, 'seats' | 'startsOn'>,
  { taken, firstAttendedOn }: CourseUse,
): Refusal<'INVALID_INPUT'> | null {
  const problems = [
    ...(seats !== null && seats < taken ? [{ path: 'seats', problem: 'TOO_SMALL', limit: taken } as const] : []),
    ...(firstAttendedOn !== null && startsOn > firstAttendedOn ? [{ path: 'startsOn', problem: 'TOO_BIG', limit: firstAttendedOn } as const] : []),
  ];
  return problems.length > 0 ? invalid(problems) : null;
}
