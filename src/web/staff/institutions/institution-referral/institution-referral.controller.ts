import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { AgreeToInstitutionDocument, InstitutionReferralPageDocument, type InstitutionReferralPageQuery, TakeInInstitutionReferralDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { personOf } from '../../trainees/person-code/person-code-find';
import { EXPLAINED_HOW, LANGUAGES } from './institution-referral-forms';
import { PLAIN_MOVES } from './institution-referral-moves';
import { institutionReferralPage } from './institution-referral.page';

type Shown = InstitutionReferralPageQuery & { readonly institutionReferral: NonNullable<InstitutionReferralPageQuery['institutionReferral']> };
const pathOf = (id: string): string => `/staff/institution-referrals/${encodeURIComponent(id)}`;

/** One referral between two institutions, step by step. */
@Controller('staff/institution-referrals/:id')
@UseFilters(PageErrors)
export class InstitutionReferralController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, institutionReferralPage(visit, await this.find(visit, id)));
  }

  /** Records the trainee's consent for this one institution. Without it, no one there learns who she is. */
  @Post('agree')
  async agree(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const { trainee, to, side } = (await this.find(visit, id)).institutionReferral;
    if (!trainee || side !== 'SENDING') throw new NotFoundException();
    const input = {
      purpose: 'REFERRAL_TO_INSTITUTION' as const,
      toInstitutionId: to.id,
      language: form.choice('explainedIn', LANGUAGES),
      explainedHow: form.choice('explainedHow', EXPLAINED_HOW),
      expiresOn: form.optionalDay('expiresOn'),
    };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`Her yes is written down. Now they can be told who she is.`,
      fieldOf: (path) => (path === 'language' ? 'explainedIn' : path),
      send: async () => (await this.pages.ask(visit, AgreeToInstitutionDocument, { id: trainee.id, input, key: form.key })).traineeGiveConsent,
    });
  }

  @Post('takeIn')
  async takeIn(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { traineeId: await personOf(this.pages, visit, form, 'herCode') };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`She is taken in.`,
      fieldOf: () => 'herCode',
      send: async () => (await this.pages.ask(visit, TakeInInstitutionReferralDocument, { id, input, key: form.key })).institutionReferralTakeIn,
    });
  }

  @Post(':move')
  async move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const plain = Object.hasOwn(PLAIN_MOVES, move) ? PLAIN_MOVES[move] : undefined;
    if (!plain) throw new NotFoundException();
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: plain.notice,
      send: () => plain.send((document, variables) => this.pages.ask(visit, document, variables), { id, key: form.key }),
    });
  }

  private async find(visit: Visit, id: string): Promise<Shown> {
    const { me, institutionReferral } = await notHereUnlessTheirs(this.pages.ask(visit, InstitutionReferralPageDocument, { id }));
    if (!institutionReferral) throw new NotFoundException();
    return { me: me ?? null, institutionReferral };
  }
}
