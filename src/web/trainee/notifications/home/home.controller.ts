import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { NEWS_DAYS } from '../../../shared/parts/news';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isSignedIn } from '../../../shared/visit/visit';
import { beforePage, enterPage } from '../../accounts/sign-in/sign-in.page';
import { ConfirmMyStartDocument, OpenPlacesDocument, TodayAtWorkDocument, TodayDocument } from '../../gql';
import { todayPage } from './home.page';

/** The trainee's start page: the sign-in form or, if she is signed in, the items that wait for her. */
@Controller()
@UseFilters(PageErrors)
export class TodayController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'trainee');
    if (!isSignedIn(visit)) return this.pages.showHers(response, enterPage(visit));
    const [asked, atWork, { openPlaces }] = await Promise.all([
      this.pages.ask(visit, TodayDocument, {}),
      this.pages.ask(visit, TodayAtWorkDocument, { days: NEWS_DAYS }),
      this.pages.ask(visit, OpenPlacesDocument, {}),
    ]);
    const today = { ...asked, ...atWork };
    this.pages.showHers(response, today.me?.hasFirstPin ? beforePage(visit, { isFirstTime: true }) : todayPage(visit, today, openPlaces));
  }

  @Post('start/:id')
  async confirmStart(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const key = textOf(this.pages.form(request, visit), 'key');
    const { placementConfirmStart } = await this.pages.ask(visit, ConfirmMyStartDocument, { id, key });
    const notice = visit.words.t(msg`Thank you. We wish you a good time there.`);
    this.pages.redirect(response, visit, '/', isRefused(placementConfirmStart) ? refusedDraft(placementConfirmStart, {}, () => '') : noticeDraft(notice));
  }
}
