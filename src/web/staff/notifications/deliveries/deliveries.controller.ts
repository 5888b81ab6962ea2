import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { FinishTaskDocument, type MessageState, ResendMessageDocument, StaffDeliveriesDocument } from '../../gql';
import { cursorOf, oneOf, queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { parseDay } from '../../../shared/form/typed-days';
import { isLocalDate } from '../../../../shared/local-date';
import { type ListQuery, listQueryOf } from '../../shared/lists/list-query';
import { DELIVERY_VIEWS, deliveriesPage, type DeliveryView, RECIPIENT_KINDS } from './deliveries.page';

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
    isUndoable: true,
    send: async (ask, id, values) => (await ask(FinishTaskDocument, { id, upToTaskId: textOf(values, 'upToTaskId') || null, key: keyOf(values) })).taskFinish,
  },
};

/** The filters and the order in the address; a day is read as it is typed. */
function deliveryQueryOf(query: Readonly<Record<string, unknown>>): ListQuery {
  const days = Object.fromEntries(['from', 'to'].map((name) => [name, parseDay(queryText(query[name]))] as const).filter(([, day]) => isLocalDate(day)));
  const allowed = { view: DELIVERY_VIEWS, kind: RECIPIENT_KINDS, from: /^/, to: /^/, sort: ['created', 'due'], order: ['asc', 'desc'] };
  return listQueryOf(allowed, { ...query, from: '', to: '', ...days });
}

/**
 * Messages sent on behalf of the institution: planned, held (with the reason), sent, unknown, parked,
 * cancelled.
 */
@Controller('staff/deliveries')
@UseFilters(PageErrors)
export class DeliveriesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const list = deliveryQueryOf(query);
    const view = oneOf(DELIVERY_VIEWS, list['view']) ?? 'waiting';
    const recipientKind = oneOf(RECIPIENT_KINDS, list['kind']);
    const filter = { states: STATES[view], recipientKind, from: list['from'] ?? null, to: list['to'] ?? null };
    const order = { sort: list['sort'] === 'due' ? ('DUE' as const) : ('CREATED' as const), ascending: list['order'] === 'asc' };
    const variables = { ...filter, ...order, ...cursorOf(query['after']) };
    const { deliveries } = await notFoundIfForbidden(this.pages.execute(visit, StaffDeliveriesDocument, variables));
    this.pages.show(response, deliveriesPage(visit, deliveries, { ...list, view }));
  }

  @Post(':id/:action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(ACTIONS, action), from: '/staff/deliveries' });
  }
}
