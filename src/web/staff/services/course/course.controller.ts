import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import type { FormProblem } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm, successDraft } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AttendLessonDocument, CoursePageDocument, EnrolInCourseDocument, CourseTraineesDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { ENROL_FORM, REGISTER_FORM } from './course-forms';
import { coursePage } from './course.page';

/** More than the number of people in any course. */
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
    this.pages.show(response, coursePage(visit, { me, course, people, grants, code: queryText(query['code']) }));
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
      fieldOf: controlOf(ENROL_FORM),
      send: async () => (await this.pages.execute(visit, EnrolInCourseDocument, { id, input, key: form.key })).courseEnrol,
    });
  }

  /**
   * The register of one lesson. Each selected trainee has her own idempotency key, so that sending the form
   * twice records her once.
   */
  @Post('register')
  async register(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const { enrolmentIds: attendeeIds, ...input } = form.describedInput(REGISTER_FORM);
    if (attendeeIds.length === 0) form.addProblem('there', visit.i18n.t(msg`Select who attended.`));
    if (attendeeIds.length > MAX_IN_REGISTER) form.reject('there', 'TOO_MANY', MAX_IN_REGISTER);
    if (form.problems.length > 0) return this.pages.redirect(response, visit, pathOf(id), { values: form.values, problems: form.problems });
    const { problems, missed } = await this.recordAttendance(visit, attendeeIds, input, form.key);
    const written = attendeeIds.length - missed.length;
    const notice = visit.i18n.t(msg`Attendance saved for ${plural(written, { one: '# trainee', other: '# trainees' })}.`);
    const draft = problems.length === 0 ? successDraft(notice) : { values: { ...form.values, there: missed }, problems, ...(written > 0 ? { notice } : {}) };
    this.pages.redirect(response, visit, pathOf(id), draft);
  }

  /**
   * Records attendance for each trainee. Failures are reported by reason, once for all who share it, and
   * those trainees stay selected.
   */
  private async recordAttendance(visit: Visit, attendeeIds: readonly string[], input: { readonly heldOn: string; readonly hours: number }, key: string) {
    const problems: FormProblem[] = [];
    const missed: string[] = [];
    for (const id of attendeeIds) {
      const { enrolmentAttend } = await notFoundIfForbidden(this.pages.execute(visit, AttendLessonDocument, { id, input, key: `${key}:${id}`.slice(0, 80) }));
      if (!isRefused(enrolmentAttend)) continue;
      missed.push(id);
      const refusals = refusedDraft(enrolmentAttend, {}, controlOf(REGISTER_FORM)).problems;
      problems.push(...refusals.map(({ field, message }) => ({ field: field || 'there', message })));
    }
    return { problems: problems.filter(({ message }, at) => problems.findIndex((one) => one.message === message) === at), missed };
  }
}

const pathOf = (id: string): string => `/staff/courses/${encodeURIComponent(id)}`;
