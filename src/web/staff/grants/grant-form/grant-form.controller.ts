import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { GrantFormDocument, type GrantFormQuery, GrantToEditDocument, SaveGrantDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { GRANT_FORM, grantInput } from './grant-form';
import { grantFormPage } from './grant-form.page';

const NEW = '/staff/grants/new';

/** The steward institution adds a grant, or changes it and its targets. */
@Controller('staff/grants')
@UseFilters(PageErrors)
export class GrantFormController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, grantFormPage(visit, await this.findFormData(visit), null));
  }

  @Get(':id/change')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const findFormData = await this.findFormData(visit);
    const { grant } = await this.pages.execute(visit, GrantToEditDocument, { id });
    if (!grant) throw new NotFoundException();
    this.pages.show(response, grantFormPage(visit, findFormData, grant));
  }

  /** Rejects a short name that is already in use: saving would change the grant that has it. */
  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const id = form.text('id').toLowerCase();
    if (id === '') form.reject('id', 'EMPTY');
    else if ((await notFoundIfForbidden(this.pages.execute(visit, GrantToEditDocument, { id }))).grant)
      form.addProblem('id', visit.i18n.t(msg`Another grant has this short name. Choose a different one.`));
    await this.save(response, visit, form, id, NEW);
  }

  @Post(':id/change')
  async submitChange(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    await this.save(response, visit, new FormReader(visit.i18n, this.pages.readForm(request, visit)), id, `/staff/grants/${encodeURIComponent(id)}/change`);
  }

  private async save(response: Response, visit: Visit, form: FormReader, id: string, back: string): Promise<void> {
    // answers 404 to everyone but the steward
    await this.findFormData(visit);
    const input = grantInput(form);
    await submitForm(this.pages, response, {
      visit,
      form,
      back,
      successPath: `/staff/grants/${encodeURIComponent(id)}`,
      notice: msg`Grant saved`,
      fieldOf: controlOf(GRANT_FORM),
      send: async () => (await this.pages.execute(visit, SaveGrantDocument, { id, input, key: form.key })).grantSave,
    });
  }

  private async findFormData(visit: Visit): Promise<GrantFormQuery> {
    const findFormData = await notFoundIfForbidden(this.pages.execute(visit, GrantFormDocument, {}));
    if (!findFormData.me?.may.includes('grant.manage') || !findFormData.me.institution.isSteward) throw new NotFoundException();
    return findFormData;
  }
}
