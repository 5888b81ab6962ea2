import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { emptyProblem, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { fieldOf, recordInput } from '../../follow-ups/follow-up/record-input';
import { ContactToRecordDocument, RecordFollowUpDocument } from '../../gql';
import { safetyNotice } from '../../follow-ups/safety-notice';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { unplannedContactPage } from './placement-contact.page';

/** An unplanned contact about a placement: the trainee called, or a person was worried about her. */
@Controller('staff/placements/:id/contact')
@UseFilters(PageErrors)
export class PlacementContactController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, placement, followUpQuestions } = await notFoundIfForbidden(this.pages.execute(visit, ContactToRecordDocument, { id }));
    if (!placement || !me?.may.includes('follow-up.record')) throw new NotFoundException();
    this.pages.show(response, unplannedContactPage(visit, placement, followUpQuestions));
  }

  @Post()
  async record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const at = `/staff/placements/${encodeURIComponent(id)}`;
    if (!textOf(values, 'method')) return this.pages.redirect(response, visit, `${at}/contact`, { values, problems: [emptyProblem(visit.i18n, 'method')] });
    const { followUpRecord } = await this.pages.execute(visit, RecordFollowUpDocument, { id, input: recordInput(values), key: textOf(values, 'key') });
    if (isRefused(followUpRecord)) return this.pages.redirect(response, visit, `${at}/contact`, refusedDraft(followUpRecord, values, fieldOf));
    const { t } = visit.i18n;
    const alertText = followUpRecord.__typename === 'FollowUpRecordPayload' ? safetyNotice(visit.i18n, followUpRecord) : '';
    this.pages.redirect(response, visit, at, { values: {}, problems: [], notice: [t(msg`Recorded.`), alertText].filter(Boolean).join(' ') });
  }
}
