import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf, formValues } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { CloseProgrammeDocument, ProgrammeFormDocument, ProgrammeToEditDocument, SaveProgrammeDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { newProgrammeValues, PROGRAMME_FORM } from './programme-form';
import { programmeFormPage } from './programme-form.page';

const DIRECTORY = '/staff/programmes';
const PERMISSION = 'programme.manage';

/** Adds, changes or closes a directory entry. Only the institution that maintains an entry can change it. */
@Controller('staff/programmes')
@UseFilters(PageErrors)
export class ProgrammeFormController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const formData = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeFormDocument, {}));
    if (!formData.me?.may.includes(PERMISSION)) throw new NotFoundException();
    this.pages.show(response, programmeFormPage(visit, formData, { entry: null, saved: newProgrammeValues(formData.me.today) }));
  }

  @Get(':id')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { programme } = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeToEditDocument, { id }));
    const formData = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeFormDocument, {}));
    if (!programme || programme.availableActions.length === 0 || !formData.me?.may.includes(PERMISSION)) throw new NotFoundException();
    this.pages.show(response, programmeFormPage(visit, formData, { entry: programme, saved: formValues(PROGRAMME_FORM, programme) }));
  }

  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.save(request, response, null);
  }

  @Post(':id')
  async submitChange(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await this.save(request, response, id);
  }

  @Post(':id/close')
  async close(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `${DIRECTORY}/${encodeURIComponent(id)}`,
      successPath: DIRECTORY,
      notice: msg`Programme closed. Searches no longer find it.`,
      send: async () => (await this.pages.execute(visit, CloseProgrammeDocument, { id, key: form.key })).programmeClose,
    });
  }

  private async save(request: Request, response: Response, id: string | null): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(PROGRAMME_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `${DIRECTORY}/${id === null ? 'new' : encodeURIComponent(id)}`,
      successPath: DIRECTORY,
      notice: msg`Programme saved`,
      fieldOf: controlOf(PROGRAMME_FORM),
      send: async () => (await this.pages.execute(visit, SaveProgrammeDocument, { id, input, key: form.key })).programmeSave,
    });
  }
}
