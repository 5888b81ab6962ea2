import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { typedTraineeCode } from '../../../../shared/trainee-code';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AlertAboutDocument, AlertTraineeByCodeDocument, OpenAlertDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ALERT_OPEN_FORM } from './alert-open-form';
import { type AlertSubject, alertOpenPage } from './alert-open.page';

/**
 * All staff who work with a trainee can raise an alert for what they saw or heard. The safety lead and her
 * case worker handle it.
 */
@Controller('staff/alerts/new')
@UseFilters(PageErrors)
export class AlertOpenController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('placement') placement: unknown, @Query('code') code: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const draftText = (name: string): string => textOf(visit.draft.values, name);
    const query = { placement: queryText(placement), code: typedTraineeCode(queryText(code) || draftText('whose')) };
    const subject = await this.findSubject(visit, query);
    this.pages.show(response, alertOpenPage(visit, subject, code === undefined ? null : query.code));
  }

  @Post()
  async open(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { fields, names } = ALERT_OPEN_FORM;
    const openChoices = names.filter((name) => fields[name].isRequired && fields[name].view?.kind === 'choice' && textOf(values, name) === '');
    const problems = openChoices.map((name) => emptyProblem(visit.i18n, name));
    if (problems.length > 0) return this.pages.redirect(response, visit, '/staff/alerts/new', { values, problems });
    const input = { traineeId: textOf(values, 'traineeId'), ...formInput(ALERT_OPEN_FORM, values) };
    const { alertOpen } = await this.pages.execute(visit, OpenAlertDocument, { input, key: textOf(values, 'key') });
    if (isRefused(alertOpen)) return this.pages.redirect(response, visit, '/staff/alerts/new', refusedDraft(alertOpen, values, controlOf(ALERT_OPEN_FORM)));
    const notice = visit.i18n.t(msg`Alert raised. The safety lead and her case worker have been notified.`);
    this.pages.redirect(response, visit, '/staff', { values: {}, problems: [], notice });
  }

  /**
   * The trainee whom the alert is about, found by one of her placements or by her code; null when the query
   * has neither.
   */
  private async findSubject(visit: Visit, { placement: id, code }: { readonly placement: string; readonly code: string }): Promise<AlertSubject | null> {
    if (id) {
      const { me, placement } = await notFoundIfForbidden(this.pages.execute(visit, AlertAboutDocument, { id }));
      if (!placement || !me?.may.includes('alert.open')) throw new NotFoundException();
      return { trainee: placement.trainee, places: [placement], placementId: placement.id };
    }
    if (!code) return null;
    const { me, traineeByCode } = await notFoundIfForbidden(this.pages.execute(visit, AlertTraineeByCodeDocument, { code }));
    if (!me?.may.includes('alert.open')) throw new NotFoundException();
    return traineeByCode && { trainee: traineeByCode, places: traineeByCode.placements, placementId: null };
  }
}
