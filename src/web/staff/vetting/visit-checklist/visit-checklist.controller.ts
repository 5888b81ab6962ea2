import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { VisitChecklistDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { visitChecklistPage } from './visit-checklist.page';

/** The checklist of a visit on paper, for a workplace where a phone is not welcome or has no battery. */
@Controller('staff/vettings/:id/checklist')
@UseFilters(PageErrors)
export class VisitChecklistController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { vetting, vettingChecklist } = await notFoundIfForbidden(this.pages.execute(visit, VisitChecklistDocument, { id }));
    if (!vetting) throw new NotFoundException();
    this.pages.show(response, visitChecklistPage(visit, vetting, vettingChecklist));
  }
}
