import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { type FormDraft, textOf } from '../../../shared/form/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  BeginVacancyDocument,
  CloseVacancyDocument,
  DiscardVacancyDocument,
  PauseVacancyDocument,
  ResumeVacancyDocument,
  VacancyPageDocument,
  WithdrawVacancyDocument,
} from '../../gql';
import { checkPath, vacancyPath } from '../vacancy-form/tasks';
import { outlinePage, vacancyPage } from './vacancy.page';

const LIST = '/employer/vacancies';

/** One vacancy: its form sections while it is a draft, and the actions available later. */
@Controller('employer/vacancies')
@UseFilters(PageErrors)
export class VacancyController {
  constructor(private readonly pages: Pages) {}

  @Get(':id')
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { vacancyOutline: outline, vacancy } = await this.pages.ask(visit, VacancyPageDocument, { id });
    if (outline) return this.pages.show(response, outlinePage(visit, outline));
    if (!vacancy) throw new NotFoundException();
    this.pages.show(response, vacancyPage(visit, vacancy));
  }

  /** Creates an empty draft. */
  @Post()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    await this.beginWith(response, visit, { copyOf: null, key: textOf(this.pages.form(request, visit), 'key') });
  }

  @Post(':id/copy')
  async copy(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    await this.beginWith(response, visit, { copyOf: id, key: textOf(this.pages.form(request, visit), 'key') });
  }

  @Post(':id/discard')
  async discard(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const key = textOf(this.pages.form(request, visit), 'key');
    const { vacancyOutlineDiscard: answer } = await this.pages.ask(visit, DiscardVacancyDocument, { id, key });
    this.pages.redirect(response, visit, LIST, told(answer, visit.words.t(msg`It is thrown away.`)));
  }

  @Post(':id/move/:move')
  async move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const key = textOf(this.pages.form(request, visit), 'key');
    const [answer, notice] = await this.moved(visit, move, { id, key });
    if (answer.__typename === 'NotFound') throw new NotFoundException();
    this.pages.redirect(response, visit, vacancyPath(id), told(answer, notice));
  }

  private async moved(visit: Visit, move: string, asked: { id: string; key: string }): Promise<[Answered, string]> {
    const { t } = visit.words;
    switch (move) {
      case 'pause':
        return [(await this.pages.ask(visit, PauseVacancyDocument, asked)).vacancyPause, t(msg`It is paused.`)];
      case 'resume':
        return [(await this.pages.ask(visit, ResumeVacancyDocument, asked)).vacancyResume, t(msg`It is open again.`)];
      case 'close':
        return [(await this.pages.ask(visit, CloseVacancyDocument, asked)).vacancyClose, t(msg`It is closed.`)];
      case 'withdraw':
        return [(await this.pages.ask(visit, WithdrawVacancyDocument, asked)).vacancyWithdraw, t(msg`It is taken back.`)];
      default:
        throw new NotFoundException();
    }
  }

  /** A copy is complete, so the employer goes straight to the check page. */
  private async beginWith(response: Response, visit: Visit, asked: { copyOf: string | null; key: string }): Promise<void> {
    const { vacancyOutlineBegin: begun } = await this.pages.ask(visit, BeginVacancyDocument, asked);
    if (begun.__typename === 'NotFound') throw new NotFoundException();
    if (!('outline' in begun))
      return this.pages.redirect(
        response,
        visit,
        LIST,
        refusedDraft({ ...begun, problems: 'problems' in begun ? begun.problems : [] }, {}, () => ''),
      );
    const { id } = begun.outline;
    if (asked.copyOf === null) return this.pages.redirect(response, visit, vacancyPath(id));
    const notice = visit.words.t(msg`Copied. Look over the days, then send it.`);
    this.pages.redirect(response, visit, checkPath(id), { values: {}, problems: [], notice });
  }
}

const told = (answer: Answered, notice: string): FormDraft => (isRefused(answer) ? refusedDraft(answer, {}, () => '') : { values: {}, problems: [], notice });
