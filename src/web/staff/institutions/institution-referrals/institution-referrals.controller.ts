import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { DraftInstitutionReferralDocument, InstitutionReferralsDocument, InstitutionsToReferDocument } from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { INSTITUTION_REFERRAL_FORM } from './institution-referral-form';
import { institutionReferralFormPage } from './institution-referral-form.page';
import { institutionReferralsPage, STATES } from './institution-referrals.page';

const NEW = '/staff/institution-referrals/new';

/** The institution's outgoing and incoming referrals. */
@Controller('staff/institution-referrals')
@UseFilters(PageErrors)
export class InstitutionReferralsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const side = queryText(query['side']) === 'in' ? ('RECEIVING' as const) : ('SENDING' as const);
    const state = STATES.find((one) => one === queryText(query['state'])) ?? null;
    const variables = { side, state, after: queryText(query['after']) || null };
    const result = await notFoundIfForbidden(this.pages.execute(visit, InstitutionReferralsDocument, variables));
    const path = `${visit.path}?side=${side === 'RECEIVING' ? 'in' : 'out'}${state ? `&state=${state}` : ''}`;
    this.pages.show(response, institutionReferralsPage({ ...visit, path }, result, { side, state }));
  }

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const formData = await notFoundIfForbidden(this.pages.execute(visit, InstitutionsToReferDocument, {}));
    if (!formData.me?.may.includes('institution-referral.send')) throw new NotFoundException();
    const [to, need, code] = ['to', 'need', 'code'].map((name) => queryText(query[name])) as [string, string, string];
    this.pages.show(response, institutionReferralFormPage(visit, formData, { to, need, code }));
  }

  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { ...form.describedInput(INSTITUTION_REFERRAL_FORM), traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      successPath: (answered) =>
        'institutionReferral' in answered ? `/staff/institution-referrals/${answered.institutionReferral.id}` : '/staff/institution-referrals',
      notice: msg`Referral prepared. No one else sees it yet.`,
      fieldOf: controlOf(INSTITUTION_REFERRAL_FORM),
      send: async () => (await this.pages.execute(visit, DraftInstitutionReferralDocument, { input, key: form.key })).institutionReferralDraft,
    });
  }
}
