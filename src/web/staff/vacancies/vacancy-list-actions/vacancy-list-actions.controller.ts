import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SaveVacancyViewDocument } from '../../gql';
import { deleteView, readListForm, saveView } from '../../shared/lists/list-forms';
import { VACANCIES, viewVariables } from '../vacancies/vacancy-list-query';

/** Saved views of the list of vacancies */
@Controller('staff/vacancies')
@UseFilters(PageErrors)
export class VacancyListActionsController {
  constructor(private readonly pages: Pages) {}

  @Post('views')
  async saveView(@Req() request: Request, @Res() response: Response): Promise<void> {
    const sent = await readListForm(this.pages, request, response, VACANCIES);
    const { visit, form, query } = sent;
    await saveView(this.pages, response, sent, async (name) => {
      const input = { name, ...viewVariables(query) };
      return (await this.pages.execute(visit, SaveVacancyViewDocument, { input, key: form.key })).vacancyViewSave;
    });
  }

  @Post('views/:id/delete')
  async deleteView(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await deleteView(this.pages, response, await readListForm(this.pages, request, response, VACANCIES), id);
  }
}
