import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormValues } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/submit-form';
import { FormReader } from '../../shared/form-reader';
import {
  CloseProgrammeDocument,
  SaveProgrammeDocument,
  type ProgrammeEntryFragment,
  ProgrammeFormDocument,
  type ProgrammeInput,
  ProgrammeToEditDocument,
} from '../../gql';
import { NEEDS } from '../../shared/institution-labels';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
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
    const defaults = { checkedOn: formData.me.today, languages: 'km' };
    const filledVisit = Object.keys(visit.draft.values).length > 0 ? visit : { ...visit, draft: { ...visit.draft, values: defaults } };
    this.pages.show(response, programmeFormPage(filledVisit, formData, null));
  }

  @Get(':id')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { programme } = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeToEditDocument, { id }));
    const formData = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeFormDocument, {}));
    if (!programme || programme.availableActions.length === 0 || !formData.me?.may.includes(PERMISSION)) throw new NotFoundException();
    const filledVisit = Object.keys(visit.draft.values).length > 0 ? visit : { ...visit, draft: { ...visit.draft, values: valuesOf(programme) } };
    this.pages.show(response, programmeFormPage(filledVisit, formData, programme));
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
    const input = programmeInput(form);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `${DIRECTORY}/${id === null ? 'new' : encodeURIComponent(id)}`,
      successPath: DIRECTORY,
      notice: msg`Programme saved`,
      fieldOf: (path) => path.split('.')[0] ?? path,
      send: async () => (await this.pages.execute(visit, SaveProgrammeDocument, { id, input, key: form.key })).programmeSave,
    });
  }
}

const programmeInput = (form: FormReader): ProgrammeInput => ({
  name: form.text('name'),
  nameKm: form.optionalText('nameKm'),
  kinds: form.choices('kinds', NEEDS),
  provinceCode: form.text('provinceCode'),
  about: form.text('about'),
  contact: form.text('contact'),
  languages: form
    .text('languages')
    .split(/[\s,;]+/)
    .map((code) => code.toLowerCase())
    .filter((code) => code !== ''),
  institutionId: form.optionalText('institutionId'),
  checkedOn: form.optionalDay('checkedOn'),
});

const valuesOf = (entry: ProgrammeEntryFragment): FormValues => ({
  name: entry.name,
  nameKm: entry.nameKm ?? '',
  kinds: entry.kinds,
  provinceCode: entry.province.code,
  about: entry.about,
  contact: entry.contact,
  languages: entry.languages.join(', '),
  institutionId: entry.institution?.id ?? '',
  checkedOn: entry.checkedOn,
});
