import { msg } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { TakeOverFollowUpDocument } from '../../gql';
import { type FormAction, isFromTodayPage, keyOf, performAction, queueAddress, queueAnchor, textOrNull } from '../../shared/forms/form-actions';

const TAKE_OVER: FormAction = {
  notice: msg`The follow-up is yours now.`,
  fieldOf: () => '',
  send: async (ask, id, values) =>
    (await ask(TakeOverFollowUpDocument, { id, expectedAssigneeId: textOrNull(values, 'assigneeId'), key: keyOf(values) })).followUpTakeOver,
};

/** Takes over a due follow-up of the team, or of a colleague. Of two people who do so at once, the second reads who has it. */
@Controller('staff/follow-ups/:id/take-over')
@UseFilters(PageErrors)
export class TakeOverFollowUpController {
  constructor(private readonly pages: Pages) {}

  @Post()
  takeOver(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const from = isFromTodayPage(request) ? queueAddress(request) : `/staff/follow-ups/${encodeURIComponent(id)}`;
    return performAction({ pages: this.pages, request, response, id, act: TAKE_OVER, from, anchor: queueAnchor(request) });
  }
}
