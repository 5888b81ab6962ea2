import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { StartStayDocument, EndStayDocument, MoveStayDocument, StayPageDocument, StaysByHouseDocument, StaysDocument, VoidStayDocument } from '../../gql';
import { queryText, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { DEPARTURE_FORM, MOVE_FORM, STAY_FORM } from './stay-form';
import { stayPage } from './stay-record';
import { staysByHousePage, staysPage } from './stays.page';

const LIST_PATH = '/staff/stays';
const pathOf = (id: string): string => `${LIST_PATH}/${encodeURIComponent(id)}`;

/** Nights in the shelter, for case workers and the safety lead. Other staff get a 404 page. */
@Controller('staff/stays')
@UseFilters(PageErrors)
export class StaysController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const [isOpen, houseId, code] = [queryText(query['all']) === '', queryText(query['house']), queryText(query['code'])];
    const after = queryText(query['after']) || null;
    if (isOpen && houseId === '') {
      const house = queryText(query['houses']) || null;
      const byHouse = await notFoundIfForbidden(this.pages.execute(visit, StaysByHouseDocument, { house, after }));
      return this.pages.show(response, staysByHousePage({ ...visit, path: LIST_PATH }, byHouse, { code }));
    }
    const result = await notFoundIfForbidden(this.pages.execute(visit, StaysDocument, { open: isOpen, houseId: houseId || null, after }));
    const filtered = withQuery({ ...visit, path: LIST_PATH }, { house: houseId, all: isOpen ? '' : '1' });
    this.pages.show(response, staysPage(filtered, result, { isOpen, houseId, code }));
  }

  @Post()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { ...form.describedInput(STAY_FORM), traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: LIST_PATH,
      notice: msg`Stay recorded.`,
      fieldOf: controlOf(STAY_FORM),
      send: async () => (await this.pages.execute(visit, StartStayDocument, { input, key: form.key })).stayStart,
    });
  }

  @Get(':id')
  async showRecord(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, stay, houses } = await notFoundIfForbidden(this.pages.execute(visit, StayPageDocument, { id }));
    if (!me || !stay) throw new NotFoundException();
    this.pages.show(response, stayPage(visit, me, stay, houses.nodes));
  }

  @Post(':id/end')
  async end(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(DEPARTURE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Departure recorded.`,
      send: async () => (await this.pages.execute(visit, EndStayDocument, { id, input, key: form.key })).stayEnd,
    });
  }

  @Post(':id/move')
  async move(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = form.describedInput(MOVE_FORM);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      successPath: (answered) => ('stay' in answered ? pathOf(answered.stay.id) : LIST_PATH),
      notice: msg`Move recorded.`,
      send: async () => (await this.pages.execute(visit, MoveStayDocument, { id, input, key: form.key })).stayMove,
    });
  }

  @Post(':id/void')
  async voidStay(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Withdrawn. The record is kept but no longer counts.`,
      send: async () => (await this.pages.execute(visit, VoidStayDocument, { id, key: form.key })).stayVoid,
    });
  }
}
