import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { AgreeToInstitutionDocument, InstitutionReferralPageDocument, type InstitutionReferralPageQuery, StartServiceForReferralDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { traineeOfCode } from '../../trainees/person-code/trainee-code-fields';
import { INSTITUTION_CONSENT_FORM } from './referral-step-forms';
import { SIMPLE_TRANSITIONS } from './institution-referral-actions';
import { institutionReferralPage } from './institution-referral.page';

type ReferralPageData = InstitutionReferralPageQuery & { readonly institutionReferral: NonNullable<InstitutionReferralPageQuery['institutionReferral']> };
const pathOf = (id: string): string => `/staff/institution-referrals/${encodeURIComponent(id)}`;

/** One referral between two institutions, step by step. */
@Controller('staff/institution-referrals/:id')
@UseFilters(PageErrors)
export class InstitutionReferralController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, institutionReferralPage(visit, await this.find(visit, id)));
  }

  /**
   * Records the trainee's consent for the receiving institution. Without it, no one there learns who she is.
   */
  @Post('agree')
  async agree(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const { trainee, to, side } = (await this.find(visit, id)).institutionReferral;
    if (!trainee || side !== 'SENDING') throw new NotFoundException();
    const input = {
      purpose: 'REFERRAL_TO_INSTITUTION' as const,
      toInstitutionId: to.id,
      ...form.describedInput(INSTITUTION_CONSENT_FORM),
    };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Consent recorded. You can now disclose her identity.`,
      fieldOf: controlOf(INSTITUTION_CONSENT_FORM),
      send: async () => (await this.pages.execute(visit, AgreeToInstitutionDocument, { id: trainee.id, input, key: form.key })).traineeRecordConsent,
    });
  }

  @Post('start-service')
  async startService(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { traineeId: await traineeOfCode(this.pages, visit, form, 'herCode') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Service started.`,
      fieldOf: () => 'herCode',
      send: async () => (await this.pages.execute(visit, StartServiceForReferralDocument, { id, input, key: form.key })).institutionReferralStartService,
    });
  }

  @Post(':action')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const transition = Object.hasOwn(SIMPLE_TRANSITIONS, action) ? SIMPLE_TRANSITIONS[action] : undefined;
    if (!transition) throw new NotFoundException();
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    await submitForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: transition.notice,
      send: () => transition.send((document, variables) => this.pages.execute(visit, document, variables), { id, key: form.key }),
    });
  }

  private async find(visit: Visit, id: string): Promise<ReferralPageData> {
    const { me, institutionReferral } = await notFoundIfForbidden(this.pages.execute(visit, InstitutionReferralPageDocument, { id }));
    if (!institutionReferral) throw new NotFoundException();
    return { me: me ?? null, institutionReferral };
  }
}
