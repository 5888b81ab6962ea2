import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AskForHelpDocument, HelpPhoneDocument, type HelpRequestKind, HelpOptionsDocument } from '../../gql';
import { callOptions } from '../../shared/call-options';
import { thanksPage } from '../../shared/thanks-page';
import { helpRequestPage } from './help-request.page';

/** Lets a trainee ask for a call or report a problem. */
@Controller()
@UseFilters(PageErrors)
export class HelpRequestController {
  constructor(private readonly pages: Pages) {}

  @Get('help')
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const options = callOptions(await this.pages.execute(visit, HelpOptionsDocument, {}));
    this.pages.showTraineePage(response, helpRequestPage(visit, options));
  }

  @Post('help')
  async requestHelp(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const requestKind: HelpRequestKind = textOf(values, 'kind') === 'PROBLEM' ? 'PROBLEM' : 'CALL_ME';
    const { helpRequest } = await this.pages.execute(visit, AskForHelpDocument, {
      input: { kind: requestKind },
      key: `${textOf(values, 'key')} ${requestKind}`,
    });
    if (isRefused(helpRequest))
      this.pages.redirect(
        response,
        visit,
        '/help',
        refusedDraft(helpRequest, {}, () => ''),
      );
    else this.pages.redirect(response, visit, '/thanks');
  }

  /** The same page at the same URL after any answer, so that an onlooker cannot see what she answered. */
  @Get('thanks')
  async thanks(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    this.pages.showTraineePage(response, thanksPage(visit, await this.phone(visit)));
  }

  private async phone(visit: Visit): Promise<string | null> {
    return (await this.pages.execute(visit, HelpPhoneDocument, {})).helpPhone ?? null;
  }
}
