import { Controller, Get, Inject, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Settings, SETTINGS } from '../../../../platform/settings';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { AgreementPageDocument } from '../../gql';
import { printedAgreementPath } from '../agreement-document/agreement-document.page';
import { agreementPage, startPage } from './agreement.page';

/** One placement's start page, and the agreement that both sides sign. */
@Controller('employer/placements/:id')
@UseFilters(PageErrors)
export class AgreementController {
  constructor(
    private readonly pages: Pages,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { placement } = await this.pages.execute(visit, AgreementPageDocument, { id });
    if (!placement) throw new NotFoundException();
    this.pages.show(response, startPage(visit, placement));
  }

  @Get('agreement')
  async print(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { placement, me } = await this.pages.execute(visit, AgreementPageDocument, { id });
    if (!placement || !me) throw new NotFoundException();
    const { baseUrl } = this.settings;
    this.pages.show(
      response,
      agreementPage(visit, placement, { business: me.employer, address: baseUrl && `${baseUrl}${printedAgreementPath(placement.id)}` }),
    );
  }
}
