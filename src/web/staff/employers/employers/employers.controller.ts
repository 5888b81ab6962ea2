import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { EmployerListDocument, EmployerListOptionsDocument } from '../../gql';
import { chosenList, partOfVisit } from '../../shared/lists/chosen-list';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { EMPLOYERS, viewVariables } from './employer-list-query';
import { employersPage } from './employers.page';

/** The list of employers: searched by name, filtered, sorted, in pages of 50. */
@Controller('staff/employers')
@UseFilters(PageErrors)
export class EmployersController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() raw: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const text = queryText(raw['text']);
    const chosen = { request, response, raw, list: 'employers', isChosenElsewhere: text !== '' } as const;
    const query = chosenList(this.pages, EMPLOYERS, chosen, { sort: 'name', order: 'asc' });
    const [options, result] = await notFoundIfForbidden(
      Promise.all([
        this.pages.execute(visit, EmployerListOptionsDocument, {}),
        this.pages.execute(visit, EmployerListDocument, { ...viewVariables(query), ...partOfVisit(raw), text }),
      ]),
    );
    this.pages.show(response, employersPage(visit, { ...result, options, query, text }));
  }
}
