import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { WitnessedSharesDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { witnessedAnswersPage } from './witnessed-answers.page';

/** The share of witnessed answers of each officer, for the safety lead and institution administrators. */
@Controller('staff/witnessed-answers')
@UseFilters(PageErrors)
export class WitnessedAnswersController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { witnessedShares } = await notFoundIfForbidden(this.pages.execute(visit, WitnessedSharesDocument, {}));
    this.pages.show(response, witnessedAnswersPage(visit, witnessedShares));
  }
}
