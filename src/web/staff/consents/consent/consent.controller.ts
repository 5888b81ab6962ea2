import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, textOrNull, keyOf, performAction } from '../../shared/form-actions';
import { type ConsentPurpose, ConsentToRecordDocument, RecordConsentDocument, RecordConsentRefusalDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ANSWERS, consentPage, HOW_EXPLAINED, PURPOSES } from './consent.page';

/** Records a refusal as well as a consent, so that the trainee is not asked repeatedly. */
const RECORD: FormAction = {
  notice: msg`Answer recorded`,
  missing: ({ i18n }, values) =>
    (
      [
        ['purpose', PURPOSES],
        ['explanationMethod', HOW_EXPLAINED],
        ['answer', ANSWERS],
      ] as const
    )
      .filter(([name, options]) => !(options as readonly string[]).includes(textOf(values, name)))
      .map(([name]) => emptyProblem(i18n, name)),
  send: async (ask, id, values) => {
    const purpose = textOf(values, 'purpose') as ConsentPurpose;
    const input = {
      purpose,
      toInstitutionId: purpose === 'REFERRAL_TO_INSTITUTION' ? textOrNull(values, 'toInstitutionId') : null,
      language: textOf(values, 'language') === 'EN' ? ('EN' as const) : ('KM' as const),
      explanationMethod: textOf(values, 'explanationMethod'),
    };
    if (textOf(values, 'answer') === 'NO') return (await ask(RecordConsentRefusalDocument, { id, input, key: keyOf(values) })).traineeRecordConsentRefusal;
    const expiresOn = textOf(values, 'expiresOn') || null;
    return (await ask(RecordConsentDocument, { id, input: { ...input, expiresOn }, key: keyOf(values) })).traineeRecordConsent;
  },
};

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
