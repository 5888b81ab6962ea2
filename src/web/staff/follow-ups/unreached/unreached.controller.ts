import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { UnreachedTraineesDocument, type Whose } from '../../gql';
import { cursorOf, oneOf, withQuery } from '../../shared/listing';
import { WHOSE } from '../../shared/lists/whose-tabs';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { unreachedPage } from './unreached.page';

/** The board of everyone nobody has reached. */
@Controller('staff/unreached')
@UseFilters(PageErrors)
export class UnreachedController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('whose') whoseText: unknown, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const whose = oneOf(WHOSE, whoseText) ?? 'all';
    const variables = { whose: whose.toUpperCase() as Whose, ...cursorOf(after) };
    const { unreachedTrainees } = await notFoundIfForbidden(this.pages.execute(visit, UnreachedTraineesDocument, variables));
    this.pages.show(response, unreachedPage(withQuery(visit, { whose: whose === 'all' ? '' : whose }), unreachedTrainees, whose));
  }
}
