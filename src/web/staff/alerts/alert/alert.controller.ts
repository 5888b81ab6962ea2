import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemText } from '../../../../locales/refusal-texts';
import { type FormDraft, type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { conflictProblem } from '../../../shared/form/edit-conflicts';
import { emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { SafetyAlertDocument } from '../../gql';
import { type Alert, yesOrNo } from './alert-forms';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ALERT_FORMS, type AlertForm, VERSION_FIELD } from './alert-transitions';
import { alertPage } from './alert.page';

/** One safety alert: the trainee's answers and safety wishes, the steps taken, and the possible next steps. */
@Controller('staff/alerts/:id')
@UseFilters(PageErrors)
export class AlertController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, alertPage(visit, await this.findAlert(visit, id)));
  }

  @Post(':action')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = Object.hasOwn(ALERT_FORMS, action) ? ALERT_FORMS[action] : undefined;
    if (!form) throw new NotFoundException();
    const values = this.pages.readForm(request, visit);
    const path = `/staff/alerts/${encodeURIComponent(id)}`;
    const problems = missingAnswers(visit, form, values);
    if (problems.length > 0) return this.pages.redirect(response, visit, path, { values, problems });
    const result = await notFoundIfForbidden(form.send((document, variables) => this.pages.execute(visit, document, variables), id, values));
    if (!isRefused(result)) return this.pages.redirect(response, visit, path, noticeDraft(visit.i18n.t(form.notice)));
    const draft = refusedDraft(result, values, (field) => form.fieldOf[field] ?? field);
    this.pages.redirect(response, visit, path, result.__typename === 'EditConflict' ? conflictDraft(visit, await this.findAlert(visit, id), draft) : draft);
  }

  private async findAlert(visit: Visit, id: string): Promise<Alert> {
    const { alert } = await notFoundIfForbidden(this.pages.execute(visit, SafetyAlertDocument, { id }));
    if (!alert) throw new NotFoundException();
    return alert;
  }
}

/**
 * On an edit conflict, shows the other version next to what was typed. The form's next version check compares
 * with that version.
 */
function conflictDraft({ i18n }: Visit, { safetyWishes, lifeAtRisk, version }: Alert, { values, problems }: FormDraft): FormDraft {
  const currentRisk = lifeAtRisk ? 'YES' : 'NO';
  const conflicts = [
    ...(textOf(values, 'safetyWishes').trim() === safetyWishes ? [] : [conflictProblem(i18n, 'safetyWishes', safetyWishes ?? '')]),
    ...(textOf(values, 'lifeAtRisk') === currentRisk
      ? []
      : [conflictProblem(i18n, 'lifeAtRisk', yesOrNo(i18n).find(({ value }) => value === currentRisk)?.label ?? '')]),
  ];
  return { values: { ...values, [VERSION_FIELD]: version }, problems: conflicts.length > 0 ? conflicts : problems };
}

/**
 * Yes/no questions about the trainee have no default. Finds those without an answer, and an empty text field.
 */
function missingAnswers({ i18n }: Visit, { text, choices }: AlertForm, values: FormValues): FormProblem[] {
  const openChoices = choices.filter((name) => !['YES', 'NO'].includes(textOf(values, name)));
  const problems = openChoices.map((name) => emptyProblem(i18n, name));
  return textOf(values, text).trim() === '' ? [{ field: text, message: problemText(i18n.language, { problem: 'EMPTY' }) }, ...problems] : problems;
}
