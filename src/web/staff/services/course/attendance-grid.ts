import type { LocalDate } from '../../../../shared/local-date';

/** How many lessons the grid shows at once. */
const LESSONS_SHOWN = 8;

export interface GridEnrolment {
  readonly id: string;
  readonly enrolledOn: LocalDate;
  readonly endedOn?: LocalDate | null;
  readonly availableActions: readonly string[];
  readonly attendance: readonly { readonly heldOn: LocalDate; readonly hours: number }[];
}

/** A lesson: its day, and the hours that most who were there were there for. */
export interface Lesson {
  readonly heldOn: LocalDate;
  readonly hours: number;
}

export interface LessonWindow {
  readonly lessons: readonly Lesson[];
  /** The last lesson of the window before this one; null at the first lesson. */
  readonly earlier: LocalDate | null;
  /** The last lesson of the window after this one; null at the latest lesson. */
  readonly later: LocalDate | null;
}

/** The recorded lessons of these enrolments, by day. */
export function lessonsOf(enrolments: readonly GridEnrolment[]): Lesson[] {
  const hoursByDay = new Map<LocalDate, number[]>();
  for (const { heldOn, hours } of enrolments.flatMap(({ attendance }) => attendance)) hoursByDay.set(heldOn, [...(hoursByDay.get(heldOn) ?? []), hours]);
  return [...hoursByDay].map(([heldOn, hours]) => ({ heldOn, hours: mostFrequent(hours) })).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

/** The number that occurs most often; of several, the largest. */
function mostFrequent(numbers: readonly number[]): number {
  const count = (one: number): number => numbers.filter((other) => other === one).length;
  return numbers.toSorted((a, b) => count(b) - count(a) || b - a)[0] ?? 0;
}

/** The lessons up to a day, at most eight; the latest ones without a day. */
export function lessonWindow(lessons: readonly Lesson[], until: LocalDate | null): LessonWindow {
  const found = until === null ? -1 : lessons.findLastIndex(({ heldOn }) => heldOn <= until);
  const end = found === -1 ? lessons.length : found + 1;
  const start = Math.max(end - LESSONS_SHOWN, 0);
  const after = lessons.slice(end, end + LESSONS_SHOWN);
  return {
    lessons: lessons.slice(start, end),
    earlier: lessons[start - 1]?.heldOn ?? null,
    later: after.at(-1)?.heldOn ?? null,
  };
}

/** The hours she was there on a day; null if she was not. */
export const hoursOn = ({ attendance }: GridEnrolment, day: LocalDate): number | null => attendance.find(({ heldOn }) => heldOn === day)?.hours ?? null;

/** Whether attendance of that day can be recorded: she attends the course, and was enrolled by then. */
export const mayAttendOn = ({ availableActions, enrolledOn }: GridEnrolment, day: LocalDate): boolean =>
  availableActions.includes('attend') && enrolledOn <= day;

/** A cell of an earlier lesson as the value of its checkbox. */
export const earlierCell = (enrolmentId: string, { heldOn, hours }: Lesson): string => `${enrolmentId} ${heldOn} ${hours}`;

/** Reads such a value; null if it is not one. */
export function parseEarlierCell(value: string): { readonly enrolmentId: string; readonly heldOn: LocalDate; readonly hours: number } | null {
  const [, enrolmentId, heldOn, hours] = /^([0-9a-f-]{36}) (\d{4}-\d{2}-\d{2}) (\d{1,2}(?:\.\d{1,2})?)$/.exec(value) ?? [];
  return enrolmentId && heldOn && hours ? { enrolmentId, heldOn, hours: Number(hours) } : null;
}
