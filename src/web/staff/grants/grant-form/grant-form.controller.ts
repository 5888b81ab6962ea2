import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { GrantFormDocument, type GrantFormQuery, GrantToKeepDocument, KeepGrantDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { grantField, grantInput, valuesOf } from './grant-form-fields';
import { grantFormPage } from './grant-form.page';

const NEW = '/staff/grants/new';

/** The steward institution adds a grant, or changes it and its targets. */
@Controller('staff/grants')
@UseFilters(PageErrors)
export class GrantFormController {
  constructor(private readonly pages: Pages) {}

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, grantFormPage(visit, await this.asked(visit), null));
  }

  @Get(':id/change')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const asked = await this.asked(visit);
    const { grant } = await this.pages.ask(visit, GrantToKeepDocument, { id });
    if (!grant) throw new NotFoundException();
    const shown = Object.keys(visit.draft.values).length > 0 ? visit : { ...visit, draft: { ...visit.draft, values: valuesOf(grant) } };
    this.pages.show(response, grantFormPage(shown, asked, grant));
  }

  /** Rejects a short name that is already in use: saving would change the grant that has it. */
  @Post('new')
  async created(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const id = form.text('id').toLowerCase();
    if (id === '') form.refuse('id', 'EMPTY');
    else if ((await notHereUnlessTheirs(this.pages.ask(visit, GrantToKeepDocument, { id }))).grant)
      form.say('id', visit.words.t(msg`Another grant has this name.`));
    await this.keep(response, visit, form, id, NEW);
  }

  @Post(':id/change')
  async changed(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    await this.keep(response, visit, new FormReader(visit.words, this.pages.form(request, visit)), id, `/staff/grants/${encodeURIComponent(id)}/change`);
  }

  private async keep(response: Response, visit: Visit, form: FormReader, id: string, back: string): Promise<void> {
    const { indicatorDefinitions } = await this.asked(visit);
    const input = grantInput(form, indicatorDefinitions);
    await answerForm(this.pages, response, {
      visit,
      form,
      back,
      done: `/staff/grants/${encodeURIComponent(id)}`,
      notice: msg`The grant is written down.`,
      fieldOf: grantField(form, indicatorDefinitions),
      send: async () => (await this.pages.ask(visit, KeepGrantDocument, { id, input, key: form.key })).grantKeep,
    });
  }

  private async asked(visit: Visit): Promise<GrantFormQuery> {
    const asked = await notHereUnlessTheirs(this.pages.ask(visit, GrantFormDocument, {}));
    if (!asked.me?.may.includes('grant.keep') || !asked.me.institution.isSteward) throw new NotFoundException();
    return asked;
  }
}
