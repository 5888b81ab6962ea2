import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { wholeNumber } from '../../shared/digits';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { type Act, given, keyOf, perform } from '../acts';
import { RecordVisitDocument, type VettingAnswerInput, VisitToRecordDocument } from '../gql';
import { oneOf } from '../listing';
import { notHereUnlessTheirs } from '../not-here';
import { CHECKLIST_ANSWERS, EVIDENCE } from '../place-words';
import { recordVisitPage } from './page';

/** The items that have an answer, in the order in which they stand in the form. */
const answersIn = (values: FormValues): VettingAnswerInput[] =>
  Object.keys(values)
    .filter((name) => name.startsWith('answer-'))
    .flatMap((name) => {
      const itemCode = name.slice('answer-'.length);
      const answer = oneOf(CHECKLIST_ANSWERS, textOf(values, name));
      return answer ? [{ itemCode, answer, evidence: oneOf(EVIDENCE, textOf(values, `evidence-${itemCode}`)), note: given(values, `note-${itemCode}`) }] : [];
    });

const RECORD: Act = {
  notice: msg`Written down. You can go on with it until it is handed in.`,
  fieldOf: (path, values) => {
    const [, at, part] = /^answers\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const item = at === undefined ? undefined : answersIn(values)[Number(at)];
    return item ? `${part === 'note' ? 'note' : 'answer'}-${item.itemCode}` : path;
  },
  send: async (ask, id, values) => {
    const input = {
      answers: answersIn(values),
      workersInterviewed: wholeNumber(textOf(values, 'workersInterviewed')),
      workersInterviewedOffSite: wholeNumber(textOf(values, 'workersInterviewedOffSite')),
      findings: given(values, 'findings'),
    };
    return (await ask(RecordVisitDocument, { id, input, key: keyOf(values) })).vettingRecordVisit;
  },
};

/** What a visit found, question by question, with what it rests on. */
@Controller('staff/vettings/:id/record')
@UseFilters(PageErrors)
export class RecordVisitController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { vetting, vettingChecklist } = await notHereUnlessTheirs(this.pages.ask(visit, VisitToRecordDocument, { id }));
    if (!vetting?.nextMoves.includes('visit')) throw new NotFoundException();
    this.pages.show(response, recordVisitPage(visit, vetting, vettingChecklist));
  }

  @Post()
  record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const vetting = `/staff/vettings/${encodeURIComponent(id)}`;
    return perform({ pages: this.pages, request, response, id, act: RECORD, from: `${vetting}/record`, to: vetting });
  }
}
