import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { ChangeCourseDocument, CourseSkillsFoundDocument, CourseToChangeDocument, CreateCourseDocument, MayKeepCoursesDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { courseField, courseInput, givenRows, valuesOf, withSkillRows } from './course-form-fields';
import { courseFormPage } from './course-form.page';

const NEW = '/staff/courses/new';
const KEEP = 'course.keep';

/** Creates or changes a course. The search for skills is a step of the same form. */
@Controller('staff/courses')
@UseFilters(PageErrors)
export class CourseFormController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me } = await this.pages.ask(visit, MayKeepCoursesDocument, {});
    if (!me?.may.includes(KEEP)) throw new NotFoundException();
    this.pages.show(response, courseFormPage(visit, { action: NEW, title: visit.words.t(msg`Write down a course`), back: '/staff/courses' }));
  }

  @Post('new')
  async created(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    if (await this.searched(visit, response, form.values, NEW)) return;
    const input = courseInput(form);
    await answerForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      done: (answered) => ('course' in answered ? `/staff/courses/${answered.course.id}` : '/staff/courses'),
      notice: msg`The course is written down. Now give people a place in it.`,
      fieldOf: courseField,
      send: async () => (await this.pages.ask(visit, CreateCourseDocument, { input, key: form.key })).courseCreate,
    });
  }

  @Get(':id/change')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, course } = await notHereUnlessTheirs(this.pages.ask(visit, CourseToChangeDocument, { id }));
    if (!course || !me?.may.includes(KEEP)) throw new NotFoundException();
    const hasTyped = Object.keys(visit.draft.values).length > 0;
    const shown = hasTyped ? visit : { ...visit, draft: { ...visit.draft, values: valuesOf(course) } };
    const back = `/staff/courses/${course.id}`;
    this.pages.show(response, courseFormPage(shown, { action: `${back}/change`, title: visit.words.t(msg`Change the course`), back }));
  }

  @Post(':id/change')
  async changed(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const done = `/staff/courses/${encodeURIComponent(id)}`;
    const back = `${done}/change`;
    if (await this.searched(visit, response, form.values, back)) return;
    const input = courseInput(form);
    await answerForm(this.pages, response, {
      visit,
      form,
      back,
      done,
      notice: msg`The course is changed. What it gave before stays.`,
      fieldOf: courseField,
      send: async () => (await this.pages.ask(visit, ChangeCourseDocument, { id, input, key: form.key })).courseChange,
    });
  }

  /**
   * Shows the form again with search results. Skills that have a level stay; results of the last search are
   * replaced.
   */
  private async searched(visit: Visit, response: Response, values: FormValues, path: string): Promise<boolean> {
    if (textOf(values, 'step') !== 'find-skills') return false;
    const { skills } = await this.pages.ask(visit, CourseSkillsFoundDocument, { text: textOf(values, 'skillText') });
    const given = givenRows(values);
    const fresh = skills.filter(({ code }) => given.every(({ skillCode }) => skillCode !== code));
    const rows = fresh.map(({ code, label }) => ({ skillCode: code, skillLabel: label, skillLevel: '' }));
    const isMissed = skills.length === 0 && textOf(values, 'skillText').trim() !== '';
    const problems = isMissed ? [{ field: 'skillText', message: visit.words.t(msg`Nothing was found. Try another word, in English or Khmer.`) }] : [];
    const draft: FormDraft = { values: withSkillRows(values, [...given, ...rows]), problems };
    this.pages.redirect(response, visit, path, draft, '#skills');
    return true;
  }
}
