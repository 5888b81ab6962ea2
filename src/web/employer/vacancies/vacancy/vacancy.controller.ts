import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { type FormDraft, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  StartVacancyDraftDocument,
  CloseVacancyDocument,
  DiscardVacancyDocument,
  PauseVacancyDocument,
  ResumeVacancyDocument,
  VacancyPageDocument,
  WithdrawVacancyDocument,
} from '../../gql';
import { waitsForVisit } from '../vacancy-form/waits-for-visit';
import { checkPath, vacancyPath } from '../vacancy-form/vacancy-sections';
import { draftPage, vacancyPage } from './vacancy.page';

const LIST_PATH = '/employer/vacancies';

/** One vacancy: its form sections while it is a draft, and the actions available later. */
@Controller('employer/vacancies')
@UseFilters(PageErrors)
export class VacancyController {
  constructor(private readonly pages: Pages) {}

  @Get(':id')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { me, vacancyDraft, vacancy } = await this.pages.execute(visit, VacancyPageDocument, { id });
    if (vacancyDraft)
      return this.pages.show(response, draftPage(visit, vacancyDraft, waitsForVisit(me?.employer.sites ?? [], vacancyDraft.content.site?.id ?? null)));
    if (!vacancy) throw new NotFoundException();
    this.pages.show(response, vacancyPage(visit, vacancy));
  }

  /** Creates an empty draft. */
  @Post()
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    await this.createDraft(response, visit, { copyOf: null, key: textOf(this.pages.readForm(request, visit), 'key') });
  }

  @Post(':id/copy')
  async copy(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    await this.createDraft(response, visit, { copyOf: id, key: textOf(this.pages.readForm(request, visit), 'key') });
  }

  @Post(':id/discard')
  async discard(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { vacancyDraftDiscard: answer } = await this.pages.execute(visit, DiscardVacancyDocument, { id, key });
    this.pages.redirect(response, visit, LIST_PATH, resultDraft(answer, visit.i18n.t(msg`Draft deleted.`)));
  }

  @Post(':id/actions/:action')
  async transition(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') transition: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const [answer, notice] = await this.runTransition(visit, transition, { id, key });
    if (answer.__typename === 'NotFound') throw new NotFoundException();
    this.pages.redirect(response, visit, vacancyPath(id), resultDraft(answer, notice));
  }

  private async runTransition(visit: Visit, transition: string, variables: { id: string; key: string }): Promise<[MutationResult, string]> {
    const { t } = visit.i18n;
    switch (transition) {
      case 'pause':
        return [(await this.pages.execute(visit, PauseVacancyDocument, variables)).vacancyPause, t(msg`Vacancy paused.`)];
      case 'resume':
        return [(await this.pages.execute(visit, ResumeVacancyDocument, variables)).vacancyResume, t(msg`Vacancy reopened.`)];
      case 'close':
        return [(await this.pages.execute(visit, CloseVacancyDocument, variables)).vacancyClose, t(msg`Vacancy closed.`)];
      case 'withdraw':
        return [(await this.pages.execute(visit, WithdrawVacancyDocument, variables)).vacancyWithdraw, t(msg`Vacancy withdrawn.`)];
      default:
        throw new NotFoundException();
    }
  }

  /** A copy is complete, so the employer goes straight to the check page. */
  private async createDraft(response: Response, visit: Visit, variables: { copyOf: string | null; key: string }): Promise<void> {
    const { vacancyDraftStart: created } = await this.pages.execute(visit, StartVacancyDraftDocument, variables);
    if (created.__typename === 'NotFound') throw new NotFoundException();
    if (!('draft' in created))
      return this.pages.redirect(
        response,
        visit,
        LIST_PATH,
        refusedDraft({ ...created, problems: 'problems' in created ? created.problems : [] }, {}, () => ''),
      );
    const { id } = created.draft;
    if (variables.copyOf === null) return this.pages.redirect(response, visit, vacancyPath(id));
    const notice = visit.i18n.t(msg`Copied. Check the dates, then send it for review.`);
    this.pages.redirect(response, visit, checkPath(id), { values: {}, problems: [], notice });
  }
}

const resultDraft = (answer: MutationResult, notice: string): FormDraft =>
  isRefused(answer) ? refusedDraft(answer, {}, () => '') : { values: {}, problems: [], notice };
