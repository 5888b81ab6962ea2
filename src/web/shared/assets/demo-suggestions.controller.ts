import { Controller, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AUDIENCES, type Audience } from '../../../platform/security/actor';
import { PageErrors } from '../form/page-errors';
import { Pages } from '../page/pages';
import { ENTRANCE } from '../visit/visit';

/** Hides the demo suggestions: permanently, but for a trainee only until she leaves or the browser closes. */
@Controller('to-try/:audience/close')
@UseFilters(PageErrors)
export class DemoSuggestionsController {
  constructor(private readonly pages: Pages) {}

  @Post()
  async close(@Req() request: Request, @Res() response: Response, @Param('audience') name: string): Promise<void> {
    const audience = AUDIENCES.find((one): one is Audience => one === name);
    if (!audience) throw new NotFoundException();
    const visit = await this.pages.visit(request, response, audience);
    this.pages.readForm(request, visit);
    this.pages.dismissDemoSuggestions(response, audience);
    this.pages.redirect(response, visit, ENTRANCE[audience]);
  }
}
