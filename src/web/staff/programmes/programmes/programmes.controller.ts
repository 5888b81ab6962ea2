import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ProgrammeListDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { NEEDS } from '../../shared/institution-labels';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { programmesPage, type ProgrammeSearch } from './programmes.page';

/** Longer than any useful search text. */
const MAX_SEARCH_LENGTH = 100;

/** The directory of programmes outside this service, searched by text, kind and province. */
@Controller('staff/programmes')
@UseFilters(PageErrors)
export class ProgrammesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const kind = NEEDS.find((one) => one === queryText(query['kind'])) ?? null;
    const search: ProgrammeSearch = { text: queryText(query['text']).slice(0, MAX_SEARCH_LENGTH), kind, province: queryText(query['province']).slice(0, 2) };
    const variables = {
      text: search.text || null,
      kinds: kind ? [kind] : null,
      province: search.province || null,
      after: queryText(query['after']) || null,
    };
    const result = await notFoundIfForbidden(this.pages.execute(visit, ProgrammeListDocument, variables));
    const parameters = new URLSearchParams(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
    // keep the search when the reader switches the language
    const path = parameters.size > 0 ? `${visit.path}?${parameters.toString()}` : visit.path;
    this.pages.show(response, programmesPage({ ...visit, path }, result, search));
  }
}
