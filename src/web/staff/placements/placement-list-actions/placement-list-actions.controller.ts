import { msg, plural } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textsOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { HandOverSelectedDocument, SavePlacementViewDocument } from '../../gql';
import { bulkDraft, deleteView, type ListForm, readListForm, saveView } from '../../shared/lists/list-forms';
import { SELECTED } from '../../shared/lists/list-table';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { PLACEMENT_QUERY, PLACEMENTS_PATH, viewVariables } from '../placements/placement-list-query';

/** What is done with the placements of the list: handing over their trainees, and its views. */
@Controller('staff/placements')
@UseFilters(PageErrors)
export class PlacementListActionsController {
  constructor(private readonly pages: Pages) {}

  @Post('views')
  async saveView(@Req() request: Request, @Res() response: Response): Promise<void> {
    const of = await this.read(request, response);
    await saveView(this.pages, response, of, async (name) => {
      const input = { name, ...viewVariables(of.query) };
      return (await this.pages.execute(of.visit, SavePlacementViewDocument, { input, key: of.form.key })).placementViewSave;
    });
  }

  @Post('views/:id/delete')
  async deleteView(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await deleteView(this.pages, response, await this.read(request, response), id);
  }

  /** Two placements of one trainee hand her over once. */
  @Post('hand-over')
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const of = await this.read(request, response);
    const { visit, form, back } = of;
    const traineeIds = [...new Set(textsOf(form.values, SELECTED).filter((id) => id !== ''))];
    if (traineeIds.length === 0) {
      const problems = [{ field: '', message: visit.i18n.t(msg`Select at least one placement.`) }];
      return this.pages.redirect(response, visit, back, { values: form.values, problems });
    }
    const input = { traineeIds, placementOfficerId: form.optionalText('placementOfficerId'), caseWorkerId: form.optionalText('caseWorkerId') };
    const { traineesHandOver } = await notFoundIfForbidden(this.pages.execute(visit, HandOverSelectedDocument, { input, key: form.key }));
    const noticeOf = (count: number): string => visit.i18n.t(msg`${plural(count, { one: '# trainee', other: '# trainees' })} handed over.`);
    this.pages.redirect(response, visit, back, bulkDraft(of, traineesHandOver, { ids: 'traineeIds', noticeOf }));
  }

  private read(request: Request, response: Response): Promise<ListForm> {
    return readListForm(this.pages, request, response, { path: PLACEMENTS_PATH, allowed: PLACEMENT_QUERY });
  }
}
