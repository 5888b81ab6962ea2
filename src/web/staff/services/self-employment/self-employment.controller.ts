import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { searchFields, unchosenProblem } from '../../../shared/form/form-search';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import {
  EndSelfEmploymentDocument,
  SelfEmploymentKindsDocument,
  SelfEmploymentPageDocument,
  SelfEmploymentsDocument,
  StartSelfEmploymentDocument,
  VerifySelfEmploymentDocument,
} from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { END_FORM, SELF_EMPLOYMENT_FORM, VERIFICATION_FORM } from './self-employment-form';
import { selfEmploymentPage } from './self-employment-record';
import { selfEmploymentsPage } from './self-employment.page';

const LIST_PATH = '/staff/self-employment';
const pathOf = (id: string): string => `${LIST_PATH}/${encodeURIComponent(id)}`;

/** Self-employment of trainees. It counts in the indicators once staff have verified it. */
@Controller('staff/self-employment')
@UseFilters(PageErrors)
export class SelfEmploymentController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(
      response,
      selfEmploymentsPage(visit, await notFoundIfForbidden(this.pages.execute(visit, SelfEmploymentsDocument, { after: queryText(after) || null }))),
    );
  }

  @Post()
  async start(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    if (textOf(values, 'step') === 'find-work') {
      const { occupations } = await notFoundIfForbidden(this.pages.execute(visit, SelfEmploymentKindsDocument, { text: textOf(values, 'workText') }));
      const occupationOptions = occupations.filter(({ iscoCode }, at) => occupations.findIndex((showRecord) => showRecord.iscoCode === iscoCode) === at);
      const problems =
        occupationOptions.length > 0 ? [] : [{ field: 'workText', message: visit.i18n.t(msg`No results. Try another word, in English or Khmer.`) }];
      const draft = { values: { ...values, workFound: occupationOptions.map(({ iscoCode, label }) => `${iscoCode} ${label}`) }, problems };
      return this.pages.redirect(response, visit, LIST_PATH, draft, '#start');
    }
    const form = new FormReader(visit.i18n, values);
    const input = { ...form.describedInput(SELF_EMPLOYMENT_FORM), traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    if (form.text('workText') !== '' && !input.iscoCode) form.problems.push(unchosenProblem(visit.i18n, values, searchFields('work')));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: LIST_PATH,
      notice: msg`Self-employment recorded. It counts once it is verified.`,
      fieldOf: controlOf(SELF_EMPLOYMENT_FORM),
      send: async () => (await this.pages.execute(visit, StartSelfEmploymentDocument, { input, key: form.key })).selfEmploymentStart,
    });
  }

  @Get(':id')
  async showRecord(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, selfEmployment } = await notFoundIfForbidden(this.pages.execute(visit, SelfEmploymentPageDocument, { id }));
    if (!me || !selfEmployment) throw new NotFoundException();
    this.pages.show(response, selfEmploymentPage(visit, me.today, selfEmployment));
  }

  @Post(':id/verify')
  async verify(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(VERIFICATION_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Self-employment verified. It now counts in reports.`,
      send: async () => (await this.pages.execute(visit, VerifySelfEmploymentDocument, { id, input, key: form.key })).selfEmploymentVerify,
    });
  }

  @Post(':id/end')
  async end(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(END_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`End recorded.`,
      send: async () => (await this.pages.execute(visit, EndSelfEmploymentDocument, { id, input, key: form.key })).selfEmploymentEnd,
    });
  }
}
