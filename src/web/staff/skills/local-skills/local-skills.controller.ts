import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { describedAction, type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { AddLocalSkillDocument, AnswerWithLocalSkillDocument, LocalSkillsDocument, OpenSkillQuestionsDocument, StaffFindSkillsDocument } from '../../gql';
import { queryText, cursorOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { isSearch, showFoundSkills, withQuestionValues } from '../skill-search-step';
import { LOCAL_SKILL_FORM, QUESTION, QUESTION_WORDS } from './local-skill-form';
import { localSkillsPage } from './local-skills.page';

const [PATH, LEXICON_PATH] = ['/staff/skills', '/staff/lexicon'];

const DESCRIBED = describedAction(LOCAL_SKILL_FORM, {
  notice: msg`Skill added. You can use it now.`,
  send: async (ask, _id, input, values) => {
    const [id, key] = [textOf(values, QUESTION), keyOf(values)];
    if (id === '') return (await ask(AddLocalSkillDocument, { input, key })).skillAddLocal;
    return (await ask(AnswerWithLocalSkillDocument, { id, input, key })).skillQuestionAnswerLocal;
  },
});
const ADD: FormAction = {
  ...DESCRIBED,
  // the nearest skill is chosen among the results of a search, so a missing one is reported at the search
  missing: (visit, values) => [
    ...(['label', 'labelKm'].every((name) => textOf(values, name).trim() === '')
      ? [{ field: 'labelKm', message: visit.i18n.t(msg`Write its name in Khmer, English or both.`) }]
      : []),
    ...(textOf(values, 'mappedToCode') === '' ? [{ field: 'skillText', message: visit.i18n.t(msg`Search for the nearest skill and choose it.`) }] : []),
    ...(DESCRIBED.missing?.(visit, values) ?? []),
  ],
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
    const [text, question] = [queryText(query['find']), queryText(query[QUESTION])];
    const skills = text === '' ? null : (await this.pages.execute(visit, StaffFindSkillsDocument, { text })).skills;
    this.pages.show(response, localSkillsPage(withQuery(await this.withQuestion(visit, question), { find: text, question }), result, { text, skills }));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    if (isSearch(values)) return showFoundSkills(this.pages, response, visit, { path: PATH, values, chosen: 'mappedToCode' });
    return performAction({ pages: this.pages, request, response, id: '', act: ADD, from: PATH, to: textOf(values, QUESTION) === '' ? PATH : LEXICON_PATH });
  }

  /** The form for the skill that answers a question, with what the search finds for its words. */
  private async withQuestion(visit: Visit, id: string): Promise<Visit> {
    if (id === '' || QUESTION in visit.draft.values) return visit;
    const { skillQuestions } = await notFoundIfForbidden(this.pages.execute(visit, OpenSkillQuestionsDocument, {}));
    const question = skillQuestions.find((one) => one.id === id);
    if (!question) throw new NotFoundException();
    return withQuestionValues(this.pages, visit, question.word, { [QUESTION]: id, [QUESTION_WORDS]: question.word });
  }
}
