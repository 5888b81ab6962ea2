import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { StaffPlacementBoardDocument, StaffPlacementsDocument } from '../../gql';
import { cursorOf, oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { PLACEMENT_STATES, PLACEMENT_VIEWS } from './placement-filter';
import { placementBoardPage } from './placement-board';
import { placementsPage } from './placements.page';

/** The placements: the state of each, how long it has been in that state, and the possible actions. */
@Controller('staff/placements')
@UseFilters(PageErrors)
export class PlacementsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(
    @Req() request: Request,
    @Res() response: Response,
    @Query('state') state: unknown,
    @Query('mine') mine: unknown,
    @Query('after') after: unknown,
    @Query('view') view: unknown,
  ): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const filter = { state: oneOf(PLACEMENT_STATES, state), mine: mine === 'yes' };
    if (oneOf(PLACEMENT_VIEWS, view) === 'board') {
      const board = await notFoundIfForbidden(this.pages.execute(visit, StaffPlacementBoardDocument, filter));
      return this.pages.show(response, placementBoardPage(visit, board, filter));
    }
    const result = await notFoundIfForbidden(this.pages.execute(visit, StaffPlacementsDocument, { ...filter, ...cursorOf(after) }));
    this.pages.show(response, placementsPage(visit, result, filter));
  }
}
