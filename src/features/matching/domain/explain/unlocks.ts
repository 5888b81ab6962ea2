import { compareNumbers, compareText } from '../score/order';
import type { HeldSkill } from '../facts/pair';

/** A required skill that she does not have at the required level. */
export interface MissingSkill {
  readonly skillId: number;
  readonly minLevel: number;
}

/**
 * A vacancy within reach: every gate except possibly skills passes. If `short` is empty, she meets all
 * requirements.
 */
export interface WithinReach {
  readonly vacancyId: string;
  /** Every required skill that is missing, each once, including gate skills. */
  readonly short: readonly MissingSkill[];
}

/** The number of vacancies that a skill at this level unlocks. */
export interface UnlockStep {
  readonly level: number;
  readonly vacancies: number;
}

/** What one skill unlocks by itself: vacancies where it is the only missing requirement. */
export interface SkillUnlock {
  readonly skillId: number;
  /** The number at the highest required level. */
  readonly vacancies: number;
  /** From the lowest level that unlocks a vacancy upwards; each step includes the earlier ones. */
  readonly steps: readonly UnlockStep[];
}

/**
 * The skills that unlock vacancies by themselves, most vacancies first (docs/matching.md 3): for each, the vacancies
 * where it is the only missing required skill. Ties: lower level first, then by skill.
 */
export function skillUnlocks(within: Iterable<WithinReach>): SkillUnlock[] {
  const levels = new Map<number, number[]>();
  for (const { short } of within) {
    const [only] = short;
    if (!only || short.length > 1) continue;
    const requiredLevels = levels.get(only.skillId);
    if (requiredLevels) requiredLevels.push(only.minLevel);
    else levels.set(only.skillId, [only.minLevel]);
  }
  const unlocks = [...levels].map(([skillId, requiredLevels]): SkillUnlock => ({ skillId, vacancies: requiredLevels.length, steps: stepsOf(requiredLevels) }));
  return unlocks.sort((a, b) => b.vacancies - a.vacancies || topLevel(a) - topLevel(b) || a.skillId - b.skillId);
}

const stepsOf = (requiredLevels: readonly number[]): UnlockStep[] =>
  [...new Set(requiredLevels)].sort(compareNumbers).map((level) => ({ level, vacancies: requiredLevels.filter((one) => one <= level).length }));
const topLevel = ({ steps }: SkillUnlock): number => steps.at(-1)?.level ?? 0;

/** What one skill unlocks by itself across several trainees. */
export interface SkillInDemand {
  readonly skillId: number;
  /** The number of trainees for whom it unlocks a vacancy. */
  readonly trainees: number;
  /** The number of distinct vacancies it unlocks for any of them. */
  readonly vacancies: number;
  /** The highest level that any of them needs. */
  readonly level: number;
}

/**
 * The skills that unlock most across several trainees, who are added one by one: what an institution could
 * teach next.
 */
export class SkillDemand {
  readonly #skills = new Map<number, { trainees: number; readonly vacancies: Set<string>; level: number }>();

  /** Adds one trainee. */
  add(within: Iterable<WithinReach>): void {
    const hers = new Set<number>();
    for (const { vacancyId, short } of within) {
      const [only] = short;
      if (!only || short.length > 1) continue;
      const skill = this.#skills.get(only.skillId) ?? { trainees: 0, vacancies: new Set<string>(), level: 0 };
      this.#skills.set(only.skillId, skill);
      if (!hers.has(only.skillId)) skill.trainees++;
      hers.add(only.skillId);
      skill.vacancies.add(vacancyId);
      skill.level = Math.max(skill.level, only.minLevel);
    }
  }

  /** Most trainees first, then most vacancies, then by skill. */
  sorted(): SkillInDemand[] {
    const all = [...this.#skills].map(([skillId, { trainees, vacancies, level }]) => ({ skillId, trainees, vacancies: vacancies.size, level }));
    return all.sort((a, b) => b.trainees - a.trainees || b.vacancies - a.vacancies || a.skillId - b.skillId);
  }
}

/** A course she could start: its weeks, and the skills that passing it gives. */
export interface OpenCourse {
  readonly courseId: string;
  readonly weeks: number;
  readonly skills: readonly HeldSkill[];
}

/** The value of a course for a trainee. */
export interface CourseSuggestion {
  readonly courseId: string;
  readonly weeks: number;
  /** The number of vacancies that this course unlocks by itself. */
  readonly vacancies: number;
  /**
   * The number it unlocks in addition to the courses before it in the list; 0 for an alternative way to the
   * same vacancies.
   */
  readonly adds: number;
}

/**
 * The courses that unlock vacancies, in the recommended order (docs/matching.md 3): first the one that unlocks most
 * per week of training, then repeatedly the one that adds most per week to those chosen. Courses that add
 * none but unlock the same vacancies follow, by vacancies per week. Ties: fewer weeks, then by id.
 *
 * What a course adds is counted with the skills of all courses before it, so a vacancy that needs two of them
 * counts at the second. Each round counts all courses in one pass over the vacancies, so no bounds from
 * earlier rounds are needed. This is the greedy algorithm for maximum coverage: for the same weeks, the
 * vacancies that another choice of courses unlocks, each course by itself, are at most 1.6 times as many,
 * because each choice closes its share per week of the remaining distance, which leaves at most 1/e.
 */
export function suggestedCourses(within: Iterable<WithinReach>, courses: readonly OpenCourse[]): CourseSuggestion[] {
  const bySkill = coursesBySkill(courses);
  let remaining: readonly (readonly MissingSkill[])[] = [...within]
    .map(({ short }) => short)
    .filter((short) => short.length > 0 && short.every((one) => coursesFor(bySkill, one).length > 0));
  const alone = countFor(remaining, bySkill);
  const inOrder: CourseSuggestion[] = [];
  for (let gains = alone; gains.size > 0; gains = countFor(remaining, bySkill)) {
    const course = bestPerWeek(courses, gains)[0] as OpenCourse;
    inOrder.push({ ...worthAlone(course, alone), adds: gains.get(course.courseId) ?? 0 });
    remaining = remainingAfter(course, remaining);
  }
  const others = bestPerWeek(courses, alone).filter(({ courseId }) => inOrder.every((course) => course.courseId !== courseId));
  for (const course of others) {
    // Two alternatives that add none individually may together unlock a vacancy that needs both: it counts at
    // the second.
    inOrder.push({ ...worthAlone(course, alone), adds: countFor(remaining, bySkill).get(course.courseId) ?? 0 });
    remaining = remainingAfter(course, remaining);
  }
  return inOrder;
}

/** What is still missing after passing a course. */
const remainingAfter = (course: OpenCourse, left: readonly (readonly MissingSkill[])[]): (readonly MissingSkill[])[] =>
  left.map((short) => short.filter((one) => !teaches(course, one))).filter((short) => short.length > 0);

/** Number of vacancies by the id of the course that unlocks them. */
type Counts = ReadonlyMap<string, number>;
/** The courses that teach a skill. */
type CoursesBySkill = ReadonlyMap<number, readonly OpenCourse[]>;

function coursesBySkill(courses: readonly OpenCourse[]): CoursesBySkill {
  const bySkill = new Map<number, OpenCourse[]>();
  for (const course of courses) {
    for (const { skillId } of course.skills) bySkill.set(skillId, [...(bySkill.get(skillId) ?? []), course]);
  }
  return bySkill;
}

const teaches = ({ skills }: OpenCourse, { skillId, minLevel }: MissingSkill): boolean =>
  skills.some((skill) => skill.skillId === skillId && skill.level >= minLevel);
const coursesFor = (bySkill: CoursesBySkill, short: MissingSkill): readonly OpenCourse[] =>
  (bySkill.get(short.skillId) ?? []).filter((course) => teaches(course, short));

/**
 * For each course, the number of these vacancies whose missing skills it covers completely; courses with none
 * are left out.
 */
function countFor(left: readonly (readonly MissingSkill[])[], bySkill: CoursesBySkill): Counts {
  const counts = new Map<string, number>();
  for (const short of left) {
    for (const course of coursesFor(bySkill, short[0] as MissingSkill)) {
      if (short.every((one) => teaches(course, one))) counts.set(course.courseId, (counts.get(course.courseId) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The courses with a count, most per week first. The ratios are compared without division, so that equal ones
 * are exactly equal.
 */
function bestPerWeek(courses: readonly OpenCourse[], counts: Counts): OpenCourse[] {
  const count = ({ courseId }: OpenCourse): number => counts.get(courseId) ?? 0;
  return courses
    .filter((course) => count(course) > 0)
    .sort((a, b) => count(b) * a.weeks - count(a) * b.weeks || a.weeks - b.weeks || compareText(a.courseId, b.courseId));
}

const worthAlone = ({ courseId, weeks }: OpenCourse, alone: Counts): Omit<CourseSuggestion, 'adds'> => ({
  courseId,
  weeks,
  vacancies: alone.get(courseId) ?? 0,
});

/** The value of a course for one trainee; the course itself is loaded together with all others. */
export interface CourseWorth {
  readonly courseId: string;
  readonly vacancies: number;
  readonly vacanciesPerWeek: number;
  readonly additionalVacancies: number;
}
