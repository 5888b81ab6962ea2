import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isSignedIn } from '../../../shared/visit/visit';
import { startPath } from '../confirm-starts/confirm-starts.page';
import { paperPage } from './agreement-document.page';

/** From a printed agreement to what was agreed, for whoever may read it. Nothing is looked up: an address opens nothing, and tells nobody whether there is such a start. */
@Controller('paper/:id')
@UseFilters(PageErrors)
export class PaperController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    if (isSignedIn(visit)) return this.pages.redirect(response, visit, startPath(id));
    const colleague = await this.pages.visit(request, response, 'staff');
    if (isSignedIn(colleague)) return this.pages.redirect(response, colleague, `/staff/placements/${encodeURIComponent(id)}`);
    this.pages.show(response, paperPage(visit, id));
  }
}
