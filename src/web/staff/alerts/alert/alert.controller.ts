import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerText, controlAt, formInput } from '../../../shared/described-form/form-description';
import type { FormDraft, FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { conflictProblem } from '../../../shared/form/edit-conflicts';
import { emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { SafetyAlertDocument } from '../../gql';
import { type Alert, type AlertFormDescription, TRIAGE_FORM } from './alert-form-fields';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ALERT_FORMS, VERSION_FIELD } from './alert-transitions';
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
    const problems = missingAnswers(visit, form.description, values);
    if (problems.length > 0) return this.pages.redirect(response, visit, path, { values, problems });
    const result = await notFoundIfForbidden(form.send((document, variables) => this.pages.execute(visit, document, variables), id, values));
    if (!isRefused(result)) return this.pages.redirect(response, visit, path, noticeDraft(visit.i18n.t(form.notice)));
    const draft = refusedDraft(result, values, (field) => controlAt(form.description, field)?.control ?? field);
    if (result.__typename === 'NoConsent') return this.pages.redirect(response, visit, path, { values, problems: [agreementProblem(visit)] });
    this.pages.redirect(response, visit, path, result.__typename === 'EditConflict' ? conflictDraft(visit, await this.findAlert(visit, id), draft) : draft);
  }

  private async findAlert(visit: Visit, id: string): Promise<Alert> {
    const { alert } = await notFoundIfForbidden(this.pages.execute(visit, SafetyAlertDocument, { id }));
    if (!alert) throw new NotFoundException();
    return alert;
  }
}

/** A step that she did not agree to, although neither her life nor her age allows it without her. */
const agreementProblem = ({ i18n: { t } }: Visit): FormProblem => ({ field: 'stepAgreed', message: t(msg`Ask her first: this step needs her agreement.`) });

/**
 * On an edit conflict, shows the other version next to what was typed. The form's next version check compares
 * with that version.
 */
function conflictDraft({ i18n }: Visit, alert: Alert, { values, problems }: FormDraft): FormDraft {
  const typed = formInput(TRIAGE_FORM, values);
  const conflicts = TRIAGE_FORM.names
    .filter((name) => typed[name] !== alert[name])
    .map((name) => conflictProblem(i18n, name, answerText(i18n, TRIAGE_FORM, name, alert)));
  return { values: { ...values, [VERSION_FIELD]: alert.version }, problems: conflicts.length > 0 ? conflicts : problems };
}

/** A problem for each required field without an answer. */
function missingAnswers({ i18n }: Visit, { names, fields }: AlertFormDescription, values: FormValues): FormProblem[] {
  const isMissing = (name: string): boolean =>
    fields[name]?.isRequired === true && fields[name].input(values, name).every(([, answer]) => (answer ?? '') === '');
  const emptyText = i18n.problem({ problem: 'EMPTY' });
  return names.filter(isMissing).map((name) => (fields[name]?.view?.kind === 'text' ? { field: name, message: emptyText } : emptyProblem(i18n, name)));
}
