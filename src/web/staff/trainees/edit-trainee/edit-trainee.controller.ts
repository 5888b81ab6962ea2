import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormDraft, FormValues } from '../../../shared/form/form-drafts';
import { answerText } from '../../../shared/described-form/form-description';
import { conflictProblem, retryOnConflict, mergeEdits, type MergeUnit, deferConflicts, withBase } from '../../../shared/form/edit-conflicts';
import { type MutationResult, isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { mergedFormKey } from '../../shared/forms/form-actions';
import { ChangeTraineeDocument, ProfileToChangeDocument, StaffProvincesDocument, type TraineeProfileFragment } from '../../gql';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { profileFormPage } from '../profile-form/profile-form-page';
import { goToStep, refusedStepDraft, unsendableProblems } from '../profile-form/step-navigation';
import { fieldOf, PROFILE_FORM, profileInput, profileValues } from '../profile-form/profile-form';
import { withoutEmptyRows } from '../profile-form/profile-lists';
import { withNames } from '../profile-form/profile-names';
import { STEPS } from '../profile-form/profile-steps';
import { searchesIn } from '../profile-form/skill-searches';

interface ProfileConflict {
  readonly values: FormValues;
  readonly again: FormValues;
  readonly profile: TraineeProfileFragment;
  readonly changed: readonly MergeUnit[];
}

/** Edits a trainee's working profile step by step. */
@Controller('staff/trainees/:id/change')
@UseFilters(PageErrors)
export class ChangeTraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('at') at: unknown): Promise<void> {
    const visit = await withNames(this.pages, await this.pages.memberVisit(request, response, 'staff'));
    const { t } = visit.i18n;
    const { trainee } = await notFoundIfForbidden(this.pages.execute(visit, ProfileToChangeDocument, { id }));
    const { me, provinces } = await this.pages.execute(visit, StaffProvincesDocument, {});
    if (!trainee || !me?.may.includes('trainee.register')) throw new NotFoundException();
    const back = { href: `/staff/trainees/${trainee.id}`, label: trainee.displayName };
    const title = t(msg`Edit profile`);
    this.pages.show(
      response,
      profileFormPage({
        visit,
        title,
        back,
        provinces,
        before: { ...withBase(PROFILE_FORM.units, profileValues(trainee)), at: oneOf(STEPS, at) ?? 'check' },
        send: t(msg`Save changes`),
      }),
    );
  }

  @Post()
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const path = `${person}/change`;
    const typed = this.pages.readForm(request, visit);
    const step = await goToStep(this.pages, visit, typed);
    if (step) return this.pages.redirect(response, visit, path, step.draft, step.anchor);
    const values = withoutEmptyRows(typed);
    const { again, answer } = await retryOnConflict(() => this.save(visit, id, values));
    if (!answer) return this.pages.redirect(response, visit, path, again);
    if (isRefused(answer)) {
      const problems = (answer.problems ?? []).map(({ path: at, message }) => ({ field: fieldOf(at), message }));
      return this.pages.redirect(response, visit, path, refusedStepDraft(again.values, problems, answer.message));
    }
    this.pages.redirect(response, visit, person, { values: {}, problems: [], notice: visit.i18n.t(msg`Profile saved.`) });
  }

  /**
   * Saves the changes of this form, unless an edit conflict must be resolved first. `again` is the draft that
   * shows the form once more.
   */
  private async save(visit: Visit, id: string, values: FormValues): Promise<{ readonly again: FormDraft; readonly answer?: MutationResult }> {
    const { trainee } = await notFoundIfForbidden(this.pages.execute(visit, ProfileToChangeDocument, { id }));
    if (!trainee) throw new NotFoundException();
    const { profileVersion: expectedVersion } = trainee;
    const { sendable, redisplay: again, conflicts: changed } = mergeEdits(PROFILE_FORM.units, values, profileValues(trainee));
    if (changed.length > 0) return { again: conflictDraft(visit, { values, again, profile: trainee, changed }) };
    const problems = unsendableProblems(visit, again);
    if (problems.length > 0) return { again: refusedStepDraft(again, problems, '') };
    const input = { ...profileInput(sendable), searches: searchesIn(values) };
    const variables = { id, input, expectedVersion, key: mergedFormKey(values, input) };
    const { traineeChange: answer } = await notFoundIfForbidden(this.pages.execute(visit, ChangeTraineeDocument, variables));
    return { again: { values: again, problems: [] }, answer };
  }
}

/** Shows each edit conflict in its step. Conflicts of later steps are shown when this step is sent. */
function conflictDraft({ i18n }: Visit, { values, again, profile, changed }: ProfileConflict): FormDraft {
  const problems = changed.map(({ field }) => conflictProblem(i18n, field, answerText(i18n, PROFILE_FORM, field, profile)));
  const draft = refusedStepDraft(again, problems, '');
  const later = changed.filter(({ field }) => draft.problems.every((problem) => problem.field !== field));
  return { ...draft, values: deferConflicts(values, draft.values, later) };
}
