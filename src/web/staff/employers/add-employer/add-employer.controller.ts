import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AddEmployerDocument, AddEmployerOptionsDocument, type EmployerAddInput, InviteEmployerUserDocument, PossiblySameEmployersDocument } from '../../gql';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { FormReader } from '../../shared/forms/form-reader';
import { submitForm } from '../../shared/forms/submit-form';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ADD_EMPLOYER_PATH, addEmployerPage } from './add-employer.page';
import { ADDED_EMPLOYER_FORM, FIRST_SITE_FORM } from './added-employer-form';
import { enteredDigest, enteredEmployer, type PossiblySame } from './possibly-same-employers';

/** Of an approved employer, the invitation of one person waits for a second one. */
const INVITE: FormAction = {
  notice: msg`Invitation sent.`,
  send: async (ask, id, values) => {
    const { employerInvite } = await ask(InviteEmployerUserDocument, { id, input: { email: textOf(values, 'email') }, key: keyOf(values) });
    const isRequested = employerInvite.__typename === 'EmployerInvitePayload' && employerInvite.isRequested;
    return isRequested ? { ...employerInvite, notice: msg`Invitation requested. Nothing is sent until a colleague confirms it on this page.` } : employerInvite;
  },
};

/** Adds an employer that does not register itself, and invites the first user of one that has none. */
@Controller('staff/employers')
@UseFilters(PageErrors)
export class AddEmployerController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, provinces } = await this.pages.execute(visit, AddEmployerOptionsDocument, {});
    if (!me?.may.includes('employer.add') || !me.institution.isSteward) throw new NotFoundException();
    this.pages.show(response, addEmployerPage(visit, { provinces, same: await this.possiblySame(visit, visit.draft.values) }));
  }

  @Post('new')
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const { values } = form;
    const same = await this.possiblySame(visit, values);
    // once about the same name and number; the page shows them above the form
    if (same.length > 0 && form.text('warned') !== enteredDigest(enteredEmployer(values))) {
      return this.pages.redirect(response, visit, ADD_EMPLOYER_PATH, { values, problems: [] }, '#duplicates');
    }
    const language = visit.i18n.language === 'km' ? 'KM' : 'EN';
    const input: EmployerAddInput = { ...formInput(ADDED_EMPLOYER_FORM, values), sites: [formInput(FIRST_SITE_FORM, values)], language };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: ADD_EMPLOYER_PATH,
      successPath: (result) => ('employer' in result ? `/staff/employers/${result.employer.id}` : ADD_EMPLOYER_PATH),
      notice: input.email ? msg`Employer added, and its first user invited. Next: plan a visit.` : msg`Employer added. Next: plan a visit.`,
      fieldOf,
      send: async () => (await this.pages.execute(visit, AddEmployerDocument, { input, key: form.key })).employerAdd,
    });
  }

  @Post(':id/invite')
  invite(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: INVITE, from: `/staff/employers/${encodeURIComponent(id)}` });
  }

  private async possiblySame(visit: Visit, values: FormValues): Promise<PossiblySame> {
    const input = enteredEmployer(values);
    if (input.legalName === '' && input.registrationNumber === '') return [];
    return (await notFoundIfForbidden(this.pages.execute(visit, PossiblySameEmployersDocument, { input }))).possiblySameEmployers;
  }
}

const fieldOf = (path: string): string =>
  path.startsWith('sites.0.') ? controlOf(FIRST_SITE_FORM)(path.slice('sites.0.'.length)) : controlOf(ADDED_EMPLOYER_FORM)(path);
