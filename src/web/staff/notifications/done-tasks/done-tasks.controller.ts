import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ReopenTaskDocument, StaffTasksDoneDocument } from '../../gql';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { readWithinLimit } from '../../shared/lists/read-within-limit';
import { listAddress, listQueryOf } from '../../shared/lists/list-query';
import { cursorOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { DONE_TASKS_PATH, doneTasksPage, reasonField } from './done-tasks.page';

const filterOf = (query: Readonly<Record<string, unknown>>) => listQueryOf({ whose: ['mine', 'all'] }, query);

const reopen = (task: string): FormAction => ({
  notice: msg`Task reopened. It is on To do again.`,
  fieldOf: (path) => (path === 'reason' ? reasonField(task) : ''),
  send: async (ask, id, values) => (await ask(ReopenTaskDocument, { id, input: { reason: textOf(values, reasonField(task)) }, key: keyOf(values) })).taskReopen,
});

/** The tasks of the last 30 days that are done, and the correction of one that was marked by mistake. */
@Controller(DONE_TASKS_PATH.slice(1))
@UseFilters(PageErrors)
export class DoneTasksController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const shown = await readWithinLimit({ whose: 'mine', ...filterOf(query) }, cursorOf(query['after']), async ({ whose }, cursor) => {
      const { tasksDone } = await notFoundIfForbidden(this.pages.execute(visit, StaffTasksDoneDocument, { mine: whose !== 'all', ...cursor }));
      return tasksDone;
    });
    this.pages.show(response, doneTasksPage(visit, { tasks: shown.part, query: shown.query, isLimited: shown.isLimited }));
  }

  @Post(':id/reopen')
  reopen(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: reopen(id), from: listAddress(DONE_TASKS_PATH, filterOf(query)) });
  }
}
