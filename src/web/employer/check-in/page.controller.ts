import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { type Answered, emptyProblem, isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { AnswerCheckInDocument, type CheckInAttendance, CheckInBehindDocument, type CheckInConduct, type CheckInSkill, OpenCheckInDocument } from '../gql';
import { checkInPath, codePage, overPage, questionPage, thanksPage } from './page';

const CHOICES = ['attendance', 'skill', 'conduct'] as const;

/** A short question to an employer, answered without an account by whoever has the link and its code. */
@Controller('employer/check-in/:token')
@UseFilters(PageErrors)
export class CheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const { checkInBehind } = await this.pages.ask(visit, CheckInBehindDocument, { token });
    if (checkInBehind === 'OPEN') this.pages.show(response, codePage(visit, token));
    else this.pages.show(response, checkInBehind === 'ANSWERED' ? thanksPage(visit) : overPage(visit));
  }

  /** The question is the answer to the code and has no address of its own: without the code nobody finds it again. */
  @Post('open')
  async open(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.visit(request, response, token);
    await this.question(response, visit, token, this.pages.form(request, visit), []);
  }

  @Post()
  async answer(@Req() request: Request, @Res() response: Response, @Param('token') token: string): Promise<void> {
    const visit = await this.visit(request, response, token);
    const values = this.pages.form(request, visit);
    const empty = CHOICES.filter((name) => !textOf(values, name));
    if (empty.length > 0)
      return this.question(
        response,
        visit,
        token,
        values,
        empty.map((name) => emptyProblem(visit.words, name)),
      );
    const input = {
      token,
      code: textOf(values, 'code'),
      attendance: textOf(values, 'attendance') as CheckInAttendance,
      skill: textOf(values, 'skill') as CheckInSkill,
      conduct: textOf(values, 'conduct') as CheckInConduct,
      note: textOf(values, 'note'),
    };
    const { checkInAnswer } = await this.pages.ask(visit, AnswerCheckInDocument, { input, key: textOf(values, 'key') });
    if (checkInAnswer.__typename === 'InvalidInput') return this.question(response, visit, token, values, refusedDraft(checkInAnswer, values).problems);
    this.back(response, visit, token, checkInAnswer);
  }

  /** Asks whom it is about with the code that was typed; a code that opens nothing leads back to the door. */
  private async question(response: Response, visit: Visit, token: string, values: FormValues, problems: Visit['draft']['problems']): Promise<void> {
    const code = textOf(values, 'code');
    const { checkInOpen } = await this.pages.ask(visit, OpenCheckInDocument, { input: { token, code } });
    if (!('subject' in checkInOpen)) return this.back(response, visit, token, checkInOpen);
    const draft = { values: problems.length > 0 ? values : {}, problems };
    this.pages.show(response, questionPage({ ...visit, draft }, token, code, checkInOpen.subject));
  }

  private back(response: Response, visit: Visit, token: string, answered: Answered): void {
    const isAboutCode = ['CodeRefused', 'InvalidInput'].includes(answered.__typename);
    const problems = isRefused(answered) && isAboutCode ? [{ field: 'code', message: (answered.problems?.[0] ?? answered).message ?? '' }] : [];
    this.pages.redirect(response, visit, checkInPath(token), isAboutCode ? { values: {}, problems } : undefined);
  }

  /** Choosing another language leads to the door: the question itself has no address. */
  private async visit(request: Request, response: Response, token: string): Promise<Visit> {
    return { ...(await this.pages.visit(request, response, 'employer')), path: checkInPath(token) };
  }
}
