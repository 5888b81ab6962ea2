import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormProblem, textsOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { answerForm, noticed } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { AttendLessonDocument, CoursePageDocument, EnrolInCourseDocument, PeopleInCourseDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { personOf } from '../../trainees/person-code/person-code-find';
import { coursePage } from './course.page';

/** More than the number of people in any course. */
const MOST_IN_REGISTER = 60;

/** One course: its participants, the register of a lesson, and the enrolment form. */
@Controller('staff/courses/:id')
@UseFilters(PageErrors)
export class CourseController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, course } = await notHereUnlessTheirs(this.pages.ask(visit, CoursePageDocument, { id }));
    if (!course || !me) throw new NotFoundException();
    const after = askedText(query['after']) || null;
    const people = me.may.includes('service.read') ? (await this.pages.ask(visit, PeopleInCourseDocument, { courseId: course.id, after })).enrolments : null;
    this.pages.show(response, coursePage(visit, { me, course, people, code: askedText(query['code']) }));
  }

  @Post('enrol')
  async enrol(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { traineeId: await personOf(this.pages, visit, form, 'herCode'), enrolledOn: form.day('enrolledOn'), grantId: form.optionalText('grantId') };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`She has a place in the course.`,
      fieldOf: (path) => (path === 'traineeId' ? 'herCode' : path),
      send: async () => (await this.pages.ask(visit, EnrolInCourseDocument, { id, input, key: form.key })).courseEnrol,
    });
  }

  /**
   * The register of one lesson. Each selected trainee has her own idempotency key, so that sending the form
   * twice records her once.
   */
  @Post('register')
  async register(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { heldOn: form.day('heldOn'), hours: form.decimal('lessonHours') };
    const there = textsOf(form.values, 'there');
    if (there.length === 0) form.say('there', visit.words.t(msg`Tick who was there.`));
    if (there.length > MOST_IN_REGISTER) form.refuse('there', 'TOO_MANY', MOST_IN_REGISTER);
    if (form.problems.length > 0) return this.pages.redirect(response, visit, pathOf(id), { values: form.values, problems: form.problems });
    const { problems, missed } = await this.attended(visit, there, input, form.key);
    const written = there.length - missed.length;
    const notice = visit.words.t(msg`${plural(written, { one: '# person is written down.', other: '# people are written down.' })}`);
    const draft = problems.length === 0 ? noticed(notice) : { values: { ...form.values, there: missed }, problems, ...(written > 0 ? { notice } : {}) };
    this.pages.redirect(response, visit, pathOf(id), draft);
  }

  /**
   * Records attendance for each trainee. Failures are reported by reason, once for all who share it, and
   * those trainees stay selected.
   */
  private async attended(visit: Visit, there: readonly string[], input: { readonly heldOn: string; readonly hours: number }, key: string) {
    const problems: FormProblem[] = [];
    const missed: string[] = [];
    for (const id of there) {
      const { enrolmentAttend } = await notHereUnlessTheirs(this.pages.ask(visit, AttendLessonDocument, { id, input, key: `${key}:${id}`.slice(0, 80) }));
      if (!isRefused(enrolmentAttend)) continue;
      missed.push(id);
      const refused = refusedDraft(enrolmentAttend, {}, (path) => (path === 'hours' ? 'lessonHours' : path)).problems;
      problems.push(...refused.map(({ field, message }) => ({ field: field || 'there', message })));
    }
    return { problems: problems.filter(({ message }, at) => problems.findIndex((one) => one.message === message) === at), missed };
  }
}

const pathOf = (id: string): string => `/staff/courses/${encodeURIComponent(id)}`;
