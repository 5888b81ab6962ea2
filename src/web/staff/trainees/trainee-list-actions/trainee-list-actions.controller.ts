import { msg, plural } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FormDraft } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { emptyProblem, type MutationResult } from '../../../shared/visit/outcomes';
import {
  AskSelectedToCallDocument,
  EnrolledCourseDocument,
  type EnrolledCourseQuery,
  EnrolSelectedDocument,
  HandOverSelectedDocument,
  SaveTraineeViewDocument,
} from '../../gql';
import { bulkDraft, type BulkResult, deleteView, type ListForm, readListForm, saveView } from '../../shared/lists/list-forms';
import { selectedRows } from '../../shared/lists/selected-rows';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { TRAINEES, viewVariables } from '../trainees/trainee-list-query';

/** Bulk actions and saved views of the list of trainees. */
@Controller('staff/trainees')
@UseFilters(PageErrors)
export class TraineeListActionsController {
  constructor(private readonly pages: Pages) {}

  @Post('hand-over')
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { visit, form, query, back } = await this.read(request, response);
    const selected = selectedTrainees({ form, query });
    if (!selected) return this.pages.redirect(response, visit, back, nothingSelected({ visit, form }));
    const input = { ...selected, placementOfficerId: form.optionalText('placementOfficerId'), caseWorkerId: form.optionalText('caseWorkerId') };
    const { traineesHandOver } = await notFoundIfForbidden(this.pages.execute(visit, HandOverSelectedDocument, { input, key: form.key }));
    this.showBulk(response, { visit, form, query, back }, traineesHandOver, (count) =>
      visit.i18n.t(msg`${plural(count, { one: '# trainee', other: '# trainees' })} handed over.`),
    );
  }

  @Post('enrol')
  async enrol(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { visit, form, query, back } = await this.read(request, response);
    const selected = selectedTrainees({ form, query });
    if (!selected) return this.pages.redirect(response, visit, back, nothingSelected({ visit, form }));
    const courseId = form.text('courseId');
    if (courseId === '') return this.pages.redirect(response, visit, back, { values: form.values, problems: [emptyProblem(visit.i18n, 'courseId')] });
    const input = { ...selected, enrolledOn: form.optionalDay('enrolledOn') };
    if (form.problems.length > 0) return this.pages.redirect(response, visit, back, { values: form.values, problems: form.problems });
    const { traineesEnrol } = await notFoundIfForbidden(this.pages.execute(visit, EnrolSelectedDocument, { courseId, input, key: form.key }));
    const someLeftOut = traineesEnrol.__typename === 'BulkPayload' && traineesEnrol.leftOut.length > 0;
    const { course } = await this.pages.execute(visit, EnrolledCourseDocument, { id: courseId });
    this.showBulk(response, { visit, form, query, back }, traineesEnrol, (count) => enrolledText(visit.i18n, count, { course, someLeftOut }));
  }

  @Post('ask-to-call')
  async askToCall(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { visit, form, query, back } = await this.read(request, response);
    const input = selectedTrainees({ form, query });
    if (!input) return this.pages.redirect(response, visit, back, nothingSelected({ visit, form }));
    const { traineesAskToCall } = await notFoundIfForbidden(this.pages.execute(visit, AskSelectedToCallDocument, { input, key: form.key }));
    this.showBulk(response, { visit, form, query, back }, traineesAskToCall, (count) =>
      visit.i18n.t(msg`${plural(count, { one: '# trainee is', other: '# trainees are' })} asked to call.`),
    );
  }

  @Post('views')
  async saveView(@Req() request: Request, @Res() response: Response): Promise<void> {
    const of = await this.read(request, response);
    await saveView(this.pages, response, of, async (name) => {
      const input = { name, ...viewVariables(of.query) };
      return (await this.pages.execute(of.visit, SaveTraineeViewDocument, { input, key: of.form.key })).traineeViewSave;
    });
  }

  @Post('views/:id/delete')
  async deleteView(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await deleteView(this.pages, response, await this.read(request, response), id);
  }

  private read(request: Request, response: Response): Promise<ListForm> {
    return readListForm(this.pages, request, response, TRAINEES);
  }

  private showBulk(response: Response, of: ListForm, answer: MutationResult | BulkResult, noticeOf: (done: number) => string): void {
    this.pages.redirect(response, of.visit, of.back, bulkDraft(of, answer, { ids: 'traineeIds', noticeOf }));
  }
}

/** How many were enrolled in what, and how many places the course has left. */
function enrolledText(
  i18n: I18n,
  count: number,
  { course, someLeftOut }: { readonly course: EnrolledCourseQuery['course']; readonly someLeftOut: boolean },
): string {
  const { t } = i18n;
  const title = course?.title ?? '';
  const enrolled = t(msg`${plural(count, { one: '# trainee', other: '# trainees' })} enrolled in ${title}.`);
  if (typeof course?.seats !== 'number') return enrolled;
  const left = Math.max(0, course.seats - course.takenSeats);
  if (left > 0) return `${enrolled} ${t(msg`${plural(left, { one: '# place is left.', other: '# places are left.' })}`)}`;
  return `${enrolled} ${someLeftOut ? t(msg`The course is full now. Its places went in the order of the list.`) : t(msg`The course is full now.`)}`;
}

function selectedTrainees({ form, query }: Pick<ListForm, 'form' | 'query'>) {
  const selected = selectedRows(form.values, viewVariables(query).filter);
  return selected && 'ids' in selected ? { traineeIds: selected.ids } : selected;
}

const nothingSelected = ({ visit: { i18n }, form }: Pick<ListForm, 'visit' | 'form'>): FormDraft => ({
  values: form.values,
  problems: [{ field: '', message: i18n.t(msg`Select at least one trainee.`) }],
});
