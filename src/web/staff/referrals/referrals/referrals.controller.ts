import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ReferralListDocument, ReferralListOptionsDocument } from '../../gql';
import { readWithinLimit } from '../../shared/lists/read-within-limit';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { partOfList } from '../../shared/lists/list-query';
import { referralQueryOf, viewVariables } from './referral-list-query';
import { referralsPage } from './referrals.page';

/** The list of the institution's referrals: filtered, sorted, in pages of 50. */
@Controller('staff/referrals')
@UseFilters(PageErrors)
export class ReferralsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() raw: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const options = await notFoundIfForbidden(this.pages.execute(visit, ReferralListOptionsDocument, {}));
    const { part, ...shown } = await readWithinLimit(referralQueryOf(raw), partOfList(raw), (query, { after = null, before = null }) =>
      this.pages.execute(visit, ReferralListDocument, { ...viewVariables(query), after, before }),
    );
    this.pages.show(response, referralsPage(visit, { options, list: part.referralList, views: part.referralViews, ...shown }));
  }
}
