import { NotFoundException, Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { TraineeListDocument, TraineeListOptionsDocument } from '../../gql';
import { choosesList, listQueryOf, type ListQuery, parsedQuery, partOfList, queryString } from '../../shared/lists/list-query';
import { readWithinLimit } from '../../shared/lists/read-within-limit';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { TRAINEE_QUERY, traineeQueryOf, viewVariables } from './trainee-list-query';
import { traineesPage } from './trainees.page';

type RawQuery = Readonly<Record<string, unknown>>;

/** The list of the institution's trainees: filtered, sorted, in pages of 50. */
@Controller('staff/trainees')
@UseFilters(PageErrors)
export class TraineesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() raw: RawQuery): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { roles } = visit.actor;
    const mayEnrol = roles.includes('PLACEMENT_OFFICER') || roles.includes('CASE_WORKER');
    const options = await notFoundIfForbidden(this.pages.execute(visit, TraineeListOptionsDocument, { mayEnrol }));
    if (!options.me) throw new NotFoundException();
    const { part, ...shown } = await readWithinLimit(this.queryOf(visit, request, response, raw), partOfList(raw), (query, { after = null, before = null }) =>
      this.pages.execute(visit, TraineeListDocument, { ...viewVariables(query), after, before }),
    );
    this.pages.show(response, traineesPage(visit, { options, list: part.traineeList, views: part.traineeViews, ...shown }));
  }

  /** The query of the address; without one, the query that was chosen last, and at first the reader's own trainees. */
  private queryOf(visit: Visit, request: Request, response: Response, raw: RawQuery): ListQuery {
    const chosen = traineeQueryOf(raw);
    const isChosen = Object.keys(chosen).length > 0 || choosesList(TRAINEE_QUERY, raw);
    const query = isChosen ? chosen : parsedQuery(TRAINEE_QUERY, this.pages.rememberedFilter(request, 'trainees') ?? '');
    if (isChosen) this.pages.rememberFilter(response, 'trainees', queryString(query));
    const usual = visit.actor.roles.includes('SAFETY_LEAD') || isChosen ? 'all' : 'mine';
    return listQueryOf(TRAINEE_QUERY, { sort: 'lapses', order: 'asc', ...query, whose: query['whose'] ?? usual });
  }
}
