import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { PlacementListDocument, PlacementListOptionsDocument, StaffPlacementBoardDocument } from '../../gql';
import { oneOf } from '../../shared/listing';
import { partOfList } from '../../shared/lists/list-query';
import { readWithinLimit } from '../../shared/lists/read-within-limit';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { placementBoardPage } from './placement-board';
import { PLACEMENT_STATES, PLACEMENT_VIEWS } from './placement-filter';
import { placementQueryOf, viewVariables } from './placement-list-query';
import { placementsPage } from './placements.page';

/** The placements of the institution: a list, filtered, sorted, in pages of 50; or a board by state. */
@Controller('staff/placements')
@UseFilters(PageErrors)
export class PlacementsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() raw: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    if (oneOf(PLACEMENT_VIEWS, raw['view']) === 'board') {
      const filter = { state: oneOf(PLACEMENT_STATES, raw['state']), mine: raw['mine'] === 'yes' };
      const board = await notFoundIfForbidden(this.pages.execute(visit, StaffPlacementBoardDocument, filter));
      return this.pages.show(response, placementBoardPage(visit, board, filter));
    }
    const options = await notFoundIfForbidden(this.pages.execute(visit, PlacementListOptionsDocument, {}));
    const { part, ...shown } = await readWithinLimit(placementQueryOf(raw), partOfList(raw), (query, { after = null, before = null }) =>
      this.pages.execute(visit, PlacementListDocument, { ...viewVariables(query), after, before }),
    );
    this.pages.show(response, placementsPage(visit, { options, list: part.placementList, views: part.placementViews, ...shown }));
  }
}
