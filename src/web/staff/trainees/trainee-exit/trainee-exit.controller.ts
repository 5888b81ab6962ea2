import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { CORRECTION_FORM } from '../../shared/forms/correction-form';
import { describedAction, type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import {
  AnonymiseTraineeDocument,
  AssignCaseWorkerDocument,
  CaseWorkersDocument,
  CorrectExitDocument,
  ExitTraineeDocument,
  TraineeToExitDocument,
  type TraineeToExitQuery,
} from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ANONYMISE_FORM, EXIT_FORM } from './exit-forms';
import { anonymisePage, caseWorkerPage, exitPage } from './trainee-exit.page';

const EXIT = describedAction(EXIT_FORM, {
  notice: msg`Her time in the programme has ended. Contact after a start continues.`,
  send: async (ask, id, input, values) => (await ask(ExitTraineeDocument, { id, input, key: keyOf(values) })).traineeExit,
});
const CORRECT_EXIT = describedAction(CORRECTION_FORM, {
  notice: msg`Corrected. She is in the programme as before. Referrals that ended stay ended: start new ones.`,
  send: async (ask, id, input, values) => (await ask(CorrectExitDocument, { id, input, key: keyOf(values) })).traineeCorrectExit,
});
const ANONYMISE = describedAction(ANONYMISE_FORM, {
  notice: msg`Record anonymised. Nothing in it names her any more.`,
  send: async (ask, id, input, values) => (await ask(AnonymiseTraineeDocument, { id, input, key: keyOf(values) })).traineeAnonymise,
});
const ASSIGN: FormAction = {
  notice: msg`Case worker assigned.`,
  missing: ({ i18n }, values) => (textOf(values, 'caseWorkerId') === '' ? [emptyProblem(i18n, 'caseWorkerId')] : []),
  send: async (ask, id, values) =>
    (await ask(AssignCaseWorkerDocument, { id, input: { caseWorkerId: textOf(values, 'caseWorkerId') }, key: keyOf(values) })).traineeAssignCaseWorker,
};

type Person = NonNullable<TraineeToExitQuery['trainee']>;
const pathOf = (id: string, page = ''): string => `/staff/trainees/${encodeURIComponent(id)}${page}`;

/**
 * Decisions about a trainee's whole record: assign a case worker, exit the programme and anonymise the record, each on its
 * own page, and the correction of an exit, on her page.
 */
@Controller('staff/trainees/:id')
@UseFilters(PageErrors)
export class TraineeExitController {
  constructor(private readonly pages: Pages) {}

  @Get('exit')
  async exit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, me, trainee } = await this.find(request, response, id);
    if (!trainee.availableActions.includes('exit')) throw new NotFoundException();
    this.pages.show(response, exitPage(visit, trainee, me.today));
  }

  @Get('anonymise')
  async anonymise(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, trainee } = await this.find(request, response, id);
    if (!trainee.availableActions.includes('anonymise')) throw new NotFoundException();
    this.pages.show(response, anonymisePage(visit, trainee));
  }

  @Get('case-worker')
  async caseWorker(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { visit, me, trainee } = await this.find(request, response, id);
    if (!me.may.includes('trainee.assign')) throw new NotFoundException();
    const { colleagues } = await this.pages.execute(visit, CaseWorkersDocument, {});
    this.pages.show(response, caseWorkerPage(visit, trainee, colleagues));
  }

  @Post('exit')
  submitExit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: EXIT, from: pathOf(id, '/exit'), to: pathOf(id) });
  }

  @Post('correct-exit')
  correctExit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: CORRECT_EXIT, from: pathOf(id) });
  }

  @Post('anonymise')
  submitAnonymise(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: ANONYMISE, from: pathOf(id, '/anonymise'), to: pathOf(id) });
  }

  @Post('case-worker')
  submitCaseWorker(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: ASSIGN, from: pathOf(id, '/case-worker'), to: pathOf(id) });
  }

  private async find(request: Request, response: Response, id: string): Promise<{ visit: Visit; me: NonNullable<TraineeToExitQuery['me']>; trainee: Person }> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee } = await notFoundIfForbidden(this.pages.execute(visit, TraineeToExitDocument, { id }));
    if (!me || !trainee) throw new NotFoundException();
    return { visit, me, trainee };
  }
}
