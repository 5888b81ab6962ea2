import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { RecordVisitDocument, VisitToRecordDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { photosPath } from '../visit-photos/photo-list';
import { recordVisitPage } from './record-visit.page';
import { PARTS, type Part, partOf, partPath } from './checklist-parts';
import { otherPartValues, VISIT_FORM } from './visit-form';

/** The action that records one part of the checklist. It sends the stored answers of the other part along. */
const record = (part: Part): FormAction => ({
  notice: msg`Saved. You can continue until the visit is submitted.`,
  fieldOf: controlOf(VISIT_FORM),
  send: async (ask, id, values) => {
    const { vetting, vettingChecklist } = await ask(VisitToRecordDocument, { id });
    // the answers of this part come first, because the API reports problems by index
    const input = formInput(VISIT_FORM, { ...values, ...(vetting ? otherPartValues(vetting, vettingChecklist, part) : {}) });
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
    const { then } = (request.body ?? {}) as { readonly then?: unknown };
    const next = part === PARTS.first ? partPath(vetting, PARTS.second) : vetting;
    const to = then === 'photos' ? photosPath(encodeURIComponent(id)) : next;
    return performAction({ pages: this.pages, request, response, id, act: record(part), from: partPath(vetting, part), to });
  }
}
