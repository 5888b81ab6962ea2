import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Time } from '../../../shared/parts/time';
import { Icon } from '../../../shared/page/icons';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import { textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayAndMonth } from '../../../shared/labels/near-days';
import type { Visit } from '../../../shared/visit/visit';
import { Person } from '../../shared/person';
import { ENROLMENT_TONE, enrolmentState, hoursOf } from '../../shared/service-labels';
import { resultText } from '../enrolment/enrolment-forms';
import { earlierCell, hoursOn, type Lesson, lessonsOf, type LessonWindow, lessonWindow, mayAttendOn } from './attendance-grid';
import { LESSON_FORM } from './course-forms';
import type { CoursePageQuery, CourseTraineesQuery } from '../../gql';

type Course = NonNullable<CoursePageQuery['course']>;
type Participant = CourseTraineesQuery['enrolments']['nodes'][number];

interface AttendanceProps {
  readonly visit: Visit;
  readonly course: Course;
  readonly participants: readonly Participant[];
  readonly today: string;
  readonly mayRecord: boolean;
  /** The day whose column is filled in; empty for today. */
  readonly day: string;
  /** The last lesson shown; empty for the latest. */
  readonly until: string;
  /** Whether all are marked present at first. */
  readonly isAll: boolean;
}

/** What the grid shows, and what can be filled in. */
interface Grid {
  readonly visit: Visit;
  readonly window: LessonWindow;
  /** The day whose column is filled in; null if no one can be recorded. */
  readonly openDay: string | null;
  readonly isAll: boolean;
  readonly path: string;
}

/** Trainees by lessons: one box for each trainee who was not recorded. Without a script, it is one form. */
export function Attendance({ visit, course, participants, today, mayRecord, day, until, isAll }: AttendanceProps) {
  const { t } = visit.i18n;
  if (participants.length === 0) return <EmptyState icon="people" title={t(msg`No participants yet`)} />;
  const lessons = lessonsOf(participants);
  const chosen = lessons.find(({ heldOn }) => heldOn === day)?.heldOn ?? today;
  const canRecord = mayRecord && course.startsOn <= today && participants.some(({ availableActions }) => availableActions.includes('attend'));
  const lastShown = until || (chosen === today ? null : chosen);
  const path = `/staff/courses/${course.id}`;
  const grid: Grid = { visit, window: lessonWindow(lessons, lastShown), openDay: canRecord ? chosen : null, isAll, path };
  if (!canRecord) return <GridTable grid={grid} participants={participants} />;
  const openLesson = lessons.find(({ heldOn }) => heldOn === chosen);
  const fieldData = {
    heldOn: { days: { first: course.startsOn, last: today }, value: chosen },
    lessonHours: { value: String(openLesson?.hours ?? defaultLessonHours(course)) },
  };
  return (
    <Form visit={visit} action={`${path}/register`}>
      <div class="lesson-bar">
        <FormFields visit={visit} form={LESSON_FORM} data={fieldData} />
        <p class="actions">
          <button type="submit" class="plain" name="everyone" value="1" data-everyone>
            {t(msg`Mark all present`)}
          </button>
          <Button>{t(msg`Save attendance`)}</Button>
        </p>
      </div>
      <GridTable grid={grid} participants={participants} />
      <p class="hint keys">{t(msg`Keys in the table: arrows move, P marks present, A marks absent.`)}</p>
    </Form>
  );
}

/** Assumes one lesson a week; the trainer can change the number. */
const defaultLessonHours = ({ hours, weeks }: { readonly hours: number; readonly weeks: number }): number =>
  Math.min(Math.max(Math.round(hours / Math.max(weeks, 1)), 1), 8);

function GridTable({ grid, participants }: { readonly grid: Grid; readonly participants: readonly Participant[] }) {
  const { visit, window, openDay, path } = grid;
  const { i18n } = visit;
  const { t } = i18n;
  const isNew = openDay !== null && !window.lessons.some(({ heldOn }) => heldOn === openDay);
  return (
    <>
      <WindowLinks grid={grid} />
      <section class="grid-scroll" aria-label={t(msg`Attendance by lesson`)} tabIndex={0} id="there">
        <table class="grid" data-grid>
          <thead>
            <tr>
              <th scope="col">{t(msg`Trainee`)}</th>
              {window.lessons.map(({ heldOn }) => (
                <th key={heldOn} scope="col" class={heldOn === openDay ? 'open' : 'other'}>
                  {openDay === null || heldOn === openDay ? (
                    <Time i18n={i18n} at={heldOn}>
                      {dayAndMonth(i18n, heldOn)}
                    </Time>
                  ) : (
                    <a href={`${path}?day=${heldOn}#there`}>
                      <Time i18n={i18n} at={heldOn}>
                        {dayAndMonth(i18n, heldOn)}
                      </Time>
                    </a>
                  )}
                </th>
              ))}
              {isNew && (
                <th scope="col" class="open">
                  {t(msg`New lesson`)}
                </th>
              )}
              <th scope="col" class="total">
                {t(msg`Attended`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {participants.map((participant) => (
              <Row key={participant.id} grid={grid} participant={participant} isNew={isNew} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** On a phone, only one lesson is shown: the list of the others is here. */
function WindowLinks({ grid: { visit, window, path, openDay } }: { readonly grid: Grid }) {
  const { i18n } = visit;
  const { t } = i18n;
  const others = window.lessons.filter(({ heldOn }) => heldOn !== openDay);
  if (others.length === 0 && !window.earlier && !window.later) return null;
  return (
    <nav class="window" aria-label={t(msg`Lessons`)}>
      {window.earlier && <a href={`${path}?until=${window.earlier}#there`}>{t(msg`Earlier lessons`)}</a>}
      <span class="lesson-days">
        {others.map(({ heldOn }) => (
          <a key={heldOn} href={`${path}?day=${heldOn}#there`}>
            {dayAndMonth(i18n, heldOn)}
          </a>
        ))}
      </span>
      {window.later && <a href={`${path}?until=${window.later}#there`}>{t(msg`Later lessons`)}</a>}
    </nav>
  );
}

function Row({ grid, participant, isNew }: { readonly grid: Grid; readonly participant: Participant; readonly isNew: boolean }) {
  const { visit, window, openDay } = grid;
  const { i18n } = visit;
  const { id, trainee, state, result, hoursAttended } = participant;
  return (
    <tr>
      <th scope="row">
        <Person person={trainee} />{' '}
        {state !== 'ATTENDING' && <Tag tone={ENROLMENT_TONE[state]}>{result ? resultText(i18n, result) : enrolmentState(i18n, state)}</Tag>}
      </th>
      {window.lessons.map((lesson) => (
        <td key={lesson.heldOn} class={lesson.heldOn === openDay ? 'open' : 'other'}>
          <Cell grid={grid} participant={participant} lesson={lesson} />
        </td>
      ))}
      {isNew && (
        <td class="open">
          <Cell grid={grid} participant={participant} lesson={{ heldOn: openDay ?? '', hours: 0 }} />
        </td>
      )}
      <td class="total">
        <a href={`/staff/enrolments/${id}`}>{i18n.t(msg`Enrolment`)}</a> <small>{hoursOf(i18n, hoursAttended)}</small>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly participant: Participant;
  readonly lesson: Lesson;
}

/** There, with a link to the correction; a box; or a dash if she was absent and cannot be recorded. */
function Cell({ grid: { visit, openDay, isAll }, participant, lesson }: CellProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const hours = hoursOn(participant, lesson.heldOn);
  if (hours !== null) return <Present i18n={i18n} enrolmentId={participant.id} hours={hours} />;
  if (openDay === null || !mayAttendOn(participant, lesson.heldOn)) return <span class="absent">–</span>;
  const isOpen = lesson.heldOn === openDay;
  const name = isOpen ? 'there' : 'earlier';
  const value = isOpen ? participant.id : earlierCell(participant.id, lesson);
  const { values } = visit.draft;
  const isChecked = name in values ? textsOf(values, name).includes(value) : isOpen && isAll;
  const person = participant.trainee.displayName;
  return (
    <label class="pick">
      <input type="checkbox" name={name} value={value} checked={isChecked} />
      <span class="hidden">{isOpen ? t(msg`${person} was present`) : t(msg`${person} was present on ${i18n.day(lesson.heldOn)}`)}</span>
    </label>
  );
}

function Present({ i18n, enrolmentId, hours }: { readonly i18n: I18n; readonly enrolmentId: string; readonly hours: number }) {
  const length = hoursOf(i18n, hours);
  return (
    <a class="present" href={`/staff/enrolments/${enrolmentId}`} title={length}>
      <Icon name="yes" />
      <span class="hidden">{i18n.t(msg`Present, ${length}`)}</span>
    </a>
  );
}
