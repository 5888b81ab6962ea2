import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { describedAction, type FormAction, findAction, textOrNull, keyOf, performAction } from '../../shared/forms/form-actions';
import {
  CaseWorkersDocument,
  DeclareTieDocument,
  EndTieDocument,
  ExcludeEmployerDocument,
  IncludeEmployerDocument,
  ReportEmployerChangeDocument,
  StaffEmployerDocument,
  type Tie,
} from '../../gql';
import { cursorOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { TIES } from '../../shared/employer-labels';
import { CHANGE_FORM } from './report-change-form';
import { employerPage } from './employer.page';

const tieInput = (values: FormValues) => ({ tie: textOf(values, 'tie') as Tie, accountId: textOrNull(values, 'accountId') });
const requireTie: FormAction['missing'] = ({ i18n }, values) => (TIES.some((tie) => tie === textOf(values, 'tie')) ? [] : [emptyProblem(i18n, 'tie')]);

const ACTIONS: Readonly<Record<string, FormAction>> = {
  exclude: {
    notice: msg`Your trainees are no longer matched with this employer. The employer is not informed.`,
    send: async (ask, id, values) => (await ask(ExcludeEmployerDocument, { id, key: keyOf(values) })).employerExclude,
  },
  include: {
    notice: msg`Your trainees can be matched with this employer again.`,
    send: async (ask, id, values) => (await ask(IncludeEmployerDocument, { id, key: keyOf(values) })).employerInclude,
  },
  'report-change': describedAction(CHANGE_FORM, {
    notice: msg`Change reported. Another visit is due at once.`,
    send: async (ask, id, input, values) => (await ask(ReportEmployerChangeDocument, { id, input, key: keyOf(values) })).employerReportChange,
  }),
  'declare-tie': {
    notice: msg`Tie declared`,
    missing: requireTie,
    send: async (ask, id, values) => (await ask(DeclareTieDocument, { id, input: tieInput(values), key: keyOf(values) })).employerDeclareTie,
  },
  'end-tie': {
    notice: msg`Tie ended`,
    missing: requireTie,
    send: async (ask, id, values) => (await ask(EndTieDocument, { id, input: tieInput(values), key: keyOf(values) })).employerRemoveTie,
  },
};

/**
 * One employer: its sites with their vettings, its contacts, its vacancies, and restrictions such as holds.
 */
@Controller('staff/employers/:id')
@UseFilters(PageErrors)
export class EmployerController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, employer, vacancies } = await notFoundIfForbidden(this.pages.execute(visit, StaffEmployerDocument, { id, ...cursorOf(after) }));
    if (!me || !employer) throw new NotFoundException();
    const mayNameOthers = me.roles.includes('INSTITUTION_ADMIN');
    const colleagues = mayNameOthers ? (await this.pages.execute(visit, CaseWorkersDocument, {})).colleagues : [];
    this.pages.show(response, employerPage({ visit, me, employer, vacancies, colleagues }));
  }

  @Post('actions/:action')
  submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(ACTIONS, action), from: `/staff/employers/${encodeURIComponent(id)}` });
  }
}
