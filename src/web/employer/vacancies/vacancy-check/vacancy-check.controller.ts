import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { CheckPageDocument, ClearedOnDocument, SendVacancyDocument } from '../../gql';
import { checkPath, vacancyPath } from '../vacancy-form/vacancy-sections';
import { checkPage } from './vacancy-check.page';

/** The employer checks a vacancy draft and submits it. */
@Controller('employer/vacancies/:id/check')
@UseFilters(PageErrors)
export class VacancyCheckController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { vacancyDraft } = await this.pages.execute(visit, CheckPageDocument, { id });
    // Already submitted, perhaps from another tab; its state is on the vacancy's page.
    if (!vacancyDraft) return this.pages.redirect(response, visit, vacancyPath(id));
    const { site, terms } = vacancyDraft.content;
    const on = terms?.startsOn ?? null;
    const { me } = await this.pages.execute(visit, ClearedOnDocument, { on: on !== null && /^\d{4}-\d\d-\d\d$/.test(on) ? on : null });
    const isCleared = me?.employer.sites.find(({ id: one }) => one === site?.id)?.isCleared ?? true;
    this.pages.show(response, checkPage(visit, vacancyDraft, isCleared));
  }

  @Post()
  async send(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { vacancyDraftSend: sent } = await this.pages.execute(visit, SendVacancyDocument, { id, key });
    if (sent.__typename === 'NotFound') throw new NotFoundException();
    // The check page itself lists what is missing.
    if (sent.__typename === 'InvalidInput') return this.pages.redirect(response, visit, checkPath(id));
    if (sent.__typename === 'NotCleared') return this.pages.redirect(response, visit, checkPath(id), refusedDraft({ ...sent, problems: [] }, {}));
    // Another tab or a colleague sent it in the meantime.
    if (sent.__typename === 'TransitionNotAllowed') return this.pages.redirect(response, visit, vacancyPath(id), noticeDraft(visit.i18n.t(msg`Already sent.`)));
    const notice = visit.i18n.t(msg`Sent for review. We will answer within two working days.`);
    const draft = isRefused(sent) ? refusedDraft({ ...sent, problems: [] }, {}) : { values: {}, problems: [], notice };
    this.pages.redirect(response, visit, vacancyPath(id), draft);
  }
}
