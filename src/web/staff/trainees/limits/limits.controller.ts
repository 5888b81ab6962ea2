import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormDraft, type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { broughtIn, broughtTogether } from '../../../shared/form/meanwhile';
import { type Answered, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { keyFor } from '../../shared/acts';
import { LimitsToReviewDocument, PlacesNamedDocument, SetLimitsDocument, StaffFindOccupationsDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { limitsPage, type LimitsShown } from './limits.page';
import { LIMITS, limitsInput, SEARCHES, unchosen, valuesOf, withFound, withNames } from './limits-values';

const fieldOf = (path: string): string => (path.startsWith('excludedIsco') ? 'workText' : /^excluded(Sites|Employers)/.test(path) ? 'placeText' : path);

/** A review of the trainee's limits with her. The form lists all current exclusions, to keep or to remove. */
@Controller('staff/trainees/:id/limits')
@UseFilters(PageErrors)
export class LimitsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    this.pages.show(response, limitsPage(visit, await this.standing(visit, id)));
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
    const { draft, answer } = await broughtIn(() => this.keep(visit, id, values));
    if (!answer) return this.pages.redirect(response, visit, `${person}/limits`, draft);
    if (isRefused(answer)) return this.pages.redirect(response, visit, `${person}/limits`, refusedDraft(answer, draft.values, fieldOf));
    const notice = visit.words.t(msg`Her limits are gone through, today.`);
    this.pages.redirect(response, visit, person, { values: {}, problems: [], notice }, '#limits');
  }

  /** Saves the changes of this form, unless an edit conflict must be resolved first. */
  private async keep(visit: Visit, id: string, values: FormValues): Promise<{ readonly draft: FormDraft; readonly answer?: Answered }> {
    const { limits } = await this.standing(visit, id);
    const now = valuesOf(limits);
    const { sendable, again, changed } = broughtTogether(LIMITS, values, now);
    const gone = changed.map(({ field }) => field);
    const draft = { values: withNames(again, now), problems: [...unchosenProblems(visit, values), ...goneProblems(visit, gone)] };
    if (draft.problems.length > 0) return { draft };
    const input = limitsInput(sendable);
    const variables = { id, input, saw: limits.mark, key: keyFor(values, input) };
    return { draft, answer: (await notHereUnlessTheirs(this.pages.ask(visit, SetLimitsDocument, variables))).traineeSetLimits };
  }

  private async standing(visit: Visit, id: string): Promise<LimitsShown> {
    const { trainee, limitsInFull: limits, provinces } = await notHereUnlessTheirs(this.pages.ask(visit, LimitsToReviewDocument, { id }));
    if (!trainee || !limits) throw new NotFoundException();
    return { trainee, limits, provinces };
  }

  private async findPlaces(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { employers } = await notHereUnlessTheirs(this.pages.ask(visit, PlacesNamedDocument, { text: textOf(values, 'placeText') }));
    const found = employers.nodes.map(({ id: code, legalName: label }) => ({ code, label }));
    const sites = employers.nodes.flatMap(({ legalName, sites: its }) =>
      its.length < 2 ? [] : its.map(({ id: code, name, district }) => ({ code, label: `${legalName}: ${name}, ${district}` })),
    );
    return searched(visit, withFound(values, SEARCHES[0], [found, sites]), 'placeText', found.length);
  }

  private async findWork(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { occupations } = await this.pages.ask(visit, StaffFindOccupationsDocument, { text: textOf(values, 'workText') });
    const found = occupations.map(({ iscoCode: code, label }) => ({ code, label }));
    return searched(visit, withFound(values, SEARCHES[1], [found]), 'workText', found.length);
  }
}

const searched = ({ words: { t } }: Visit, values: FormValues, field: string, count: number): FormDraft => ({
  values,
  problems: count === 0 && textOf(values, field).trim() !== '' ? [{ field, message: t(msg`Nothing was found. Try another word.`) }] : [],
});

const unchosenProblems = ({ words: { t } }: Visit, values: FormValues): FormProblem[] =>
  unchosen(values).map((field) => ({ field, message: t(msg`Nothing of this is left out yet. Press Find and tick it, or empty the field.`) }));

const goneProblems = ({ words: { t } }: Visit, fields: readonly string[]): FormProblem[] =>
  fields.map((field) => ({
    field,
    message: t(
      msg`Something that is ticked here was taken away meanwhile, in another window or by somebody else. Look at it again: what you leave ticked is kept.`,
    ),
  }));
