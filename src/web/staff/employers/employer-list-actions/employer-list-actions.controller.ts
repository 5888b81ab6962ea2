import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SaveEmployerViewDocument } from '../../gql';
import { deleteView, readListForm, saveView } from '../../shared/lists/list-forms';
import { EMPLOYERS, viewVariables } from '../employers/employer-list-query';

/** Saved views of the list of employers */
@Controller('staff/employers')
@UseFilters(PageErrors)
export class EmployerListActionsController {
  constructor(private readonly pages: Pages) {}

  @Post('views')
  async saveView(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, EMPLOYERS);
    const { visit, form, query } = sent;
    await saveView(this.pages, response, sent, async (name) => {
      const input = { name, ...viewVariables(query) };
      return (await this.pages.execute(visit, SaveEmployerViewDocument, { input, key: form.key })).employerViewSave;
    });
  }

  @Post('views/:id/delete')
  async deleteView(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await deleteView(this.pages, response, await readListForm(this.pages, request, response, EMPLOYERS), id);
  }
}
