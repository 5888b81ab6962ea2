import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { AddInstitutionDocument, InstitutionsDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { institutionsPage } from './institutions.page';

/** The institutions that work with this service. */
@Controller('staff/institutions')
@UseFilters(PageErrors)
export class InstitutionsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const found = await notHereUnlessTheirs(this.pages.ask(visit, InstitutionsDocument, { after: askedText(after) || null }));
    this.pages.show(response, institutionsPage(visit, found));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { code: form.text('shortCode').toUpperCase(), name: form.text('name'), nameKm: form.optionalText('nameKm') };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: '/staff/institutions',
      notice: msg`The institution is taken in.`,
      fieldOf: (path) => (path === 'code' ? 'shortCode' : path),
      send: async () => (await this.pages.ask(visit, AddInstitutionDocument, { input, key: form.key })).institutionAdd,
    });
  }
}
