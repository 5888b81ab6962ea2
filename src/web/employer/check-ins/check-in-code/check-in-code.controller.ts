import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { CreateCheckInCodeDocument } from '../../gql';
import { newCodePage } from './check-in-code.page';

/**
 * Creates the code of a check-in and shows it once. The code is in this response only, so it is stored
 * nowhere.
 */
@Controller('employer/check-in-code')
@UseFilters(PageErrors)
export class CheckInCodeController {
  constructor(private readonly pages: Pages) {}

  @Post(':id')
  async create(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = { ...(await this.pages.memberVisit(request, response, 'employer')), path: '/employer' };
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { checkInCreateCode } = await this.pages.execute(visit, CreateCheckInCodeDocument, { id, key });
    if (checkInCreateCode.__typename === 'CheckInCreateCodePayload') this.pages.show(response, newCodePage(visit, checkInCreateCode));
    else
      this.pages.redirect(
        response,
        visit,
        '/employer',
        refusedDraft(checkInCreateCode, {}, () => ''),
      );
  }
}
