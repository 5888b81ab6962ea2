import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { DraftInstitutionReferralDocument, InstitutionReferralsDocument, InstitutionsToReferDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { NEEDS, URGENCIES } from '../../shared/institution-words';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { personOf } from '../../trainees/person-code/person-code-find';
import { institutionReferralFormPage } from './institution-referrals-form';
import { institutionReferralsPage, STATES } from './institution-referrals.page';

const NEW = '/staff/institution-referrals/new';

/** The institution's outgoing and incoming referrals. */
@Controller('staff/institution-referrals')
@UseFilters(PageErrors)
export class InstitutionReferralsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const side = askedText(query['side']) === 'in' ? ('RECEIVING' as const) : ('SENDING' as const);
    const state = STATES.find((one) => one === askedText(query['state'])) ?? null;
    const variables = { side, state, after: askedText(query['after']) || null };
    const found = await notHereUnlessTheirs(this.pages.ask(visit, InstitutionReferralsDocument, variables));
    const path = `${visit.path}?side=${side === 'RECEIVING' ? 'in' : 'out'}${state ? `&state=${state}` : ''}`;
    this.pages.show(response, institutionReferralsPage({ ...visit, path }, found, { side, state }));
  }

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const asked = await notHereUnlessTheirs(this.pages.ask(visit, InstitutionsToReferDocument, {}));
    if (!asked.me?.may.includes('institution-referral.send')) throw new NotFoundException();
    const [to, need, code] = ['to', 'need', 'code'].map((name) => askedText(query[name])) as [string, string, string];
    this.pages.show(response, institutionReferralFormPage(visit, asked, { to, need, code }));
  }

  @Post('new')
  async created(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = {
      traineeId: await personOf(this.pages, visit, form, 'herCode'),
      toInstitutionId: form.needed('toInstitutionId'),
      need: form.choice('need', NEEDS),
      urgency: form.choice('urgency', URGENCIES),
      alsoNeeds: form.choices('alsoNeeds', NEEDS),
    };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      done: (answered) =>
        'institutionReferral' in answered ? `/staff/institution-referrals/${answered.institutionReferral.id}` : '/staff/institution-referrals',
      notice: msg`The referral is prepared. Nobody else sees it yet.`,
      fieldOf: (path) => (path === 'traineeId' ? 'herCode' : (path.split('.')[0] ?? path)),
      send: async () => (await this.pages.ask(visit, DraftInstitutionReferralDocument, { input, key: form.key })).institutionReferralDraft,
    });
  }
}
