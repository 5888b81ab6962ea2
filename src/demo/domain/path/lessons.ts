import type { Course, CourseKind, CourseSkill } from '../../../features/services/domain/course';
import type { Attendance, Enrolment, EnrolmentState } from '../../../features/services/domain/enrolment';
import { addDays, daysBetween, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { registeredOn } from '../people/given';
import { type MarketSource, occupationOf } from '../market-source';
import type { Path } from './path';
import type { DemoTrainee } from '../people/people';
import type { Team } from '../people/staff';
import { inBoth } from '../people/trade-words';
import type { DemoVacancy } from '../vacancies';

/** The demo's courses with their enrolments and attendance. */
export interface Lessons {
  readonly courses: readonly Course[];
  readonly courseSkills: readonly CourseSkill[];
  readonly enrolments: readonly Enrolment[];
  readonly attendance: readonly Attendance[];
}

interface Planned {
  readonly house: number;
  readonly kind: CourseKind;
  readonly title: string;
  readonly isOver: boolean;
  /** The ESCO code of the trade it teaches; only vocational courses have one. */
  readonly teaches?: string;
  /** The days on which it runs, relative to today; the default depends on `isOver`. */
  readonly days?: readonly [begins: number, ends: number];
}

const PLANNED: readonly Planned[] = [
  { house: 0, kind: 'LITERACY', title: inBoth('អាន និងសរសេរ', 'Reading and writing'), isOver: true },
  { house: 0, kind: 'NUMERACY', title: inBoth('គណនាប្រចាំថ្ងៃ', 'Reckoning for everyday'), isOver: false },
  { house: 0, kind: 'SMALL_BUSINESS', title: inBoth('អាជីវកម្មតូចផ្ទាល់ខ្លួន', 'A small business of one’s own'), isOver: true },
  { house: 0, kind: 'LIFE_SKILLS', title: inBoth('បំណិនជីវិត', 'Life skills'), isOver: false },
  { house: 0, kind: 'VOCATIONAL', title: inBoth('ផ្ទះបាយ និងការបម្រើ', 'Kitchen and service'), isOver: true, teaches: '5246.1' },
  { house: 0, kind: 'VOCATIONAL', title: inBoth('ឆុងកាហ្វេ', 'Barista'), isOver: false, teaches: '5132.1.1', days: [-89, 2] },
  { house: 0, kind: 'VOCATIONAL', title: inBoth('ដេរដោយម៉ាស៊ីន', 'Sewing by machine'), isOver: true, teaches: '7533.5' },
  { house: 0, kind: 'VOCATIONAL', title: inBoth('កាត់ដេរ សម្រាប់អ្នកចាប់ផ្តើម', 'Sewing, for beginners'), isOver: false, teaches: '7533.5', days: [20, 111] },
  { house: 1, kind: 'LITERACY', title: inBoth('រង្វង់អាន', 'Reading circle'), isOver: false },
  { house: 1, kind: 'VOCATIONAL', title: inBoth('កាត់ដេរ', 'Sewing'), isOver: true, teaches: '7533.5' },
  { house: 2, kind: 'LIFE_SKILLS', title: inBoth('បំណិនជីវិត', 'Life skills'), isOver: true },
  { house: 2, kind: 'VOCATIONAL', title: inBoth('ដុតនំ', 'Baking'), isOver: false, teaches: '7512.1' },
];
/** The enrolment states of a finished course, and below those of a future and a running course. */
const OVER: readonly EnrolmentState[] = ['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'WITHDREW', 'COMPLETED', 'COMPLETED', 'WITHDREW'];
/** The position in the list of the learner who completed the course and failed it. */
const FAILED = 5;
const TO_COME: readonly EnrolmentState[] = ['ENROLLED', 'ENROLLED', 'ENROLLED'];
const RUNNING: readonly EnrolmentState[] = ['ATTENDING', 'ATTENDING', 'ENROLLED', 'ATTENDING', 'SUSPENDED', 'ATTENDING', 'WITHDREW', 'ENROLLED'];
const [BEGAN_OVER, ENDED_OVER, BEGAN_RUNNING, ENDS_RUNNING] = [-131, -40, -34, 57];
const [WEEK, HOURS_A_WEEK] = [7, 6];
const FIVE = 1_020;

/** The trainees who may enrol, and the vacancies they were referred to. */
interface Known {
  readonly people: readonly DemoTrainee[];
  readonly path: Pick<Path, 'referrals'>;
  readonly vacancies: readonly DemoVacancy[];
  readonly teams: readonly Team[];
}

/**
 * At the first institution: courses of each kind, one of which ends this week and one of which is in the
 * future. Two courses at each of the others. Enrolments are in every state.
 */
export function makeLessons(source: MarketSource, { people, path, vacancies, teams }: Known, chance: Chance): Lessons {
  const skillsAsked = new Map(vacancies.map(({ vacancy, skills }) => [vacancy.id, new Set(skills.map(({ skillId }) => skillId))]));
  const asked: Asked = new Map(path.referrals.map(({ traineeId, vacancyId }) => [traineeId, skillsAsked.get(vacancyId) ?? new Set()]));
  const made = PLANNED.map((planned) => {
    const team = teams[planned.house] as Team;
    const course = courseOf(planned, team, source.today, chance);
    const skills = skillsOf(course, planned, source);
    const enrolled = enrolledIn({ course, skills, planned }, { people, asked, team, today: source.today }, chance);
    return { course, skills, enrolled };
  });
  return {
    courses: made.map(({ course }) => course),
    courseSkills: made.flatMap(({ skills }) => skills),
    enrolments: made.flatMap(({ enrolled }) => enrolled.map(({ enrolment }) => enrolment)),
    attendance: made.flatMap(({ enrolled }) => enrolled.flatMap(({ attendance }) => attendance)),
  };
}

function courseOf({ kind, title, isOver, days }: Planned, { institution }: Team, today: LocalDate, chance: Chance): Course {
  const runs = days ?? (isOver ? [BEGAN_OVER, ENDED_OVER] : [BEGAN_RUNNING, ENDS_RUNNING]);
  const [startsOn, endsOn] = runs.map((day) => addDays(today, day)) as [LocalDate, LocalDate];
  const weeks = daysBetween(startsOn, endsOn) / WEEK;
  return {
    institutionId: institution.id,
    id: chance.id(),
    kind,
    title,
    weeks,
    hours: weeks * HOURS_A_WEEK,
    seats: kind === 'VOCATIONAL' ? 12 : null,
    startsOn,
    endsOn,
    version: 1,
    createdAt: instantOn(addDays(startsOn < today ? startsOn : today, -20), FIVE),
  };
}

function skillsOf({ institutionId, id: courseId }: Course, { teaches }: Planned, source: MarketSource): CourseSkill[] {
  if (teaches === undefined) return [];
  return occupationOf(source, teaches)
    .essential.slice(0, 3)
    .map(({ id: skillId }) => ({ institutionId, courseId, skillId, level: 2 }));
}

/** The skills required by the vacancy that a trainee was referred to, by her id. */
type Asked = ReadonlyMap<string, ReadonlySet<number>>;
interface Taught {
  readonly course: Course;
  readonly skills: readonly CourseSkill[];
  readonly planned: Planned;
}
interface Learners {
  readonly people: readonly DemoTrainee[];
  readonly asked: Asked;
  readonly team: Team;
  readonly today: LocalDate;
}

function enrolledIn({ course, skills, planned: { isOver } }: Taught, { people, asked, team, today }: Learners, chance: Chance) {
  const isToCome = course.startsOn > today;
  const states = isToCome ? TO_COME : isOver ? OVER : RUNNING;
  const here = people.filter((one) => one.trainee.institutionId === course.institutionId && one.trainee.state !== 'EXITED');
  // A finished course was attended by trainees registered when it began; a running or future course by those
  // who are preparing or job-ready.
  const meant = here.filter(
    (one) =>
      registeredOn(one) <= (isToCome ? addDays(today, -3) : course.startsOn) &&
      (isOver || one.trainee.state === 'PREPARING' || one.trainee.state === 'JOB_READY'),
  );
  const learners = isOver && skills.length > 0 ? learnersOf(skills, meant, asked, chance) : chance.some(meant, states.length);
  return learners.flatMap((one, turn) => {
    if (one === undefined) return [];
    const enrolment = enrolmentOf(course, one, states[turn] as EnrolmentState, { team, today, turn }, chance);
    return [{ enrolment, attendance: attendanceOf(course, enrolment, today) }];
  });
}

const passes = (state: EnrolmentState, turn: number): boolean => state === 'COMPLETED' && turn !== FAILED;

/**
 * The learners in the order of `FINISHED_STATES`. Those who pass hold the skills that the course teaches;
 * trainees referred to a vacancy that requires these skills come first.
 */
function learnersOf(skills: readonly CourseSkill[], meant: readonly DemoTrainee[], asked: Asked, chance: Chance): (DemoTrainee | undefined)[] {
  const able = meant.filter((one) => skills.every(({ skillId, level }) => one.skills.some((held) => held.skillId === skillId && held.level >= level)));
  const isAsked = ({ trainee }: DemoTrainee): boolean => skills.some(({ skillId }) => asked.get(trainee.id)?.has(skillId));
  const others = able.filter((one) => !isAsked(one));
  const passing = [...able.filter(isAsked), ...chance.some(others, OVER.length)];
  const ending = chance.some(
    meant.filter((one) => !able.includes(one)),
    OVER.length,
  );
  return OVER.map((state, turn) => (passes(state, turn) ? passing.shift() : ending.shift()));
}

function enrolmentOf(
  course: Course,
  { trainee }: DemoTrainee,
  state: EnrolmentState,
  { team, today, turn }: { readonly team: Team; readonly today: LocalDate; readonly turn: number },
  chance: Chance,
): Enrolment {
  const enrolledOn = state === 'ENROLLED' ? addDays(today, -3) : course.startsOn;
  const endedOn = state === 'COMPLETED' ? course.endsOn : state === 'WITHDREW' ? addDays(course.startsOn, 24) : null;
  const passed = passes(state, turn);
  return {
    institutionId: trainee.institutionId,
    id: chance.id(),
    traineeId: trainee.id,
    courseId: course.id,
    enrolledOn,
    state,
    endedOn,
    endedRecordedAt: endedOn === null ? null : instantOn(endedOn, FIVE),
    result: state === 'COMPLETED' ? (passed ? 'PASSED' : 'NOT_PASSED') : null,
    credential: passed ? `${course.title}, certificate of the institution` : null,
    grantId: null,
    recordedBy: team.caseWorker.id,
    recordedAt: instantOn(enrolledOn, FIVE),
    version: 1,
  };
}

/** One attendance row a week until the enrolment ends; none for a learner who has only enrolled. */
function attendanceOf({ startsOn }: Course, enrolment: Enrolment, today: LocalDate): Attendance[] {
  const { institutionId, id: enrolmentId, traineeId, state, endedOn } = enrolment;
  if (state === 'ENROLLED') return [];
  const last = state === 'SUSPENDED' ? addDays(startsOn, 2 * WEEK) : (endedOn ?? addDays(today, -1));
  const weeks = Math.floor(daysBetween(startsOn, last) / WEEK) + 1;
  return Array.from({ length: weeks }, (_, at) => {
    const heldOn = addDays(startsOn, at * WEEK);
    return { institutionId, enrolmentId, traineeId, heldOn, hours: HOURS_A_WEEK, recordedAt: instantOn(heldOn, FIVE) };
  });
}
