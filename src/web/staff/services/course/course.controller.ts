import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { type FormDraft, type FormProblem, type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AttendLessonDocument, CoursePageDocument, EnrolInCourseDocument, CourseTraineesDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { parseEarlierCell } from './attendance-grid';
import { ENROL_FORM, LESSON_FORM, REGISTER_FORM } from './course-forms';
import { coursePage } from './course.page';

/** More than the boxes of one lesson on a page. */
const MAX_IN_REGISTER = 60;

/** One course: its participants, the register of a lesson, and the enrolment form. */
@Controller('staff/courses/:id')
@UseFilters(PageErrors)
export class CourseController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, course } = await notFoundIfForbidden(this.pages.execute(visit, CoursePageDocument, { id }));
    if (!course || !me) throw new NotFoundException();
    const after = queryText(query['after']) || null;
    const read = me.may.includes('service.read') ? await this.pages.execute(visit, CourseTraineesDocument, { courseId: course.id, after }) : null;
    const [people, grants] = [read?.enrolments ?? null, read?.grants.nodes ?? []];
    const lessons = { day: queryText(query['day']), until: queryText(query['until']), isAll: queryText(query['all']) !== '' };
    this.pages.show(response, coursePage(visit, { me, course, people, grants, code: queryText(query['code']), lessons }));
  }

  @Post('enrol')
  async enrol(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { ...form.describedInput(ENROL_FORM), traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Trainee enrolled.`,
      isUndoable: true,
      fieldOf: controlOf(ENROL_FORM),
      send: async () => (await this.pages.execute(visit, EnrolInCourseDocument, { id, input, key: form.key })).courseEnrol,
    });
  }

  /**
   * The attendance grid: the boxes of one lesson, and boxes of earlier lessons. Each has its own idempotency key, so
   * that sending the form twice records it once.
   */
  @Post('register')
  async register(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    if (form.text('everyone') !== '') return this.pages.redirect(response, visit, `${pathOf(id)}?all=1`, withEveryone(form.values), '#there');
    const cells = cellsOf(form);
    if (cells.length === 0) form.addProblem('there', visit.i18n.t(msg`Select who attended.`));
    if (cells.length > MAX_IN_REGISTER) form.reject('there', 'TOO_MANY', MAX_IN_REGISTER);
    if (form.problems.length > 0) return this.pages.redirect(response, visit, pathOf(id), { values: form.values, problems: form.problems });
    const { problems, missed } = await this.recordAttendance(visit, cells, form.key);
    const recorded = cells.filter((cell) => !missed.includes(cell));
    const written = new Set(recorded.map((cell) => cell.id)).size;
    const notice = visit.i18n.t(msg`Attendance saved for ${plural(written, { one: '# trainee', other: '# trainees' })}.`);
    const done = undoableDraft(
      notice,
      recorded.map((cell) => attendanceKey(form.key, cell)),
    );
    const missedValues = (name: Cell['name']): string[] => missed.filter((cell) => cell.name === name).map(({ value }) => value);
    const values = { ...form.values, there: missedValues('there'), earlier: missedValues('earlier') };
    const draft = problems.length === 0 ? done : { ...(recorded.length > 0 ? done : {}), values, problems };
    this.pages.redirect(response, visit, pathOf(id), draft);
  }

  /**
   * Records attendance for each cell. Failures are reported by reason, once for all that share it, and
   * those cells stay selected.
   */
  private async recordAttendance(visit: Visit, cells: readonly Cell[], key: string) {
    const problems: FormProblem[] = [];
    const missed: Cell[] = [];
    for (const cell of cells) {
      const { id, heldOn, hours } = cell;
      const sent = this.pages.execute(visit, AttendLessonDocument, { id, input: { heldOn, hours }, key: attendanceKey(key, cell) });
      const { enrolmentAttend } = await notFoundIfForbidden(sent);
      if (!isRefused(enrolmentAttend)) continue;
      missed.push(cell);
      const refusals = refusedDraft(enrolmentAttend, {}, controlOf(REGISTER_FORM)).problems;
      problems.push(...refusals.map(({ field, message }) => ({ field: field || 'there', message })));
    }
    return { problems: problems.filter(({ message }, at) => problems.findIndex((one) => one.message === message) === at), missed };
  }
}

/** A box of the grid: a trainee's enrolment and a lesson. */
interface Cell {
  readonly name: 'there' | 'earlier';
  readonly value: string;
  readonly id: string;
  readonly heldOn: string;
  readonly hours: number;
}

/** The selected boxes: those of the lesson with the typed day and hours, and those of earlier lessons. */
function cellsOf(form: FormReader): Cell[] {
  const earlier = textsOf(form.values, 'earlier').flatMap((value): Cell[] => {
    const cell = parseEarlierCell(value);
    return cell ? [{ name: 'earlier', value, id: cell.enrolmentId, heldOn: cell.heldOn, hours: cell.hours }] : [];
  });
  const ids = textsOf(form.values, 'there').filter((value) => value !== '');
  // the day and hours of the lesson matter only if someone attended it
  if (ids.length === 0 && earlier.length > 0) return earlier;
  const { heldOn, hours } = form.describedInput(LESSON_FORM);
  return [...ids.map((id): Cell => ({ name: 'there', value: id, id, heldOn, hours })), ...earlier];
}

/** The typed values without the selection, which the page then makes for all. */
const withEveryone = ({ there: _there, everyone: _everyone, ...values }: FormValues): FormDraft => ({ values, problems: [] });

/** Each box has its own idempotency key, of at most 80 characters. */
const attendanceKey = (key: string, { id, heldOn }: Cell): string => `${key}:${id.replaceAll('-', '')}:${heldOn.replaceAll('-', '')}`.slice(0, 80);

const pathOf = (id: string): string => `/staff/courses/${encodeURIComponent(id)}`;
