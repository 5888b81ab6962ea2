import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { keyOf } from '../../shared/acts';
import { RegisterTraineeDocument, StaffProvincesDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { profileFormPage } from '../profile-form/profile-form-form';
import { goOn, refusedGone, unsendable } from '../profile-form/going';
import { tidied } from '../profile-form/profile-form-rows';
import { freshValues, traineeInput } from '../profile-form/profile-form-values';

const PATH = '/staff/trainees/new';

/** Registers a trainee step by step. */
@Controller('staff/trainees/new')
@UseFilters(PageErrors)
export class RegisterTraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { t } = visit.words;
    const { me, provinces } = await this.pages.ask(visit, StaffProvincesDocument, {});
    if (!me?.may.includes('trainee.register')) throw new NotFoundException();
    const back = { href: '/staff/trainees', label: t(msg`People`) };
    const title = t(msg`Register somebody`);
    this.pages.show(response, profileFormPage({ visit, title, back, provinces, before: freshValues(me.today), send: t(msg`Register her`) }));
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const typed = this.pages.form(request, visit);
    const gone = await goOn(this.pages, visit, typed);
    if (gone) return this.pages.redirect(response, visit, PATH, gone.draft, gone.anchor);
    const values = tidied(typed);
    const open = unsendable(visit, values);
    if (open.length > 0) return this.pages.redirect(response, visit, PATH, refusedGone(values, open, ''));
    const { traineeRegister } = await notHereUnlessTheirs(this.pages.ask(visit, RegisterTraineeDocument, { input: traineeInput(values), key: keyOf(values) }));
    if (isRefused(traineeRegister)) {
      const problems = 'problems' in traineeRegister ? traineeRegister.problems.map(({ path, message }) => ({ field: path, message })) : [];
      return this.pages.redirect(response, visit, PATH, refusedGone(values, problems, traineeRegister.message));
    }
    const id = 'trainee' in traineeRegister ? traineeRegister.trainee.id : '';
    const notice = visit.words.t(msg`She is registered. Next: what she needs before she is job-ready.`);
    this.pages.redirect(response, visit, `/staff/trainees/${id}`, { values: {}, problems: [], notice });
  }
}
