import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormDraft, type FormValues, textOf, textsOf } from '../../shared/form-drafts';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { type Act, keyOf, perform } from '../acts';
import { withNamed } from '../found';
import { LimitsToReviewDocument, PlacesNamedDocument, SetLimitsDocument, StaffFindOccupationsDocument } from '../gql';
import { notHereUnlessTheirs } from '../not-here';
import { limitsPage } from './page';

const isTicked = (values: FormValues, flag: string): boolean => textsOf(values, 'flags').includes(flag);

/** What is no longer ticked may be matched again: the form held all of it. */
const SET: Act = {
  notice: msg`Her limits are gone through, today.`,
  fieldOf: (path) => (path.startsWith('excludedIsco') ? 'workText' : /^excluded(Sites|Employers)/.test(path) ? 'placeText' : path),
  send: async (ask, id, values) => {
    const input = {
      noNight: isTicked(values, 'noNight'),
      noLiveIn: isTicked(values, 'noLiveIn'),
      noAlcohol: isTicked(values, 'noAlcohol'),
      excludedSites: [...textsOf(values, 'excludedSites')],
      excludedEmployers: [...textsOf(values, 'excludedEmployers')],
      excludedProvinces: [...textsOf(values, 'excludedProvinces')],
      excludedIsco: [...textsOf(values, 'excludedWork')],
    };
    return (await ask(SetLimitsDocument, { id, input, key: keyOf(values) })).traineeSetLimits;
  },
};

/** Her limits, gone through with her: all that is left out today stands there, to stay or to go. */
@Controller('staff/trainees/:id/limits')
@UseFilters(PageErrors)
export class LimitsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { trainee, limitsInFull, provinces } = await notHereUnlessTheirs(this.pages.ask(visit, LimitsToReviewDocument, { id }));
    if (!trainee || !limitsInFull) throw new NotFoundException();
    this.pages.show(response, limitsPage(visit, { trainee, limits: limitsInFull, provinces }));
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const search = textOf(values, 'go');
    if (search === 'find-place' || search === 'find-work') {
      const draft = search === 'find-place' ? await this.findPlaces(visit, values) : await this.findWork(visit, values);
      return this.pages.redirect(response, visit, `${person}/limits`, draft, search === 'find-place' ? '#employers' : '#kinds');
    }
    await perform({ pages: this.pages, request, response, id, act: SET, from: `${person}/limits`, to: person, anchor: '#limits' });
  }

  private async findPlaces(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { employers } = await notHereUnlessTheirs(this.pages.ask(visit, PlacesNamedDocument, { text: textOf(values, 'placeText') }));
    const found = employers.nodes.map(({ id: code, legalName: label }) => ({ code, label }));
    const sites = employers.nodes.flatMap(({ legalName, sites: its }) =>
      its.length < 2 ? [] : its.map(({ id: code, name, district }) => ({ code, label: `${legalName}: ${name}, ${district}` })),
    );
    const withEmployers = withNamed(values, { chosen: 'excludedEmployers', found: 'employersFound' }, found);
    return searched(visit, withNamed(withEmployers, { chosen: 'excludedSites', found: 'sitesFound' }, sites), 'placeText', found.length);
  }

  private async findWork(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { occupations } = await this.pages.ask(visit, StaffFindOccupationsDocument, { text: textOf(values, 'workText') });
    const found = occupations.map(({ iscoCode: code, label }) => ({ code, label }));
    return searched(visit, withNamed(values, { chosen: 'excludedWork', found: 'workFound' }, found), 'workText', found.length);
  }
}

const searched = ({ words: { t } }: Visit, values: FormValues, field: string, count: number): FormDraft => ({
  values,
  problems: count === 0 && textOf(values, field).trim() !== '' ? [{ field, message: t(msg`Nothing was found. Try another word.`) }] : [],
});
