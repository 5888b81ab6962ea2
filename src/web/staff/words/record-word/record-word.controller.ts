import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { RecordWordDocument, type WordRecordInput, WordsOfTraineeDocument } from '../../gql';
import { type FormAction, keyOf, performAction, textOrNull } from '../../shared/forms/form-actions';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { MANNER_NAMES } from '../../shared/marks/word-labels';
import { CARD_FIELDS, recordWordPage } from './record-word.page';
import { saidIn } from './sayings';

function inputOf(values: FormValues): WordRecordInput {
  const { word, subjectId } = saidIn(textOf(values, 'said')) ?? { word: 'NO', subjectId: '' };
  const told = textsOf(values, 'told');
  return {
    word,
    subjectId,
    question: textOrNull(values, 'question'),
    language: textOf(values, 'language'),
    manner: oneOf(MANNER_NAMES, textOf(values, 'manner')) ?? 'IN_PERSON',
    place: textOf(values, 'place'),
    on: textOrNull(values, 'on'),
    time: textOrNull(values, 'time'),
    pay: told.includes('pay'),
    hours: told.includes('hours'),
    workplace: told.includes('place'),
    contactPerson: told.includes('contactPerson'),
    ...(word === 'YES_TO_REFERRAL' ? { fields: CARD_FIELDS.filter((field) => textsOf(values, 'fields').includes(field)) } : {}),
  };
}

const RECORD: FormAction = {
  notice: msg`Recorded. A no counts now; a yes waits for a second witness.`,
  missing: ({ i18n }, values) => (textOf(values, 'said') === '' ? [{ field: 'said', message: i18n.t(msg`Choose what she said.`) }] : []),
  fieldOf: (path) => (path === 'subjectId' || path === 'word' ? 'said' : path),
  send: async (ask, _id, values) => (await ask(RecordWordDocument, { input: inputOf(values), key: keyOf(values) })).wordRecord,
};

/** What a trainee said without a session of her own, and the form to record it. */
@Controller('staff/trainees/:id/words')
@UseFilters(PageErrors)
export class RecordWordController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee } = await notFoundIfForbidden(this.pages.execute(visit, WordsOfTraineeDocument, { id }));
    if (!me || !trainee) throw new NotFoundException();
    this.pages.show(response, recordWordPage({ visit, me, person: trainee }));
  }

  @Post()
  record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: RECORD, from: `/staff/trainees/${encodeURIComponent(id)}/words` });
  }
}
