import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { UndoTraineeImportDocument, TraineeImportDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { undoImportPath, undoImportPage } from './import-detail.page';

const UNDO: FormAction = {
  notice: msg`Import undone. All trainees it added are removed.`,
  send: async (ask, id, values) => (await ask(UndoTraineeImportDocument, { id, key: keyOf(values) })).traineeImportUndo,
};

/** One committed trainee import: how many people an undo would remove, and the button for it. */
@Controller('staff/imports/:id')
@UseFilters(PageErrors)
export class UndoImportController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { traineeImport } = await notFoundIfForbidden(this.pages.execute(visit, TraineeImportDocument, { id }));
    if (!traineeImport) throw new NotFoundException();
    this.pages.show(response, undoImportPage(visit, traineeImport));
  }

  @Post()
  undo(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: UNDO, from: undoImportPath(id) });
  }
}
