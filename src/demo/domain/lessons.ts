import type { Course, CourseKind, CourseSkill } from '../../services/domain/course';
import type { Attendance, Enrolment, EnrolmentState } from '../../services/domain/enrolment';
import { addDays, daysBetween, instantOn, type LocalDate } from '../../shared/local-date';
import type { Chance } from './chance';
import { registeredOn } from './given';
import { type MarketSource, occupationOf } from './market-source';
import type { DemoTrainee } from './people';
import type { Team } from './staff';
import { TRADES } from './trades';

/** Courses and who is or was in them. */
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
  /** Which trade it teaches, by its place among those that are taught; none for other kinds. */
  readonly trade?: number;
  /** On which days from today it runs, where they are its own. */
  readonly days?: readonly [begins: number, ends: number];
}

const PLANNED: readonly Planned[] = [
  { house: 0, kind: 'LITERACY', title: 'Reading and writing', isOver: true },
  { house: 0, kind: 'NUMERACY', title: 'Reckoning for everyday', isOver: false },
  { house: 0, kind: 'SMALL_BUSINESS', title: 'A small business of one’s own', isOver: true },
  { house: 0, kind: 'LIFE_SKILLS', title: 'Life skills', isOver: false },
  { house: 0, kind: 'VOCATIONAL', title: 'Kitchen and service', isOver: true },
  { house: 0, kind: 'VOCATIONAL', title: 'Barista', isOver: false, trade: 0, days: [-89, 2] },
  { house: 0, kind: 'VOCATIONAL', title: 'Sewing, for beginners', isOver: false, trade: 4, days: [20, 111] },
  { house: 1, kind: 'LITERACY', title: 'Reading circle', isOver: false },
  { house: 1, kind: 'VOCATIONAL', title: 'Sewing', isOver: true },
  { house: 2, kind: 'LIFE_SKILLS', title: 'Life skills', isOver: true },
  { house: 2, kind: 'VOCATIONAL', title: 'Baking', isOver: false, trade: 2 },
];
/** How a course that is over ended for those who were in it, and where those are who are in one that runs. */
const OVER: readonly EnrolmentState[] = ['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'WITHDREW', 'COMPLETED', 'COMPLETED', 'WITHDREW'];
const TO_COME: readonly EnrolmentState[] = ['ENROLLED', 'ENROLLED', 'ENROLLED'];
const RUNNING: readonly EnrolmentState[] = ['ATTENDING', 'ATTENDING', 'ENROLLED', 'ATTENDING', 'SUSPENDED', 'ATTENDING', 'WITHDREW', 'ENROLLED'];
const [BEGAN_OVER, ENDED_OVER, BEGAN_RUNNING, ENDS_RUNNING] = [-131, -40, -34, 57];
const [WEEK, HOURS_A_WEEK] = [7, 6];
const FIVE = 1_020;

/** A course of each kind at the first institution, one that ends this week and one to come, two at each of the others; enrolments in every state. */
export function makeLessons(source: MarketSource, people: readonly DemoTrainee[], teams: readonly Team[], chance: Chance): Lessons {
  const made = PLANNED.map((planned) => {
    const team = teams[planned.house] as Team;
    const course = courseOf(planned, team, source.today, chance);
    const enrolled = enrolledIn(course, planned, people, team, source.today, chance);
    return { course, skills: skillsOf(course, planned, source), enrolled };
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

function skillsOf({ institutionId, id: courseId }: Course, { trade }: Planned, source: MarketSource): CourseSkill[] {
  const taught = trade === undefined ? undefined : TRADES.filter((one) => one.taught)[trade];
  if (!taught) return [];
  return occupationOf(source, taught.escoCode)
    .essential.slice(0, 3)
    .map(({ id: skillId }) => ({ institutionId, courseId, skillId, level: 2 }));
}

function enrolledIn(course: Course, { isOver }: Planned, people: readonly DemoTrainee[], team: Team, today: LocalDate, chance: Chance) {
  const isToCome = course.startsOn > today;
  const states = isToCome ? TO_COME : isOver ? OVER : RUNNING;
  const here = people.filter((one) => one.trainee.institutionId === course.institutionId && one.trainee.state !== 'EXITED');
  // one that is over was attended by whoever was there when it began; one that runs, by whoever prepares for work first
  const meant = here.filter(
    (one) =>
      registeredOn(one) <= (isToCome ? addDays(today, -3) : course.startsOn) &&
      (isOver || one.trainee.state === 'PREPARING' || one.trainee.state === 'JOB_READY'),
  );
  return chance.some(meant, states.length).map((one, at) => {
    const enrolment = enrolmentOf(course, one, states[at] as EnrolmentState, { team, today, turn: at }, chance);
    return { enrolment, attendance: attendanceOf(course, enrolment, today) };
  });
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
  const passed = state === 'COMPLETED' && turn !== 5;
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

/** Once a week while she came; whoever has only enrolled has not come yet. */
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
