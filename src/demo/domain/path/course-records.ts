import type { Course, CourseKind, CourseSkill } from '../../../features/services/domain/course';
import type { Attendance, Enrolment, EnrolmentState } from '../../../features/services/domain/enrolment';
import { addDays, daysBetween, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { registeredOn } from '../people/services-received';
import { type MarketSource, occupationOf } from '../market-source';
import type { Pipeline } from './pipeline';
import type { DemoTrainee } from '../people/people';
import type { Team } from '../people/staff';
import { bilingual } from '../people/trade-labels';
import type { DemoVacancy } from '../demo-vacancies';

/** The demo's courses with their enrolments and attendance. */
export interface CourseRecords {
  readonly courses: readonly Course[];
  readonly courseSkills: readonly CourseSkill[];
  readonly enrolments: readonly Enrolment[];
  readonly attendance: readonly Attendance[];
}

interface PlannedCourse {
  readonly house: number;
  readonly kind: CourseKind;
  readonly title: string;
  readonly isOver: boolean;
  /** The ESCO code of the trade it teaches; only vocational courses have one. */
  readonly tradeCode?: string;
  /** The days on which it runs, relative to today; the default depends on `isOver`. */
  readonly days?: readonly [begins: number, ends: number];
}

const PLANNED_COURSES: readonly PlannedCourse[] = [
  { house: 0, kind: 'LITERACY', title: bilingual('អាន និងសរសេរ', 'Reading and writing'), isOver: true },
  { house: 0, kind: 'NUMERACY', title: bilingual('គណនាប្រចាំថ្ងៃ', 'Everyday arithmetic'), isOver: false },
  { house: 0, kind: 'SMALL_BUSINESS', title: bilingual('អាជីវកម្មតូចផ្ទាល់ខ្លួន', 'A small business of one’s own'), isOver: true },
  { house: 0, kind: 'LIFE_SKILLS', title: bilingual('បំណិនជីវិត', 'Life skills'), isOver: false },
  { house: 0, kind: 'VOCATIONAL', title: bilingual('ផ្ទះបាយ និងការបម្រើ', 'Kitchen and service'), isOver: true, tradeCode: '5120.1' },
  { house: 0, kind: 'VOCATIONAL', title: bilingual('ឆុងកាហ្វេ', 'Barista'), isOver: false, tradeCode: '5132.1.1', days: [-89, 2] },
  { house: 0, kind: 'VOCATIONAL', title: bilingual('ដេរដោយម៉ាស៊ីន', 'Sewing by machine'), isOver: true, tradeCode: '7533.5' },
  { house: 0, kind: 'VOCATIONAL', title: bilingual('កាត់ដេរ សម្រាប់អ្នកចាប់ផ្តើម', 'Sewing, for beginners'), isOver: false, tradeCode: '7533.5', days: [20, 111] },
  { house: 1, kind: 'LITERACY', title: bilingual('រង្វង់អាន', 'Reading circle'), isOver: false },
  { house: 1, kind: 'VOCATIONAL', title: bilingual('កាត់ដេរ', 'Sewing'), isOver: true, tradeCode: '7533.5' },
  { house: 2, kind: 'LIFE_SKILLS', title: bilingual('បំណិនជីវិត', 'Life skills'), isOver: true },
  { house: 2, kind: 'VOCATIONAL', title: bilingual('ដុតនំ', 'Baking'), isOver: false, tradeCode: '7512.1' },
];
/** The enrolment states of a finished course, and below those of a future and a running course. */
const FINISHED_STATES: readonly EnrolmentState[] = ['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'WITHDREW', 'COMPLETED', 'COMPLETED', 'WITHDREW'];
/** The position in the list of the learner who completed the course and failed it. */
const FAILED_POSITION = 5;
const FUTURE_STATES: readonly EnrolmentState[] = ['ENROLLED', 'ENROLLED', 'ENROLLED'];
const RUNNING_STATES: readonly EnrolmentState[] = ['ATTENDING', 'ATTENDING', 'ENROLLED', 'ATTENDING', 'SUSPENDED', 'ATTENDING', 'WITHDREW', 'ENROLLED'];
const [BEGAN_OVER, ENDED_OVER, BEGAN_RUNNING, ENDS_RUNNING] = [-131, -40, -34, 57];
const [WEEK, HOURS_A_WEEK] = [7, 6];
const FIVE_PM = 1_020;

/** The trainees who may enrol, and the vacancies they were referred to. */
interface CourseInput {
  readonly people: readonly DemoTrainee[];
  readonly path: Pick<Pipeline, 'referrals'>;
  readonly vacancies: readonly DemoVacancy[];
  readonly teams: readonly Team[];
}

/**
 * At the first institution: courses of each kind, one of which ends this week and one of which is in the
 * future. Two courses at each of the others. Enrolments are in every state.
 */
export function makeCourseRecords(source: MarketSource, { people, path, vacancies, teams }: CourseInput, chance: Chance): CourseRecords {
  const skillsOfVacancy = new Map(vacancies.map(({ vacancy, skills }) => [vacancy.id, new Set(skills.map(({ skillId }) => skillId))]));
  const requiredSkills: RequiredSkills = new Map(path.referrals.map(({ traineeId, vacancyId }) => [traineeId, skillsOfVacancy.get(vacancyId) ?? new Set()]));
  const courses = PLANNED_COURSES.map((planned) => {
    const team = teams[planned.house] as Team;
    const course = courseOf(planned, team, source.today, chance);
    const skills = skillsOf(course, planned, source);
    const enrolled = enrol({ course, skills, planned }, { people, requiredSkills, team, today: source.today }, chance);
    return { course, skills, enrolled };
  });
  return {
    courses: courses.map(({ course }) => course),
    courseSkills: courses.flatMap(({ skills }) => skills),
    enrolments: courses.flatMap(({ enrolled }) => enrolled.map(({ enrolment }) => enrolment)),
    attendance: courses.flatMap(({ enrolled }) => enrolled.flatMap(({ attendance }) => attendance)),
  };
}

function courseOf({ kind, title, isOver, days }: PlannedCourse, { institution }: Team, today: LocalDate, chance: Chance): Course {
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
    createdAt: instantOn(addDays(startsOn < today ? startsOn : today, -20), FIVE_PM),
  };
}

function skillsOf({ institutionId, id: courseId }: Course, { tradeCode: teaches }: PlannedCourse, source: MarketSource): CourseSkill[] {
  if (teaches === undefined) return [];
  return occupationOf(source, teaches)
    .skills.slice(0, 3)
    .map(({ id: skillId }) => ({ institutionId, courseId, skillId, level: 2 }));
}

/** The skills required by the vacancy that a trainee was referred to, by her id. */
type RequiredSkills = ReadonlyMap<string, ReadonlySet<number>>;
interface CourseContent {
  readonly course: Course;
  readonly skills: readonly CourseSkill[];
  readonly planned: PlannedCourse;
}
interface Learners {
  readonly people: readonly DemoTrainee[];
  readonly requiredSkills: RequiredSkills;
  readonly team: Team;
  readonly today: LocalDate;
}

function enrol({ course, skills, planned: { isOver } }: CourseContent, { people, requiredSkills, team, today }: Learners, chance: Chance) {
  const isToCome = course.startsOn > today;
  const states = isToCome ? FUTURE_STATES : isOver ? FINISHED_STATES : RUNNING_STATES;
  const members = people.filter((one) => one.trainee.institutionId === course.institutionId && one.trainee.state !== 'EXITED');
  // A finished course was attended by trainees registered when it began; a running or future course by those
  // who are preparing or job-ready.
  const eligible = members.filter(
    (one) =>
      registeredOn(one) <= (isToCome ? addDays(today, -3) : course.startsOn) &&
      (isOver || one.trainee.state === 'PREPARING' || one.trainee.state === 'JOB_READY'),
  );
  const learners = isOver && skills.length > 0 ? learnersOf(skills, eligible, requiredSkills, chance) : chance.some(eligible, states.length);
  return learners.flatMap((one, turn) => {
    if (one === undefined) return [];
    const enrolment = enrolmentOf(course, one, states[turn] as EnrolmentState, { team, today, turn }, chance);
    return [{ enrolment, attendance: attendanceOf(course, enrolment, today) }];
  });
}

const passes = (state: EnrolmentState, turn: number): boolean => state === 'COMPLETED' && turn !== FAILED_POSITION;

/**
 * The learners in the order of `FINISHED_STATES`. Those who pass hold the skills that the course teaches;
 * trainees referred to a vacancy that requires these skills come first.
 */
function learnersOf(
  skills: readonly CourseSkill[],
  eligible: readonly DemoTrainee[],
  requiredSkills: RequiredSkills,
  chance: Chance,
): (DemoTrainee | undefined)[] {
  const able = eligible.filter((one) => skills.every(({ skillId, level }) => one.skills.some((skill) => skill.skillId === skillId && skill.level >= level)));
  const matchesReferral = ({ trainee }: DemoTrainee): boolean => skills.some(({ skillId }) => requiredSkills.get(trainee.id)?.has(skillId));
  const others = able.filter((one) => !matchesReferral(one));
  const passers = [...able.filter(matchesReferral), ...chance.some(others, FINISHED_STATES.length)];
  const nonPassers = chance.some(
    eligible.filter((one) => !able.includes(one)),
    FINISHED_STATES.length,
  );
  return FINISHED_STATES.map((state, turn) => (passes(state, turn) ? passers.shift() : nonPassers.shift()));
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
    endedRecordedAt: endedOn === null ? null : instantOn(endedOn, FIVE_PM),
    result: state === 'COMPLETED' ? (passed ? 'PASSED' : 'NOT_PASSED') : null,
    credential: passed ? `${course.title}, certificate of the institution` : null,
    grantId: null,
    recordedBy: team.caseWorker.id,
    recordedAt: instantOn(enrolledOn, FIVE_PM),
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
    return { institutionId, enrolmentId, traineeId, heldOn, hours: HOURS_A_WEEK, recordedAt: instantOn(heldOn, FIVE_PM) };
  });
}
