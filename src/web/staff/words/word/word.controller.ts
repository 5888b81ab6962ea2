import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAX_PHOTO_BYTES } from '../../../../shared/photo';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { uploadProblem } from '../../../shared/form/photo-upload';
import { isPhotoFile, readUpload } from '../../../shared/form/upload';
import { Pages } from '../../../shared/page/pages';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { AddWordEvidenceDocument, AskAgainDocument, type AskAgainWay, ConfirmWordDocument, ReverseWordDocument, WordToWitnessDocument } from '../../gql';
import { findAction, type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { EVIDENCE_KINDS } from '../../shared/marks/word-labels';
import { wordPage } from './word.page';

const WAYS: readonly AskAgainWay[] = ['IN_APP', 'CALL', 'IN_PERSON', 'TRAINEE_CALLS'];

const ACTIONS: Readonly<Record<string, FormAction>> = {
  confirm: {
    notice: msg`Confirmed. Someone else asks her again before the start.`,
    send: async (ask, id, values) => (await ask(ConfirmWordDocument, { id, key: keyOf(values) })).wordConfirm,
  },
  'ask-again': {
    notice: msg`Her answer is recorded.`,
    missing: ({ i18n: { t } }, values) => [
      ...(oneOf(WAYS, textOf(values, 'way')) ? [] : [{ field: 'way', message: t(msg`Choose how you asked her.`) }]),
      ...(['YES', 'NO'].includes(textOf(values, 'answer')) ? [] : [{ field: 'answer', message: t(msg`Choose what she answered.`) }]),
    ],
    send: async (ask, id, values) => {
      const input = { way: oneOf(WAYS, textOf(values, 'way')) ?? 'CALL', answer: textOf(values, 'answer') === 'YES' ? 'YES' : 'NO' } as const;
      return (await ask(AskAgainDocument, { id, input, key: keyOf(values) })).wordAskAgain;
    },
  },
  reverse: {
    notice: msg`Recorded: she takes it back.`,
    send: async (ask, id, values) => (await ask(ReverseWordDocument, { id, key: keyOf(values) })).wordReverse,
  },
};
const pathOf = (id: string): string => `/staff/words/${encodeURIComponent(id)}`;

/** One word of a trainee: its witnesses, the third person, and her change of mind. */
@Controller('staff/words/:id')
@UseFilters(PageErrors)
export class WordController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, word } = await notFoundIfForbidden(this.pages.execute(visit, WordToWitnessDocument, { id }));
    if (!me || !word) throw new NotFoundException();
    this.pages.show(response, wordPage(visit, me, word));
  }

  @Post('evidence')
  async evidence(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const upload = await readUpload(request, response, { field: 'photo', maxBytes: MAX_PHOTO_BYTES });
    const values = this.pages.readForm(request, visit);
    if (!isPhotoFile(upload)) return this.pages.redirect(response, visit, pathOf(id), uploadProblem(visit, upload, values), '#problems-title');
    const input = { kind: oneOf(EVIDENCE_KINDS, textOf(values, 'kind')) ?? 'SIGNATURE', content: upload.bytes.toString('base64') } as const;
    const { wordEvidenceAdd } = await notFoundIfForbidden(this.pages.execute(visit, AddWordEvidenceDocument, { id, input, key: keyOf(values) }));
    const controlOf = (path: string): string => (path === 'content' ? 'photo' : path);
    if (isRefused(wordEvidenceAdd))
      return this.pages.redirect(response, visit, pathOf(id), refusedDraft(wordEvidenceAdd, values, controlOf), '#problems-title');
    this.pages.redirect(response, visit, pathOf(id), noticeDraft(visit.i18n.t(msg`Photo added`)));
  }

  @Post(':action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(ACTIONS, action), from: pathOf(id) });
  }
}
