import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { AccountOfColleagueDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { accountPage } from './account.page';

/** One staff account: its roles, new sign-in details, and closing it. */
@Controller('staff/accounts/:id')
@UseFilters(PageErrors)
export class StaffAccountController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { staffAccounts, teamMember } = await notFoundIfForbidden(this.pages.execute(visit, AccountOfColleagueDocument, { id }));
    const account = staffAccounts.find((one) => one.id === id);
    if (!account) throw new NotFoundException();
    this.pages.show(response, accountPage(visit, account, { all: staffAccounts, standsInFor: teamMember?.standsInFor ?? [] }));
  }
}
