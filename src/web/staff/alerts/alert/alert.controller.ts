import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusals';
import { type FormDraft, type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { changedProblem } from '../../../shared/form/meanwhile';
import { emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { SafetyAlertDocument } from '../../gql';
import { type Alert, yesOrNo } from './alert-forms';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { ALERT_FORMS, type AlertForm, SEEN } from './alert-moves';
import { alertPage } from './alert.page';

/** One safety alert: the trainee's answers and wishes, the steps taken, and the possible next steps. */
@Controller('staff/alerts/:id')
@UseFilters(PageErrors)
export class AlertController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, alertPage(visit, await this.standing(visit, id)));
  }

  @Post(':move')
  async move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = Object.hasOwn(ALERT_FORMS, move) ? ALERT_FORMS[move] : undefined;
    if (!form) throw new NotFoundException();
    const values = this.pages.form(request, visit);
    const path = `/staff/alerts/${encodeURIComponent(id)}`;
    const problems = unanswered(visit, form, values);
    if (problems.length > 0) return this.pages.redirect(response, visit, path, { values, problems });
    const answered = await notHereUnlessTheirs(form.send((document, variables) => this.pages.ask(visit, document, variables), id, values));
    if (!isRefused(answered)) return this.pages.redirect(response, visit, path, noticeDraft(visit.words.t(form.notice)));
    const draft = refusedDraft(answered, values, (field) => form.fieldOf[field] ?? field);
    this.pages.redirect(response, visit, path, answered.__typename === 'ChangedMeanwhile' ? meanwhile(visit, await this.standing(visit, id), draft) : draft);
  }

  private async standing(visit: Visit, id: string): Promise<Alert> {
    const { alert } = await notHereUnlessTheirs(this.pages.ask(visit, SafetyAlertDocument, { id }));
    if (!alert) throw new NotFoundException();
    return alert;
  }
}

/**
 * On an edit conflict, shows the other version next to what was typed. The form's next version check compares
 * with that version.
 */
function meanwhile({ words }: Visit, { herWishes, lifeAtRisk, mark }: Alert, { values, problems }: FormDraft): FormDraft {
  const risk = lifeAtRisk ? 'YES' : 'NO';
  const told = [
    ...(textOf(values, 'herWishes').trim() === herWishes ? [] : [changedProblem(words, 'herWishes', herWishes ?? '')]),
    ...(textOf(values, 'lifeAtRisk') === risk ? [] : [changedProblem(words, 'lifeAtRisk', yesOrNo(words).find(({ value }) => value === risk)?.label ?? '')]),
  ];
  return { values: { ...values, [SEEN]: mark }, problems: told.length > 0 ? told : problems };
}

/**
 * Yes/no questions about the trainee have no default. Finds those without an answer, and an empty text field.
 */
function unanswered({ words }: Visit, { text, choices }: AlertForm, values: FormValues): FormProblem[] {
  const open = choices.filter((name) => !['YES', 'NO'].includes(textOf(values, name)));
  const problems = open.map((name) => emptyProblem(words, name));
  return textOf(values, text).trim() === '' ? [{ field: text, message: problemText(words.language, { problem: 'EMPTY' }) }, ...problems] : problems;
}
