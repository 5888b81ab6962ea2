import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AddHouseDocument, ChangeHouseDocument, CloseHouseDocument, HousePageDocument, HousesDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { HOUSE_FORM } from './house-form';
import { housePage } from './house.page';
import { housesPage } from './houses.page';

const LIST_PATH = '/staff/houses';
const pathOf = (id: string): string => `${LIST_PATH}/${encodeURIComponent(id)}`;

/** The houses of the shelter, for those who may read stays and for administrators. Other staff get a 404 page. */
@Controller('staff/houses')
@UseFilters(PageErrors)
export class HousesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const result = await notFoundIfForbidden(this.pages.execute(visit, HousesDocument, { after: queryText(after) || null }));
    this.pages.show(response, housesPage(visit, result));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(HOUSE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: LIST_PATH,
      notice: msg`House added.`,
      fieldOf: controlOf(HOUSE_FORM),
      send: async () => (await this.pages.execute(visit, AddHouseDocument, { input, key: form.key })).houseAdd,
    });
  }

  @Get(':id')
  async showHouse(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, house } = await notFoundIfForbidden(this.pages.execute(visit, HousePageDocument, { id }));
    if (!me || !house) throw new NotFoundException();
    this.pages.show(response, housePage({ visit, me, house }));
  }

  @Post(':id')
  async change(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(HOUSE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`House saved.`,
      fieldOf: controlOf(HOUSE_FORM),
      send: async () => (await this.pages.execute(visit, ChangeHouseDocument, { id, input, key: form.key })).houseChange,
    });
  }

  @Post(':id/close')
  async close(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`House closed.`,
      send: async () => (await this.pages.execute(visit, CloseHouseDocument, { id, key: form.key })).houseClose,
    });
  }
}
