import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { describedAction, type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { cursorOf, queryText, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import {
  AnswerSkillQuestionDocument,
  ApproveWordDocument,
  DismissSkillQuestionDocument,
  LexiconExportDocument,
  LexiconPageDocument,
  type LexiconPageQuery,
  RejectWordDocument,
} from '../../gql';
import { isSearch, showFoundSkills, withQuestionValues } from '../skill-search-step';
import { lexiconCsv } from './lexicon-csv';
import { LEXICON_FORM } from './lexicon-form';
import { lexiconPage } from './lexicon.page';

const PATH = '/staff/lexicon';

const mapping = (values: FormValues) => ({ word: textOf(values, 'word'), skillCode: textOf(values, 'skillCode') });

const DESCRIBED = describedAction(LEXICON_FORM, {
  notice: msg`Word added. Searches now find the skill by it.`,
  send: async (ask, _id, input, values) => {
    const [id, key] = [textOf(values, 'question'), keyOf(values)];
    if (id === '') return (await ask(ApproveWordDocument, { input, key })).wordApprove;
    return (await ask(AnswerSkillQuestionDocument, { id, ...input, key })).skillQuestionAnswer;
  },
});
const ADD: FormAction = {
  ...DESCRIBED,
  // the skill is chosen among the results of a search, so a missing one is reported at the search
  missing: (visit, values) => [
    ...(textOf(values, 'skillCode') === '' ? [{ field: 'skillText', message: visit.i18n.t(msg`Search for the skill and choose it.`) }] : []),
    ...(DESCRIBED.missing?.(visit, values) ?? []),
  ],
};
const ACTIONS: Readonly<Record<string, FormAction>> = {
  approve: {
    notice: msg`Word added. Searches now find the skill by it.`,
    // the form of a row has no field of its own
    fieldOf: () => '',
    send: async (ask, _id, values) => (await ask(ApproveWordDocument, { input: mapping(values), key: keyOf(values) })).wordApprove,
  },
  reject: {
    notice: msg`Saved. Searches do not find the skill by this word.`,
    fieldOf: () => '',
    send: async (ask, _id, values) => (await ask(RejectWordDocument, { input: mapping(values), key: keyOf(values) })).wordReject,
  },
  dismiss: {
    notice: msg`Question closed.`,
    send: async (ask, _id, values) => (await ask(DismissSkillQuestionDocument, { id: textOf(values, 'question'), key: keyOf(values) })).skillQuestionDismiss,
  },
};

/** Words that people use for skills: what staff picked for them, which are in the search, and questions for skills. */
@Controller('staff/lexicon')
@UseFilters(PageErrors)
export class LexiconController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const question = queryText(query['question']);
    const result = await notFoundIfForbidden(this.pages.execute(visit, LexiconPageDocument, cursorOf(query['after'])));
    this.pages.show(response, lexiconPage(withQuery(await this.withQuestion(visit, result, question), { question }), result));
  }

  @Get('words.csv')
  async file(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { sharedWords } = await notFoundIfForbidden(this.pages.execute(visit, LexiconExportDocument, {}));
    response.attachment('words.csv').type('text/csv; charset=utf-8').send(lexiconCsv(sharedWords));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    if (isSearch(values)) return showFoundSkills(this.pages, response, visit, { path: PATH, values, chosen: 'skillCode' });
    return performAction({ pages: this.pages, request, response, id: '', act: ADD, from: PATH });
  }

  @Post(':action')
  submit(@Req() request: Request, @Res() response: Response, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id: '', act: findAction(ACTIONS, action), from: PATH });
  }

  /** The form with the words of a question and what the search finds for them, unless it is filled in already. */
  private async withQuestion(visit: Visit, { skillQuestions }: LexiconPageQuery, id: string): Promise<Visit> {
    const question = id === '' ? undefined : skillQuestions.find((one) => one.id === id);
    if (id !== '' && !question) throw new NotFoundException();
    if (!question || 'word' in visit.draft.values) return visit;
    return withQuestionValues(this.pages, visit, question.word, { question: id, word: question.word });
  }
}
