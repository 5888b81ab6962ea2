import { msg } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { TakeOverTaskDocument } from '../../gql';
import { keyOf, queueAddress, textOrNull } from '../../shared/forms/form-actions';

/** Takes over a task of the team, or of a colleague. Of two people who do so at once, the second reads who has it. */
@Controller('staff/tasks')
@UseFilters(PageErrors)
export class TakeOverTaskController {
  constructor(private readonly pages: Pages) {}

  @Post(':id/take-over')
  async takeOver(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id, expectedAssigneeId: textOrNull(values, 'assigneeId'), key: keyOf(values) };
    const { taskTakeOver } = await this.pages.execute(visit, TakeOverTaskDocument, variables);
    const draft = isRefused(taskTakeOver) ? refusedDraft(taskTakeOver, {}, () => '') : noticeDraft(visit.i18n.t(msg`The task is yours now.`));
    this.pages.redirect(response, visit, queueAddress(request), draft);
  }
}
