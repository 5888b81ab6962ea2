import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { DirectoryDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { NEEDS } from '../../shared/institution-words';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { directoryPage, type DirectorySearch } from './programmes.page';

/** Longer than any useful search text. */
const LONGEST_TEXT = 100;

/** The directory of programmes outside this service, searched by text, kind and province. */
@Controller('staff/directory')
@UseFilters(PageErrors)
export class DirectoryController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const kind = NEEDS.find((one) => one === askedText(query['kind'])) ?? null;
    const search: DirectorySearch = { text: askedText(query['text']).slice(0, LONGEST_TEXT), kind, province: askedText(query['province']).slice(0, 2) };
    const variables = {
      text: search.text || null,
      kinds: kind ? [kind] : null,
      province: search.province || null,
      after: askedText(query['after']) || null,
    };
    const found = await notHereUnlessTheirs(this.pages.ask(visit, DirectoryDocument, variables));
    const asked = new URLSearchParams(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
    // keep the search when the reader switches the language
    const path = asked.size > 0 ? `${visit.path}?${asked.toString()}` : visit.path;
    this.pages.show(response, directoryPage({ ...visit, path }, found, search));
  }
}
