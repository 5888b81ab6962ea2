import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isSignedIn } from '../../../shared/visit/visit';
import { startPath } from '../confirm-starts/confirm-starts.page';
import { printedAgreementPage } from './agreement-document.page';

/**
 * Redirects from the QR code of a printed agreement to the agreed terms, for those who may read them. It
 * looks up no placement, so the URL reveals to no one whether the placement exists.
 */
@Controller('agreement/:id')
@UseFilters(PageErrors)
export class PrintedAgreementController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    if (isSignedIn(visit)) return this.pages.redirect(response, visit, startPath(id));
    const staffVisit = await this.pages.visit(request, response, 'staff');
    if (isSignedIn(staffVisit)) return this.pages.redirect(response, staffVisit, `/staff/placements/${encodeURIComponent(id)}`);
    this.pages.show(response, printedAgreementPage(visit, id));
  }
}
