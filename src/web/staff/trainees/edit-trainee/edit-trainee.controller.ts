import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormDraft, FormValues } from '../../../shared/form/form-drafts';
import { broughtIn, broughtTogether, type Part, toldLater, withShown } from '../../../shared/form/meanwhile';
import { type Answered, isRefused } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { keyFor } from '../../shared/acts';
import { ChangeTraineeDocument, ProfileToChangeDocument, StaffProvincesDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { profileFormPage } from '../profile-form/profile-form-form';
import { goOn, refusedGone, unsendable } from '../profile-form/going';
import { changedProblems, PROFILE } from '../profile-form/profile-form-meanwhile';
import { tidied } from '../profile-form/profile-form-rows';
import { traineeInput, valuesOf } from '../profile-form/profile-form-values';

interface Twice {
  readonly values: FormValues;
  readonly again: FormValues;
  readonly now: FormValues;
  readonly changed: readonly Part[];
}

/** Edits a trainee's working profile step by step. */
@Controller('staff/trainees/:id/change')
@UseFilters(PageErrors)
export class ChangeTraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { t } = visit.words;
    const { trainee } = await notHereUnlessTheirs(this.pages.ask(visit, ProfileToChangeDocument, { id }));
    const { me, provinces } = await this.pages.ask(visit, StaffProvincesDocument, {});
    if (!trainee || !me?.may.includes('trainee.register')) throw new NotFoundException();
    const back = { href: `/staff/trainees/${trainee.id}`, label: trainee.displayName };
    const title = t(msg`Change the profile`);
    this.pages.show(
      response,
      profileFormPage({ visit, title, back, provinces, before: { ...withShown(PROFILE, valuesOf(trainee)), at: 'check' }, send: t(msg`Keep the changes`) }),
    );
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const path = `${person}/change`;
    const typed = this.pages.form(request, visit);
    const gone = await goOn(this.pages, visit, typed);
    if (gone) return this.pages.redirect(response, visit, path, gone.draft, gone.anchor);
    const values = tidied(typed);
    const { again, answer } = await broughtIn(() => this.keep(visit, id, values));
    if (!answer) return this.pages.redirect(response, visit, path, again);
    if (isRefused(answer)) {
      const problems = (answer.problems ?? []).map(({ path: field, message }) => ({ field, message }));
      return this.pages.redirect(response, visit, path, refusedGone(again.values, problems, answer.message));
    }
    this.pages.redirect(response, visit, person, { values: {}, problems: [], notice: visit.words.t(msg`The profile is changed.`) });
  }

  /**
   * Saves the changes of this form, unless an edit conflict must be resolved first. `again` is the draft that
   * shows the form once more.
   */
  private async keep(visit: Visit, id: string, values: FormValues): Promise<{ readonly again: FormDraft; readonly answer?: Answered }> {
    const { trainee } = await notHereUnlessTheirs(this.pages.ask(visit, ProfileToChangeDocument, { id }));
    if (!trainee) throw new NotFoundException();
    const { profileMark: saw } = trainee;
    const now = valuesOf(trainee);
    const { sendable, again, changed } = broughtTogether(PROFILE, values, now);
    if (changed.length > 0) return { again: await this.toldTwice(visit, { values, again, now, changed }) };
    const open = unsendable(visit, again);
    if (open.length > 0) return { again: refusedGone(again, open, '') };
    const input = traineeInput(sendable);
    const variables = { id, input, saw, key: keyFor(values, input) };
    const { traineeChange: answer } = await notHereUnlessTheirs(this.pages.ask(visit, ChangeTraineeDocument, variables));
    return { again: { values: again, problems: [] }, answer };
  }

  /** Shows each edit conflict in its step. Conflicts of later steps are shown when this step is sent. */
  private async toldTwice(visit: Visit, { values, again, now, changed }: Twice): Promise<FormDraft> {
    const { provinces } = await this.pages.ask(visit, StaffProvincesDocument, {});
    const draft = refusedGone(again, changedProblems(visit, now, provinces, changed), '');
    const later = changed.filter(({ field }) => draft.problems.every((told) => told.field !== field));
    return { ...draft, values: toldLater(values, draft.values, later) };
  }
}
