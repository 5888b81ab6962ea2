import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { formInput } from '../../../shared/described-form/form-description';
import { type FormDraft, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AnswerCheckInDocument, CheckInByTokenDocument, OpenCheckInDocument } from '../../gql';
import { CHECK_IN_FORM } from './check-in-form';
import { checkInPath, codePage, OPENING_CODE_FIELD, invalidLinkPage, questionPage, thanksPage } from './check-in.page';

const REQUIRED_CHOICES = ['attendance', 'skill', 'conduct'] as const;

/**
 * A check-in question to an employer. Anyone who has the link and its code can answer it without an account.
 */
@Controller('employer/check-in/:token')
@UseFilters(PageErrors)
export class CheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const { checkInByToken } = await this.pages.execute(visit, CheckInByTokenDocument, { token });
    if (checkInByToken === 'OPEN') this.pages.show(response, codePage(visit, token));
    else this.pages.show(response, checkInByToken === 'ANSWERED' ? thanksPage(visit) : invalidLinkPage(visit));
  }

  @Post('open')
  async open(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const code = textOf(this.pages.readForm(request, visit), 'code');
    const { checkInOpen } = await this.pages.execute(visit, OpenCheckInDocument, { input: { token, code } });
    if ('subject' in checkInOpen) this.redirectToQuestion(response, visit, token, { values: { [OPENING_CODE_FIELD]: code }, problems: [] });
    else this.redirectToCode(response, visit, token, checkInOpen);
  }

  /**
   * The URL alone does not open the question. The typed code is stored in the form draft, like any other
   * answer, for this visitor only.
   */
  @Get('question')
  async ask(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const code = textOf(visit.draft.values, OPENING_CODE_FIELD);
    if (!code) return this.pages.redirect(response, visit, checkInPath(token));
    const { checkInOpen } = await this.pages.execute(visit, OpenCheckInDocument, { input: { token, code } });
    if ('subject' in checkInOpen) this.pages.show(response, questionPage(visit, token, code, checkInOpen.subject));
    else this.redirectToCode(response, visit, token, checkInOpen);
  }

  @Post()
  async answer(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const empty = REQUIRED_CHOICES.filter((name) => !textOf(values, name));
    if (empty.length > 0) return this.redirectToQuestion(response, visit, token, { values, problems: empty.map((name) => emptyProblem(visit.i18n, name)) });
    const input = { token, code: textOf(values, OPENING_CODE_FIELD), ...formInput(CHECK_IN_FORM, values) };
    const { checkInAnswer } = await this.pages.execute(visit, AnswerCheckInDocument, { input, key: textOf(values, 'key') });
    if (checkInAnswer.__typename === 'InvalidInput') this.redirectToQuestion(response, visit, token, refusedDraft(checkInAnswer, values));
    else this.redirectToCode(response, visit, token, checkInAnswer);
  }

  private redirectToQuestion(response: Response, visit: Visit, token: string, draft: FormDraft): void {
    this.pages.redirect(response, visit, `${checkInPath(token)}/question`, draft);
  }

  /** A refused code redirects to the code page. */
  private redirectToCode(response: Response, visit: Visit, token: string, answer: MutationResult): void {
    const isAboutCode = ['CodeRefused', 'InvalidInput'].includes(answer.__typename);
    const problems = isRefused(answer) && isAboutCode ? [{ field: 'code', message: (answer.problems?.[0] ?? answer).message ?? '' }] : [];
    this.pages.redirect(response, visit, checkInPath(token), isAboutCode ? { values: {}, problems } : undefined);
  }
}
