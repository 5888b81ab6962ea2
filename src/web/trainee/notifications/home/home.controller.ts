import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { NOTIFICATION_DAYS } from '../../../shared/parts/recent-notifications';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { UNSENT } from '../../../shared/page/pending-draft';
import { isSignedIn } from '../../../shared/visit/visit';
import { privacyNoticePage, traineeSignInPage } from '../../accounts/sign-in/sign-in.page';
import { ConfirmMyStartDocument, HelpOptionsDocument, OpenVacanciesDocument, ReportNoStartDocument, TodayAtWorkDocument, TodayDocument } from '../../gql';
import { callOptions } from '../../shared/call-options';
import { todayPage } from './home.page';
import { startsToConfirm } from './today-cards';

/** The trainee's start page: the sign-in form or, if she is signed in, the items that wait for her. */
@Controller()
@UseFilters(PageErrors)
export class TodayController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'trainee');
    if (!isSignedIn(visit)) return this.pages.showTraineePage(response, traineeSignInPage(visit, { isUnsent: request.query[UNSENT] !== undefined }));
    const [pipeline, atWork, { openVacancies }] = await Promise.all([
      this.pages.execute(visit, TodayDocument, {}),
      this.pages.execute(visit, TodayAtWorkDocument, { days: NOTIFICATION_DAYS }),
      this.pages.execute(visit, OpenVacanciesDocument, {}),
    ]);
    const calls = startsToConfirm(atWork).length > 0 ? { calls: callOptions(await this.pages.execute(visit, HelpOptionsDocument, {})) } : {};
    const today = { ...pipeline, ...atWork, ...calls };
    this.pages.showTraineePage(response, today.me?.hasFirstPin ? privacyNoticePage(visit, { isFirstTime: true }) : todayPage(visit, today, openVacancies));
  }

  @Post('start/:id')
  async confirmStart(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { placementConfirmStart } = await this.pages.execute(visit, ConfirmMyStartDocument, { id, key });
    const notice = visit.i18n.t(msg`Thank you. We wish you a good start.`);
    this.pages.redirect(response, visit, '/', isRefused(placementConfirmStart) ? refusedDraft(placementConfirmStart, {}, () => '') : noticeDraft(notice));
  }

  @Post('no-start/:id')
  async reportNoStart(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { checkIn } = await this.pages.execute(visit, ReportNoStartDocument, { id, key });
    const notice = visit.i18n.t(msg`Thank you for telling us.`);
    this.pages.redirect(response, visit, '/', isRefused(checkIn) ? refusedDraft(checkIn, {}, () => '') : noticeDraft(notice));
  }
}
