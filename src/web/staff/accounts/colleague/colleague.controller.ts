import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormDraft } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { emptyProblem, isRefused, noticeDraft, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import { ColleagueWorkDocument, EndLeaveDocument, HandOverCaseloadDocument, type LeaveWarning, RecordLeaveDocument } from '../../gql';
import { keyOf, textOrNull } from '../../shared/forms/form-actions';
import { FormReader } from '../../shared/forms/form-reader';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { colleaguePage } from './colleague.page';
import { CASELOADS, successorField } from './hand-over-caseload';

/** One colleague: leave, who stands in, and the handover of everything the colleague is responsible for. */
@Controller('staff/team/:id')
@UseFilters(PageErrors)
export class ColleagueController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, team, teamMember } = await this.pages.execute(visit, ColleagueWorkDocument, { id });
    if (!me || !teamMember) throw new NotFoundException();
    this.pages.show(response, colleaguePage(visit, { me, team, member: teamMember }));
  }

  @Post('hand-over')
  async handOver(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const responsibility = oneOf(CASELOADS, textOrNull(values, 'responsibility')) ?? 'PLACEMENT_OFFICER';
    const field = successorField(responsibility);
    const here = `/staff/team/${id}`;
    const toId = textOrNull(values, field);
    if (toId === null) return this.pages.redirect(response, visit, here, { values, problems: [emptyProblem(visit.i18n, field)] });
    const input = { responsibility, fromId: id, toId, expectedCount: Number(textOrNull(values, 'expectedCount') ?? 0) };
    const { caseloadHandOver } = await notFoundIfForbidden(this.pages.execute(visit, HandOverCaseloadDocument, { input, key: keyOf(values) }));
    if (caseloadHandOver.__typename === 'EditConflict') return this.pages.redirect(response, visit, here, changedDraft(visit.i18n));
    if (isRefused(caseloadHandOver))
      return this.pages.redirect(
        response,
        visit,
        here,
        refusedDraft(caseloadHandOver, values, () => field),
      );
    const count = caseloadHandOver.__typename === 'CaseloadHandOverPayload' ? caseloadHandOver.count : 0;
    this.pages.redirect(response, visit, here, undoableDraft(handedOverText(visit.i18n, responsibility, count), [keyOf(values)]));
  }

  @Post('leave')
  async recordLeave(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { accountId: id, startsOn: form.day('startsOn'), endsOn: form.day('endsOn'), standInId: form.optionalText('standInId') };
    const here = `/staff/team/${id}`;
    if (form.problems.length > 0) return this.pages.redirect(response, visit, here, { values: form.values, problems: form.problems });
    const { leaveRecord } = await notFoundIfForbidden(this.pages.execute(visit, RecordLeaveDocument, { input, key: form.key }));
    if (isRefused(leaveRecord)) return this.pages.redirect(response, visit, here, refusedDraft(leaveRecord, form.values));
    const warnings = leaveRecord.__typename === 'LeaveRecordPayload' ? leaveRecord.warnings : [];
    this.pages.redirect(
      response,
      visit,
      here,
      noticeDraft([visit.i18n.t(msg`Leave recorded.`), ...warnings.map((one) => warningText(visit.i18n, one))].join(' ')),
    );
  }

  @Post('leave/:leaveId/end')
  async endLeave(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('leaveId') leaveId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = keyOf(this.pages.readForm(request, visit));
    const { leaveEnd } = await notFoundIfForbidden(this.pages.execute(visit, EndLeaveDocument, { id: leaveId, key }));
    const draft = isRefused(leaveEnd) ? refusedDraft(leaveEnd, {}, () => '') : noticeDraft(visit.i18n.t(msg`Leave ended.`));
    this.pages.redirect(response, visit, `/staff/team/${id}`, draft);
  }
}

/** The page shows the new number, so that the next press hands over what its button says. */
const changedDraft = ({ t }: I18n): FormDraft => ({
  values: {},
  problems: [{ field: '', message: t(msg`The number has changed since you opened this page. Nothing was handed over. Check the number and try again.`) }],
});

/** What was handed over, as the button says it. */
function handedOverText({ t }: I18n, responsibility: (typeof CASELOADS)[number], count: number): string {
  switch (responsibility) {
    case 'PLACEMENT_OFFICER':
      return t(msg`${plural(count, { one: '# trainee', other: '# trainees' })} handed over.`);
    case 'CASE_WORKER':
      return t(msg`${plural(count, { one: '# case', other: '# cases' })} handed over.`);
    case 'VISITS':
      return t(msg`${plural(count, { one: '# visit', other: '# visits' })} handed over.`);
  }
}

function warningText({ t }: I18n, warning: LeaveWarning): string {
  return warning === 'NO_STAND_IN'
    ? t(msg`No one stands in. The team sees the work under To do.`)
    : t(msg`There is no safety lead on some of these days. Ask an administrator to give a colleague the role.`);
}
