import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendIsland } from '../../../shared/assets/assets.controller';
import { PageErrors } from '../../../shared/form/page-errors';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { Pages } from '../../../shared/page/pages';
import { keyOf } from '../../shared/forms/form-actions';
import { PrepareVisitDraftDocument, VisitToPrepareDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { answeredTexts } from '../record-visit/visit-progress';
import { visitOfflinePage } from './visit-offline.page';
import { visitShellPage } from './visit-shell.page';

/** Prepares a visit for a device without a network. */
@Controller('staff/vettings/:id/offline')
@UseFilters(PageErrors)
export class VisitOfflineController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { vetting } = await notFoundIfForbidden(this.pages.execute(visit, VisitToPrepareDocument, { id }));
    if (!vetting) throw new NotFoundException();
    this.pages.show(response, visitOfflinePage(visit, vetting));
  }

  /** The site facts of the visit as JSON, which the script encrypts on the device. */
  @Post()
  async prepare(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = keyOf(this.pages.readForm(request, visit));
    const { vettingDraftPrepare: result } = await notFoundIfForbidden(this.pages.execute(visit, PrepareVisitDraftDocument, { id, key }));
    const { vetting, vettingChecklist } = await this.pages.execute(visit, VisitToPrepareDocument, { id });
    if (!('draft' in result) || !vetting) return void response.json({});
    const questions = vettingChecklist.filter(({ isSiteFact }) => isSiteFact);
    const codes = new Set(questions.map(({ code }) => code));
    response.json({
      secondsLeft: result.draft.secondsLeft,
      draft: {
        id: result.draft.id,
        vettingId: vetting.id,
        site: `${vetting.site.employer.legalName}: ${vetting.site.name}`,
        questions: questions.map(({ code, cluster, question, mayNotApply, isCritical }) => ({ code, cluster, question, mayNotApply, isCritical })),
        counts: answeredTexts(visit.i18n, questions.length),
        base: Object.fromEntries(vetting.answers.filter(({ itemCode }) => codes.has(itemCode)).map(({ itemCode, answer }) => [itemCode, answer])),
        answers: {},
      },
    });
  }
}

/** The page of a visit for a device without a network, and the service worker that stores it. Both hold no data. */
@Controller('staff')
@UseFilters(PageErrors)
export class VisitShellController {
  constructor(private readonly pages: Pages) {}

  @Get('offline-visit/:language')
  show(@Res() response: Response, @Param('language') language: string): void {
    if (language !== 'en' && language !== 'km') throw new NotFoundException();
    this.pages.show(response, visitShellPage(i18nFor(language)));
  }

  @Get('offline-visit-worker.js')
  worker(@Req() request: Request, @Res() response: Response): void {
    sendIsland(request, response, 'visit-worker');
  }
}
