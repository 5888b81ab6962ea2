import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { latinDigits } from '../../../shared/form/digits';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { EndOwnWorkDocument, OwnWorkKindsDocument, OwnWorkPageDocument, OwnWorksDocument, StartOwnWorkDocument, VerifyOwnWorkDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { personOf } from '../../trainees/person-code/person-code-find';
import { ownWorkPage, VERIFIED_HOW } from './self-employment-one';
import { ownWorksPage } from './self-employment.page';

const OWN_WORK = '/staff/own-work';
const pathOf = (id: string): string => `${OWN_WORK}/${encodeURIComponent(id)}`;

/** Self-employment of trainees. It counts in the indicators once staff have verified it. */
@Controller('staff/own-work')
@UseFilters(PageErrors)
export class OwnWorkController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, ownWorksPage(visit, await notHereUnlessTheirs(this.pages.ask(visit, OwnWorksDocument, { after: askedText(after) || null }))));
  }

  @Post()
  async start(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    if (textOf(values, 'step') === 'find-work') {
      const { occupations } = await notHereUnlessTheirs(this.pages.ask(visit, OwnWorkKindsDocument, { text: textOf(values, 'workText') }));
      const found = occupations.filter(({ iscoCode }, at) => occupations.findIndex((one) => one.iscoCode === iscoCode) === at);
      const problems = found.length > 0 ? [] : [{ field: 'workText', message: visit.words.t(msg`Nothing was found. Try another word, in English or Khmer.`) }];
      const draft = { values: { ...values, workFound: found.map(({ iscoCode, label }) => `${iscoCode} ${label}`) }, problems };
      return this.pages.redirect(response, visit, OWN_WORK, draft, '#start');
    }
    const form = new FormReader(visit.words, values);
    const input = {
      traineeId: await personOf(this.pages, visit, form, 'herCode'),
      activity: form.needed('activity'),
      iscoCode: latinDigits(form.text('iscoCode')) || null,
      startedOn: form.day('startedOn'),
      grantId: form.optionalText('grantId'),
    };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: OWN_WORK,
      notice: msg`It is written down. It counts once somebody has seen it.`,
      fieldOf: (path) => (path === 'traineeId' ? 'herCode' : path),
      send: async () => (await this.pages.ask(visit, StartOwnWorkDocument, { input, key: form.key })).selfEmploymentStart,
    });
  }

  @Get(':id')
  async one(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, selfEmployment } = await notHereUnlessTheirs(this.pages.ask(visit, OwnWorkPageDocument, { id }));
    if (!me || !selfEmployment) throw new NotFoundException();
    this.pages.show(response, ownWorkPage(visit, me.today, selfEmployment));
  }

  @Post(':id/verify')
  async verify(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { verifiedOn: form.day('verifiedOn'), how: form.choice('how', VERIFIED_HOW) };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`It is written down that it was seen. It counts now.`,
      send: async () => (await this.pages.ask(visit, VerifyOwnWorkDocument, { id, input, key: form.key })).selfEmploymentVerify,
    });
  }

  @Post(':id/end')
  async end(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { endedOn: form.day('endedOn') };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(id),
      notice: msg`It is written down that it ended.`,
      send: async () => (await this.pages.ask(visit, EndOwnWorkDocument, { id, input, key: form.key })).selfEmploymentEnd,
    });
  }
}
