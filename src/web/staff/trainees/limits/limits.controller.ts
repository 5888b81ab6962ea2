import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormDraft, type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { sectionInput, sectionValues } from '../../../shared/described-form/form-description';
import { retryOnConflict, mergeEdits } from '../../../shared/form/edit-conflicts';
import { type MutationResult, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { mergedFormKey } from '../../shared/forms/form-actions';
import { LimitsToReviewDocument, SitesByNameDocument, SetLimitsDocument, StaffFindOccupationsDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { limitsPage, type LimitsView } from './limits.page';
import { fieldOf, LIMITS_FORM } from './limits-form';
import { SEARCHES, unresolvedSearches, withResults, withCurrentOptions } from './limits-search';
import { labelled } from '../../../shared/labels/labelled';

/** A review of the trainee's limits with her. The form lists all current exclusions, to keep or to remove. */
@Controller('staff/trainees/:id/limits')
@UseFilters(PageErrors)
export class LimitsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, limitsPage(visit, await this.findLimits(visit, id)));
  }

  @Post()
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const search = textOf(values, 'go');
    if (search === 'find-place' || search === 'find-work') {
      const draft = search === 'find-place' ? await this.findEmployers(visit, values) : await this.findWork(visit, values);
      return this.pages.redirect(response, visit, `${person}/limits`, draft, search === 'find-place' ? '#employers' : '#kinds');
    }
    const { draft, answer } = await retryOnConflict(() => this.save(visit, id, values));
    if (!answer) return this.pages.redirect(response, visit, `${person}/limits`, draft);
    if (isRefused(answer)) return this.pages.redirect(response, visit, `${person}/limits`, refusedDraft(answer, draft.values, fieldOf));
    const notice = visit.i18n.t(msg`Limits reviewed today.`);
    this.pages.redirect(response, visit, person, { values: {}, problems: [], notice }, '#limits');
  }

  /** Saves the changes of this form, unless an edit conflict must be resolved first. */
  private async save(visit: Visit, id: string, values: FormValues): Promise<{ readonly draft: FormDraft; readonly answer?: MutationResult }> {
    const { limits } = await this.findLimits(visit, id);
    const now = sectionValues(LIMITS_FORM, 'limits', limits);
    const { sendable, redisplay: again, conflicts: changed } = mergeEdits(LIMITS_FORM.units, values, now);
    const removedFields = changed.map(({ field }) => field);
    const draft = { values: withCurrentOptions(again, now), problems: [...unchosenProblems(visit, values), ...removedProblems(visit, removedFields)] };
    if (draft.problems.length > 0) return { draft };
    const input = sectionInput(LIMITS_FORM, 'limits', sendable);
    const variables = { id, input, expectedVersion: limits.version, key: mergedFormKey(values, input) };
    return { draft, answer: (await notFoundIfForbidden(this.pages.execute(visit, SetLimitsDocument, variables))).traineeSetLimits };
  }

  private async findLimits(visit: Visit, id: string): Promise<LimitsView> {
    const { trainee, fullLimits: limits, provinces } = await notFoundIfForbidden(this.pages.execute(visit, LimitsToReviewDocument, { id }));
    if (!trainee || !limits) throw new NotFoundException();
    return { trainee, limits, provinces };
  }

  private async findEmployers(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { employers } = await notFoundIfForbidden(this.pages.execute(visit, SitesByNameDocument, { text: textOf(values, 'placeText') }));
    const results = employers.nodes.map(({ id: code, legalName: label }) => ({ code, label }));
    const sites = employers.nodes.flatMap(({ legalName, sites: its }) =>
      its.length < 2 ? [] : its.map(({ id: code, name, district }) => ({ code, label: labelled(visit.i18n, legalName, `${name}, ${district}`) })),
    );
    return searchDraft(visit, withResults(values, SEARCHES[0], [results, sites]), 'placeText', results.length);
  }

  private async findWork(visit: Visit, values: FormValues): Promise<FormDraft> {
    const { occupations } = await this.pages.execute(visit, StaffFindOccupationsDocument, { text: textOf(values, 'workText') });
    const results = occupations.map(({ iscoCode: code, label }) => ({ code, label }));
    return searchDraft(visit, withResults(values, SEARCHES[1], [results]), 'workText', results.length);
  }
}

const searchDraft = ({ i18n: { t } }: Visit, values: FormValues, field: string, count: number): FormDraft => ({
  values,
  problems: count === 0 && textOf(values, field).trim() !== '' ? [{ field, message: t(msg`Nothing found. Try another word.`) }] : [],
});

const unchosenProblems = ({ i18n: { t } }: Visit, values: FormValues): FormProblem[] =>
  unresolvedSearches(values).map((field) => ({ field, message: t(msg`Nothing is excluded yet. Search and check a result, or clear the field.`) }));

const removedProblems = ({ i18n: { t } }: Visit, fields: readonly string[]): FormProblem[] =>
  fields.map((field) => ({
    field,
    message: t(msg`An exclusion checked here was removed in another window or by a colleague. Review it: what you leave checked is kept.`),
  }));
