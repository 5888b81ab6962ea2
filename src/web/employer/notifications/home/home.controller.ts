import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { textOf } from '../../../shared/form/form-drafts';
import { NOTIFICATION_DAYS } from '../../../shared/parts/recent-notifications';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isSignedIn, type Visit } from '../../../shared/visit/visit';
import { employerSignInPage } from '../../accounts/sign-in/sign-in.page';
import { ConfirmStartDocument, HomeDocument, HomePlacementsDocument } from '../../gql';
import { homePage } from './home.page';

/** The employer's entry page: the sign-in form, or the home page if signed in. */
@Controller('employer')
@UseFilters(PageErrors)
export class EmployerHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    this.pages.show(response, isSignedIn(visit) ? await this.home(visit) : employerSignInPage(visit));
  }

  @Post('placements/:id/confirm-start')
  async confirmStart(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { placementConfirmStart } = await this.pages.execute(visit, ConfirmStartDocument, { id, key });
    const notice = visit.i18n.t(msg`Thank you. You confirmed the start.`);
    const draft = isRefused(placementConfirmStart) ? refusedDraft(placementConfirmStart, {}, () => '') : { values: {}, problems: [], notice };
    this.pages.redirect(response, visit, '/employer', draft);
  }

  private async home(visit: Visit): Promise<VNode> {
    const [home, starts] = await Promise.all([
      this.pages.execute(visit, HomeDocument, {}),
      this.pages.execute(visit, HomePlacementsDocument, { days: NOTIFICATION_DAYS }),
    ]);
    return homePage(visit, { ...home, ...starts });
  }
}
