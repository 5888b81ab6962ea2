import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, isFromTodayPage, queueAddress, queueAnchor, keyOf, performAction } from '../../shared/forms/form-actions';
import { ApproveVacancyDocument, OpenVacancyDocument, ReturnVacancyDocument, SiteOfVacancyDocument, VacancyToReviewDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { remarkField, vacancyPage } from './vacancy.page';

/** The remarks in the form, each with the field it is about. */
const remarksIn = (values: FormValues): { readonly field: string; readonly message: string }[] =>
  Object.keys(values)
    .filter((name) => name.startsWith(remarkField('')))
    .map((name) => ({ field: name.slice(remarkField('').length).replaceAll('_', '.'), message: textOf(values, name).trim() }))
    .filter(({ message }) => message !== '');

const REVIEW_ACTIONS: Readonly<Record<string, FormAction>> = {
  return: {
    notice: msg`Vacancy returned. The employer sees your remarks beside the fields.`,
    missing: ({ i18n: { t } }, values) =>
      remarksIn(values).length === 0
        ? [{ field: 'written', message: t(msg`Add at least one remark beside a field, so the employer knows what to change.`) }]
        : [],
    fieldOf: (path, values) => {
      const at = /^remarks\.(\d+)\./.exec(path)?.[1];
      const remark = at === undefined ? undefined : remarksIn(values)[Number(at)];
      return remark ? remarkField(remark.field) : 'written';
    },
    send: async (ask, id, values) => (await ask(ReturnVacancyDocument, { id, input: { remarks: remarksIn(values) }, key: keyOf(values) })).vacancyReturn,
  },
  approve: {
    notice: msg`Vacancy approved. Open it to start matching.`,
    // the employer never sees a remark on an approved vacancy
    missing: ({ i18n: { t } }, values) =>
      remarksIn(values).map(({ field }) => ({
        field: remarkField(field),
        message: t(msg`Remove this remark before you approve, or return the vacancy: on approval the employer does not see it.`),
      })),
    fieldOf: () => 'written',
    send: async (ask, id, values) => (await ask(ApproveVacancyDocument, { id, key: keyOf(values) })).vacancyApprove,
  },
  open: {
    notice: msg`Vacancy open. Matching has started.`,
    fieldOf: () => 'written',
    send: async (ask, id, values) => (await ask(OpenVacancyDocument, { id, key: keyOf(values) })).vacancyOpen,
  },
};

/** One vacancy, for staff who review it. */
@Controller('staff/vacancies/:id')
@UseFilters(PageErrors)
export class StaffVacancyController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, vacancy } = await notFoundIfForbidden(this.pages.execute(visit, VacancyToReviewDocument, { id }));
    if (!me || !vacancy) throw new NotFoundException();
    const on = { id, on: vacancy.current.terms.startsOn };
    const isCleared = (await this.pages.execute(visit, SiteOfVacancyDocument, on)).vacancy?.site.isCleared ?? false;
    this.pages.show(response, vacancyPage(visit, { vacancy, isCleared, mayMatch: me.may.includes('match.read') }));
  }

  @Post('review/:action')
  review(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') transition: string): Promise<void> {
    const from = `/staff/vacancies/${encodeURIComponent(id)}`;
    // a refusal is shown at the fields it is about
    return performAction({
      pages: this.pages,
      request,
      response,
      id,
      act: findAction(REVIEW_ACTIONS, transition),
      from,
      to: isFromTodayPage(request) ? queueAddress(request) : from,
      anchor: queueAnchor(request),
    });
  }
}
