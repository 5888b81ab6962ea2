import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SafetyAlertsDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { alertsPage } from './alerts.page';

/** The open safety alerts, the most severe first. */
@Controller('staff/alerts')
@UseFilters(PageErrors)
export class AlertsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const variables = typeof after === 'string' ? { after } : {};
    this.pages.show(response, alertsPage(visit, await notFoundIfForbidden(this.pages.execute(visit, SafetyAlertsDocument, variables))));
  }
}
