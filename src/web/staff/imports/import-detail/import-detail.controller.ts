import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type Act, keyOf, perform } from '../../shared/acts';
import { TakeBackTraineeSheetDocument, TakenSheetDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { takenPath, takenSheetPage } from './import-detail.page';

const TAKE_BACK: Act = {
  notice: msg`The sheet is taken back. Everybody it brought is removed.`,
  send: async (ask, id, values) => (await ask(TakeBackTraineeSheetDocument, { id, key: keyOf(values) })).traineeSheetTakeBack,
};

/** One committed trainee import: how many people an undo would remove, and the button for it. */
@Controller('staff/import/taken/:id')
@UseFilters(PageErrors)
export class TakenSheetController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { traineeSheetTaken } = await notHereUnlessTheirs(this.pages.ask(visit, TakenSheetDocument, { id }));
    if (!traineeSheetTaken) throw new NotFoundException();
    this.pages.show(response, takenSheetPage(visit, traineeSheetTaken));
  }

  @Post()
  takeBack(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return perform({ pages: this.pages, request, response, id, act: TAKE_BACK, from: takenPath(id) });
  }
}
