import { compareNumbers, compareText } from '../score/order';
import type { HeldSkill } from '../facts/pair';

/** A required skill of a vacancy that she does not have at the level asked for. */
export interface Shortage {
  readonly skillId: number;
  readonly minLevel: number;
}

/** A vacancy that only skills keep from her: every other gate lets her pass. Without a shortage she has all that is required. */
export interface WithinReach {
  readonly vacancyId: string;
  /** Every required skill that is short, each once, gate skills among them. */
  readonly short: readonly Shortage[];
}

/** With a skill at a level, in how many more vacancies she would have all that is required. */
export interface UnlockStep {
  readonly level: number;
  readonly vacancies: number;
}

/** What one skill alone would unlock: nothing else that is required is short there. */
export interface SkillUnlock {
  readonly skillId: number;
  /** How many at the highest level anybody asks for. */
  readonly vacancies: number;
  /** From the lowest level that unlocks anything upwards; each counts those before it. */
  readonly steps: readonly UnlockStep[];
}

/**
 * The skills that would each alone unlock vacancies, the most first (MATCHING D4): for each, the vacancies where it is the only required skill short.
 * Among equals the one that asks for less comes first, then by skill.
 */
export function skillUnlocks(within: Iterable<WithinReach>): SkillUnlock[] {
  const levels = new Map<number, number[]>();
  for (const { short } of within) {
    const [only] = short;
    if (!only || short.length > 1) continue;
    const asked = levels.get(only.skillId);
    if (asked) asked.push(only.minLevel);
    else levels.set(only.skillId, [only.minLevel]);
  }
  const unlocks = [...levels].map(([skillId, asked]): SkillUnlock => ({ skillId, vacancies: asked.length, steps: stepsOf(asked) }));
  return unlocks.sort((a, b) => b.vacancies - a.vacancies || topLevel(a) - topLevel(b) || a.skillId - b.skillId);
}

const stepsOf = (asked: readonly number[]): UnlockStep[] =>
  [...new Set(asked)].sort(compareNumbers).map((level) => ({ level, vacancies: asked.filter((one) => one <= level).length }));
const topLevel = ({ steps }: SkillUnlock): number => steps.at(-1)?.level ?? 0;

/** What one skill alone would unlock over several people. */
export interface SkillInDemand {
  readonly skillId: number;
  /** For how many of them it would unlock anything. */
  readonly trainees: number;
  /** How many different vacancies it would unlock for one or another. */
  readonly vacancies: number;
  /** The highest level anybody would need. */
  readonly level: number;
}

/** Which skills alone would unlock most over several people, who are looked at one by one: what an institution could teach next. */
export class SkillDemand {
  readonly #skills = new Map<number, { trainees: number; readonly vacancies: Set<string>; level: number }>();

  /** Counts one more person. */
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

  /** For most people first, then the most vacancies, then by skill. */
  inOrder(): SkillInDemand[] {
    const all = [...this.#skills].map(([skillId, { trainees, vacancies, level }]) => ({ skillId, trainees, vacancies: vacancies.size, level }));
    return all.sort((a, b) => b.trainees - a.trainees || b.vacancies - a.vacancies || a.skillId - b.skillId);
  }
}

/** A course she could begin: how many weeks it lasts, and the skills that passing it gives. */
export interface OpenCourse {
  readonly courseId: string;
  readonly weeks: number;
  readonly skills: readonly HeldSkill[];
}

/** What a course is worth to her. */
export interface CourseWorth {
  readonly courseId: string;
  readonly weeks: number;
  /** In how many more vacancies she would have all that is required after this course alone. */
  readonly vacancies: number;
  /** In how many more after this course, on top of those that stand before it in the list; 0: it is another way to the same vacancies. */
  readonly adds: number;
}

/**
 * The courses that would unlock vacancies, in the order in which to take them (MATCHING D4): first the one that unlocks most per week of training, then the
 * one that adds most per week to it, and so on; after those that add, the ones that unlock the same vacancies another way, by vacancies per week.
 * Ties: fewer weeks, then by id.
 *
 * What a course adds is counted with the skills of all courses before it, so a vacancy that needs two of them counts at the second. One pass over the
 * vacancies counts for all courses at once, so no bound of an earlier round need be kept. However else the same weeks were spent, the vacancies that the chosen
 * courses unlock each by itself would be at most 1.6 times as many: each choice closes, per week, its share of what is missing to them, which leaves at most 1/e.
 */
export function coursesWorthTaking(within: Iterable<WithinReach>, courses: readonly OpenCourse[]): CourseWorth[] {
  const given = givenBy(courses);
  let left: readonly (readonly Shortage[])[] = [...within]
    .map(({ short }) => short)
    .filter((short) => short.length > 0 && short.every((one) => givers(given, one).length > 0));
  const alone = countFor(left, given);
  const inOrder: CourseWorth[] = [];
  for (let adding = alone; adding.size > 0; adding = countFor(left, given)) {
    const course = bestPerWeek(courses, adding)[0] as OpenCourse;
    inOrder.push({ ...weighed(course, alone), adds: adding.get(course.courseId) ?? 0 });
    left = after(course, left);
  }
  const others = bestPerWeek(courses, alone).filter(({ courseId }) => inOrder.every((taken) => taken.courseId !== courseId));
  for (const course of others) {
    // two that add nothing each may together unlock what needs both: that counts at the second
    inOrder.push({ ...weighed(course, alone), adds: countFor(left, given).get(course.courseId) ?? 0 });
    left = after(course, left);
  }
  return inOrder;
}

/** What is still short once a course is passed. */
const after = (course: OpenCourse, left: readonly (readonly Shortage[])[]): (readonly Shortage[])[] =>
  left.map((short) => short.filter((one) => !gives(course, one))).filter((short) => short.length > 0);

/** Vacancies by the id of the course that unlocks them. */
type Counts = ReadonlyMap<string, number>;
/** The courses that give a skill. */
type Given = ReadonlyMap<number, readonly OpenCourse[]>;

function givenBy(courses: readonly OpenCourse[]): Given {
  const given = new Map<number, OpenCourse[]>();
  for (const course of courses) {
    for (const { skillId } of course.skills) given.set(skillId, [...(given.get(skillId) ?? []), course]);
  }
  return given;
}

const gives = ({ skills }: OpenCourse, { skillId, minLevel }: Shortage): boolean =>
  skills.some((skill) => skill.skillId === skillId && skill.level >= minLevel);
const givers = (given: Given, short: Shortage): readonly OpenCourse[] => (given.get(short.skillId) ?? []).filter((course) => gives(course, short));

/** For each course, how many of these vacancies are short of nothing that it does not give; courses without any are left out. */
function countFor(left: readonly (readonly Shortage[])[], given: Given): Counts {
  const counts = new Map<string, number>();
  for (const short of left) {
    for (const course of givers(given, short[0] as Shortage)) {
      if (short.every((one) => gives(course, one))) counts.set(course.courseId, (counts.get(course.courseId) ?? 0) + 1);
    }
  }
  return counts;
}

/** Those that count any, most per week first; the shares are held against each other without a division, so that equal ones are equal. */
function bestPerWeek(courses: readonly OpenCourse[], counts: Counts): OpenCourse[] {
  const count = ({ courseId }: OpenCourse): number => counts.get(courseId) ?? 0;
  return courses
    .filter((course) => count(course) > 0)
    .sort((a, b) => count(b) * a.weeks - count(a) * b.weeks || a.weeks - b.weeks || compareText(a.courseId, b.courseId));
}

const weighed = ({ courseId, weeks }: OpenCourse, alone: Counts): Omit<CourseWorth, 'adds'> => ({ courseId, weeks, vacancies: alone.get(courseId) ?? 0 });
