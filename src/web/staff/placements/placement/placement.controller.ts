import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { findAction, performAction } from '../../shared/forms/form-actions';
import { StaffPlacementDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { boardPathFrom } from '../placements/placement-filter';
import { PLACEMENT_ACTIONS } from './placement-actions';
import { placementPage } from './placement.page';

/** The actions that move a placement to another state of the board. */
const BOARD_ACTIONS: readonly string[] = ['reschedule-start', 'cancel', 'mark-unreachable', 'mark-reachable', 'end'];

/** One placement: its history, the promised and the actual terms, its agreement, and the possible actions. */
@Controller('staff/placements/:id')
@UseFilters(PageErrors)
export class PlacementController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, placement } = await notFoundIfForbidden(this.pages.execute(visit, StaffPlacementDocument, { id }));
    if (!me || !placement) throw new NotFoundException();
    this.pages.show(response, placementPage(visit, me, placement));
  }

  @Post(':action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const from = `/staff/placements/${encodeURIComponent(id)}`;
    // after an action from the board the user returns to the board; a refused form is shown on this page
    const board = BOARD_ACTIONS.includes(action) && boardPathFrom(textOf((request.body ?? {}) as FormValues, 'atPage'));
    return performAction({ pages: this.pages, request, response, id, act: findAction(PLACEMENT_ACTIONS, action), from, ...(board ? { to: board } : {}) });
  }
}
