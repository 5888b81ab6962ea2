import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, textOrNull, keyOf, performAction } from '../../shared/form-actions';
import { RecordVisitDocument, type VettingAnswerInput, VisitToRecordDocument } from '../../gql';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { CHECKLIST_ANSWERS, EVIDENCE } from '../../shared/employer-labels';
import { recordVisitPage } from './record-visit.page';
import { PARTS, type Part, partOf, partPath, partsOf } from './checklist-parts';

/** The checklist items that have an answer, in the order of the form. */
const answersIn = (values: FormValues): VettingAnswerInput[] =>
  Object.keys(values)
    .filter((name) => name.startsWith('answer-'))
    .flatMap((name) => {
      const itemCode = name.slice('answer-'.length);
      const answer = oneOf(CHECKLIST_ANSWERS, textOf(values, name));
      return answer
        ? [{ itemCode, answer, evidence: oneOf(EVIDENCE, textOf(values, `evidence-${itemCode}`)), note: textOrNull(values, `note-${itemCode}`) }]
        : [];
    });

/** The action that records one part of the checklist. It sends the stored answers of the other part along. */
const record = (part: Part): FormAction => ({
  notice: msg`Saved. You can continue until the visit is submitted.`,
  fieldOf: (path, values) => {
    const [, at, field] = /^answers\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const item = at === undefined ? undefined : answersIn(values)[Number(at)];
    return item ? `${field === 'note' ? 'note' : 'answer'}-${item.itemCode}` : path;
  },
  send: async (ask, id, values) => {
    const { vetting, vettingChecklist } = await ask(VisitToRecordDocument, { id });
    const partCodes = new Set(partsOf(vettingChecklist)[part].map(({ code }) => code));
    const otherAnswers = (vetting?.answers ?? []).filter(({ itemCode }) => !partCodes.has(itemCode));
    const input = {
      // the answers of this part come first, because the API reports problems by index
      answers: [...answersIn(values), ...otherAnswers.map(({ itemCode, answer, evidence, note }) => ({ itemCode, answer, evidence, note }))],
      ...(part === PARTS.first
        ? {
            workersInterviewed: wholeNumber(textOf(values, 'workersInterviewed')),
            workersInterviewedOffSite: wholeNumber(textOf(values, 'workersInterviewedOffSite')),
            findings: vetting?.findings ?? null,
          }
        : {
            workersInterviewed: vetting?.workersInterviewed ?? 0,
            workersInterviewedOffSite: vetting?.workersInterviewedOffSite ?? 0,
            findings: textOrNull(values, 'findings'),
          }),
    };
    return (await ask(RecordVisitDocument, { id, input, key: keyOf(values) })).vettingRecordVisit;
  },
});

/** Records the findings of a site visit, question by question, with the evidence for each. */
@Controller('staff/vettings/:id/record')
@UseFilters(PageErrors)
export class RecordVisitController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('part') partQuery: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { vetting, vettingChecklist } = await notFoundIfForbidden(this.pages.execute(visit, VisitToRecordDocument, { id }));
    const isOpen = vetting?.availableActions.includes('visit');
    // before the day of the visit, the vetting's page states from when the visit can be recorded
    if (vetting?.state === 'PLANNED' && !isOpen) return this.pages.redirect(response, visit, `/staff/vettings/${vetting.id}`);
    if (!vetting || !isOpen) throw new NotFoundException();
    // the first part asks how many workers were interviewed, and must be recorded before the second
    const part = vetting.state === 'PLANNED' ? PARTS.first : partOf(partQuery);
    this.pages.show(response, recordVisitPage(visit, vetting, vettingChecklist, part));
  }

  @Post()
  record(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('part') partQuery: unknown): Promise<void> {
    const vetting = `/staff/vettings/${encodeURIComponent(id)}`;
    const part = partOf(partQuery);
    const to = part === PARTS.first ? partPath(vetting, PARTS.second) : vetting;
    return performAction({ pages: this.pages, request, response, id, act: record(part), from: partPath(vetting, part), to });
  }
}
