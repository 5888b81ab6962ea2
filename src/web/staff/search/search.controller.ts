import { Controller, Get, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SEARCH_FIELD, textOf } from '../../shared/form/form-drafts';
import { PageErrors } from '../../shared/form/page-errors';
import { SEARCH_PATH } from '../../shared/navigation/search-field';
import { allowedItems } from '../../shared/navigation/staff-navigation';
import { Pages } from '../../shared/page/pages';
import type { Visit } from '../../shared/visit/visit';
import { type StaffSearchQuery, StaffSearchDocument } from '../gql';
import { exactResult } from './exact-result';
import { matchingPages } from './matching-pages';
import { searchPage } from './search.page';

/** Finds trainees, employers, vacancies and pages. The text is posted: no address and no history contains a name. */
@Controller('staff/search')
@UseFilters(PageErrors)
export class SearchController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, searchPage(visit, { text: '', found: {}, pages: [] }));
  }

  @Post()
  @HttpCode(200)
  async search(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const text = textOf(this.pages.readForm(request, visit), SEARCH_FIELD).trim();
    if (text === '') return this.pages.redirect(response, visit, SEARCH_PATH);
    const [found, pages] = [await this.found(visit, text), matchingPages(visit, text)];
    const exact = exactResult(text, found);
    if (exact !== null) return this.pages.redirect(response, visit, exact);
    const shown = { ...visit, draft: { ...visit.draft, values: { [SEARCH_FIELD]: text } } };
    this.pages.show(response, searchPage(shown, { text, found, pages }));
  }

  /** Searches what the navigation lists for this member of staff. */
  private found(visit: Visit, text: string): Promise<StaffSearchQuery> {
    const paths = new Set(allowedItems(visit.actor.roles).map(({ path }) => path));
    const [trainees, employers, vacancies] = ['trainees', 'employers', 'vacancies'].map((list) => paths.has(`/staff/${list}`)) as [boolean, boolean, boolean];
    return this.pages.execute(visit, StaffSearchDocument, { text, trainees, employers, vacancies });
  }
}
