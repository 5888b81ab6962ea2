import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { describedAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { ConsentToRecordDocument, RecordConsentDocument, RecordConsentRefusalDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { CONSENT_FORM } from './consent-form';
import { consentPage } from './consent.page';

/** Records a refusal as well as a consent, so that the trainee is not asked repeatedly. */
const RECORD = describedAction(CONSENT_FORM, {
  notice: msg`Answer recorded`,
  send: async (ask, id, { answer, expiresOn, ...input }, values) =>
    answer === 'NO'
      ? (await ask(RecordConsentRefusalDocument, { id, input, key: keyOf(values) })).traineeRecordConsentRefusal
      : (await ask(RecordConsentDocument, { id, input: { ...input, expiresOn }, key: keyOf(values) })).traineeRecordConsent,
});

/** Records the trainee's decision about one purpose, after it was explained to her in her language. */
@Controller('staff/trainees/:id/consents/new')
@UseFilters(PageErrors)
export class ConsentController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee, institutions } = await notFoundIfForbidden(this.pages.execute(visit, ConsentToRecordDocument, { id }));
    if (!trainee || !me?.may.includes('consent.record')) throw new NotFoundException();
    const others = institutions.nodes.filter((institution) => institution.id !== me.institution.id);
    this.pages.show(response, consentPage(visit, trainee, others));
  }

  @Post()
  record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const from = `${person}/consents/new`;
    return performAction({ pages: this.pages, request, response, id, act: RECORD, from, to: `${person}/consent`, anchor: '#consents' });
  }
}
