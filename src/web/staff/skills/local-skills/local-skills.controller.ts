import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, textOrNull, keyOf, performAction } from '../../shared/form-actions';
import { withNewOptions } from '../../shared/search-options';
import { AddLocalSkillDocument, type LocalSkillRelation, LocalSkillsDocument, StaffFindSkillsDocument } from '../../gql';
import { queryText, cursorOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { localSkillsPage, RELATIONS } from './local-skills.page';

const PATH = '/staff/skills';

const ADD: FormAction = {
  notice: msg`Skill added. You can use it now.`,
  missing: ({ i18n }, values) => [
    ...(textOf(values, 'mappedToCode') === '' ? [emptyProblem(i18n, 'skillText')] : []),
    ...(RELATIONS.some((relation) => relation === textOf(values, 'relation')) ? [] : [emptyProblem(i18n, 'relation')]),
  ],
  fieldOf: (path) => (path === 'mappedToCode' ? 'skillText' : path),
  send: async (ask, _id, values) => {
    const input = {
      label: textOrNull(values, 'label'),
      labelKm: textOrNull(values, 'labelKm'),
      mappedToCode: textOf(values, 'mappedToCode'),
      relation: textOf(values, 'relation') as LocalSkillRelation,
    };
    return (await ask(AddLocalSkillDocument, { input, key: keyOf(values) })).skillAddLocal;
  },
};

/** Skills that the classification lacks, and a search for any skill to edit its local names. */
@Controller('staff/skills')
@UseFilters(PageErrors)
export class LocalSkillsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const result = await notFoundIfForbidden(this.pages.execute(visit, LocalSkillsDocument, cursorOf(query['after'])));
    const text = queryText(query['find']);
    const skills = text === '' ? null : (await this.pages.execute(visit, StaffFindSkillsDocument, { text })).skills;
    this.pages.show(response, localSkillsPage(withQuery(visit, { find: text }), result, { text, skills }));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    if (textOf(values, 'go') !== 'find') return performAction({ pages: this.pages, request, response, id: '', act: ADD, from: PATH });
    const { skills } = await this.pages.execute(visit, StaffFindSkillsDocument, { text: textOf(values, 'skillText') });
    const valuesWithResults = withNewOptions(values, { chosen: 'mappedToCode', found: 'skillFound' }, skills);
    const { t } = visit.i18n;
    const problems = skills.length === 0 ? [{ field: 'skillText', message: t(msg`No results. Try another word, in English or Khmer.`) }] : [];
    this.pages.redirect(response, visit, PATH, { values: valuesWithResults, problems }, '#add');
  }
}
