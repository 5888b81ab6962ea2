import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { FinishTaskDocument, type MessageState, ResendMessageDocument, StaffDeliveriesDocument } from '../../gql';
import { cursorOf, oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { DELIVERY_VIEWS, deliveriesPage, type DeliveryView } from './deliveries.page';

/** The states in each view of the list. The first view holds what needs action. */
const STATES: Readonly<Record<DeliveryView, MessageState[] | null>> = {
  waiting: ['UNKNOWN', 'PARKED', 'HELD'],
  planned: ['PLANNED', 'SENDING'],
  sent: ['SENT'],
  cancelled: ['CANCELLED'],
  all: null,
};
const ACTIONS: Readonly<Record<string, FormAction>> = {
  resend: {
    notice: msg`Sending the same message again.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(ResendMessageDocument, { id, key: keyOf(values) })).messageResend,
  },
  /** The id is the task's. */
  done: {
    notice: msg`Task completed`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(FinishTaskDocument, { id, upToTaskId: textOf(values, 'upToTaskId') || null, key: keyOf(values) })).taskFinish,
  },
};

/**
 * Messages sent on behalf of the institution: planned, held (with the reason), sent, unknown, parked,
 * cancelled.
 */
@Controller('staff/deliveries')
@UseFilters(PageErrors)
export class DeliveriesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('view') viewQuery: unknown, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const view = oneOf(DELIVERY_VIEWS, viewQuery) ?? 'waiting';
    const variables = { states: STATES[view], ...cursorOf(after) };
    const { deliveries } = await notFoundIfForbidden(this.pages.execute(visit, StaffDeliveriesDocument, variables));
    this.pages.show(response, deliveriesPage(visit, deliveries, view));
  }

  @Post(':id/:action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(ACTIONS, action), from: '/staff/deliveries' });
  }
}
