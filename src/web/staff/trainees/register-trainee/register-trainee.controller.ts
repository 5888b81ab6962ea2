import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { usualValues } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import { isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { keyOf } from '../../shared/forms/form-actions';
import { RegisterTraineeDocument, StaffProvincesDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { type Duplicates, possibleDuplicates } from '../duplicates/duplicates';
import { profileFormPage } from '../profile-form/profile-form-page';
import { goToStep, refusedStepDraft, stepAt, unsendableProblems } from '../profile-form/step-navigation';
import { fieldOf, PROFILE_FORM, profileInput } from '../profile-form/profile-form';
import { withoutEmptyRows } from '../profile-form/profile-lists';
import type { Step } from '../profile-form/profile-steps';
import { withNames } from '../profile-form/profile-names';

const PATH = '/staff/trainees/new';
const WARNING_STEPS: readonly Step[] = ['time', 'check'];

/** Registers a trainee step by step. */
@Controller('staff/trainees/new')
@UseFilters(PageErrors)
export class RegisterTraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await withNames(this.pages, await this.pages.memberVisit(request, response, 'staff'));
    const { t } = visit.i18n;
    const { me, provinces } = await this.pages.execute(visit, StaffProvincesDocument, {});
    if (!me?.may.includes('trainee.register')) throw new NotFoundException();
    const duplicates = await this.duplicatesOf(visit);
    const back = { href: '/staff/trainees', label: t(msg`Trainees`) };
    const title = t(msg`Add trainee`);
    this.pages.show(
      response,
      profileFormPage({
        visit,
        title,
        back,
        provinces,
        duplicates,
        before: { ...usualValues(PROFILE_FORM), availableFrom: me.today },
        send: t(msg`Add trainee`),
      }),
    );
  }

  @Post()
  async submit(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const typed = this.pages.readForm(request, visit);
    const step = await goToStep(this.pages, visit, typed);
    if (step) return this.pages.redirect(response, visit, PATH, step.draft, step.anchor);
    const values = withoutEmptyRows(typed);
    const missing = unsendableProblems(visit, values);
    if (missing.length > 0) return this.pages.redirect(response, visit, PATH, refusedStepDraft(values, missing, ''));
    const { traineeRegister } = await notFoundIfForbidden(
      this.pages.execute(visit, RegisterTraineeDocument, { input: profileInput(values), key: keyOf(values) }),
    );
    if (isRefused(traineeRegister)) {
      const problems = 'problems' in traineeRegister ? traineeRegister.problems.map(({ path, message }) => ({ field: fieldOf(path), message })) : [];
      return this.pages.redirect(response, visit, PATH, refusedStepDraft(values, problems, traineeRegister.message));
    }
    const id = 'trainee' in traineeRegister ? traineeRegister.trainee.id : '';
    const notice = visit.i18n.t(msg`Trainee added. Next: what she needs to become job-ready.`);
    this.pages.redirect(response, visit, `/staff/trainees/${id}`, { values: {}, problems: [], notice });
  }

  /** Shown after her name is typed, and again before she is added. */
  private async duplicatesOf(visit: Visit): Promise<Duplicates> {
    const { values } = visit.draft;
    const isShown = WARNING_STEPS.includes(stepAt(values)) && textOf(values, 'displayName').trim() !== '';
    return isShown ? possibleDuplicates(this.pages, visit, { names: [textOf(values, 'displayName')] }) : [];
  }
}
