import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { filledRows, withRows } from '../../../shared/described-form/form-rows';
import { type FormDraft, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { ChangeCourseDocument, CourseSkillsFoundDocument, CourseToChangeDocument, CreateCourseDocument, CoursePermissionsDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { COURSE_FORM, COURSE_SKILLS, courseFieldOf } from './course-form';
import { courseFormPage } from './course-form.page';

const NEW = '/staff/courses/new';
const PERMISSION = 'course.manage';

/** Creates or changes a course. The search for skills is a step of the same form. */
@Controller('staff/courses')
@UseFilters(PageErrors)
export class CourseFormController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me } = await this.pages.execute(visit, CoursePermissionsDocument, {});
    if (!me?.may.includes(PERMISSION)) throw new NotFoundException();
    this.pages.show(response, courseFormPage(visit, { action: NEW, title: visit.i18n.t(msg`Create course`), back: '/staff/courses', course: null }));
  }

  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    if (await this.searchSkills(visit, response, form.values, NEW)) return;
    const input = form.describedInput(COURSE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      successPath: (answered) => ('course' in answered ? `/staff/courses/${answered.course.id}` : '/staff/courses'),
      notice: msg`Course created. Now enrol trainees.`,
      fieldOf: courseFieldOf,
      send: async () => (await this.pages.execute(visit, CreateCourseDocument, { input, key: form.key })).courseCreate,
    });
  }

  @Get(':id/change')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, course } = await notFoundIfForbidden(this.pages.execute(visit, CourseToChangeDocument, { id }));
    if (!course || !me?.may.includes(PERMISSION)) throw new NotFoundException();
    const back = `/staff/courses/${course.id}`;
    this.pages.show(response, courseFormPage(visit, { action: `${back}/change`, title: visit.i18n.t(msg`Change course`), back, course }));
  }

  @Post(':id/change')
  async submitChange(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const coursePath = `/staff/courses/${encodeURIComponent(id)}`;
    const back = `${coursePath}/change`;
    if (await this.searchSkills(visit, response, form.values, back)) return;
    const input = form.describedInput(COURSE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back,
      successPath: coursePath,
      notice: msg`Course changed. Skills already gained are kept.`,
      fieldOf: courseFieldOf,
      send: async () => (await this.pages.execute(visit, ChangeCourseDocument, { id, input, key: form.key })).courseChange,
    });
  }

  /**
   * Shows the form again with search results. Skills that have a level stay; results of the last search are
   * replaced.
   */
  private async searchSkills(visit: Visit, response: Response, values: FormValues, path: string): Promise<boolean> {
    if (textOf(values, 'step') !== 'find-skills') return false;
    const { skills } = await this.pages.execute(visit, CourseSkillsFoundDocument, { text: textOf(values, 'skillText') });
    const chosenRows = filledRows(values, COURSE_SKILLS);
    const newSkills = skills.filter(({ code }) => chosenRows.every(({ skillCode }) => skillCode !== code));
    const newRows = newSkills.map(({ code, label, isKnowledge }) => ({
      skillCode: code,
      skillLabel: label,
      skillIsKnowledge: isKnowledge ? 'yes' : '',
      skillLevel: '',
    }));
    const hasNoResults = skills.length === 0 && textOf(values, 'skillText').trim() !== '';
    const problems = hasNoResults ? [{ field: 'skillText', message: visit.i18n.t(msg`No results. Try another word, in English or Khmer.`) }] : [];
    const draft: FormDraft = { values: withRows(values, COURSE_SKILLS, [...chosenRows, ...newRows]), problems };
    this.pages.redirect(response, visit, path, draft, '#skills');
    return true;
  }
}
