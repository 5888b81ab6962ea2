import { msg } from '@lingui/core/macro';
import { BadRequestException, Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAX_PHOTO_BYTES } from '../../../../shared/photo';
import { textOf } from '../../../shared/form/form-drafts';
import { uploadProblem } from '../../../shared/form/photo-upload';
import { isPhotoFile, readUpload } from '../../../shared/form/upload';
import { PageErrors } from '../../../shared/form/page-errors';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Pages } from '../../../shared/page/pages';
import { isRefused } from '../../../shared/visit/outcomes';
import { keyOf, textOrNull } from '../../shared/forms/form-actions';
import { oneOf } from '../../shared/listing';
import { AddVisitPhotoDocument, type SentByOthersFragment, SyncVisitDraftDocument, type VettingDraftAnswerInput, VisitAnswersDocument } from '../../gql';
import { CHECKLIST_ANSWERS, EVIDENCE } from '../../shared/employer-labels';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { PHOTO_SUBJECTS } from '../visit-photos/photo-list';
import { visitSyncPage } from './visit-sync.page';

type Refused = { readonly message: string; readonly problems?: readonly { readonly message: string }[] };
const messageOf = ({ message, problems }: Refused): string => problems?.[0]?.message ?? message;
const byCode = (answers: readonly { readonly itemCode: string; readonly answer: string }[]): Record<string, string> =>
  Object.fromEntries(answers.map(({ itemCode, answer }) => [itemCode, answer]));

/** Says that a draft of the visit was sent from another device; undefined if none was. */
function sentByOther({ t, moment }: I18n, draft: SentByOthersFragment['sentDraft']): string | undefined {
  if (!draft) return undefined;
  const [name, sentAt] = [draft.by.displayName, moment(draft.sentAt)];
  return t(msg`${name} sent this visit from another device (${sentAt}). Answers that are different are below.`);
}

/** Takes over the draft of a visit from a device. Its script sends the answers and each photo, and shows the JSON answered. */
@Controller('staff/visit-sync')
@UseFilters(PageErrors)
export class VisitSyncController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, visitSyncPage(await this.pages.memberVisit(request, response, 'staff')));
  }

  /** The answers on the server, to compare them with the draft. */
  @Post('answers')
  async answers(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { vetting } = await notFoundIfForbidden(
      this.pages.execute(visit, VisitAnswersDocument, { id: textOf(values, 'vetting'), draft: textOf(values, 'draft') }),
    );
    if (!vetting) throw new NotFoundException();
    response.json({ answers: byCode(vetting.answers), sent: sentByOther(visit.i18n, vetting.sentDraft) });
  }

  @Post()
  async sync(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const input = { answers: draftAnswers(textOf(values, 'answers')) };
    const { vettingDraftSync: result } = await notFoundIfForbidden(
      this.pages.execute(visit, SyncVisitDraftDocument, { draft: textOf(values, 'draft'), input, key: keyOf(values) }),
    );
    if (isRefused(result)) response.json({ refused: messageOf(result) });
    else if ('conflicts' in result) {
      const { answers, sentDraft } = result.vetting;
      response.json({ conflicts: result.conflicts, answers: byCode(answers), sent: sentByOther(visit.i18n, sentDraft) });
    }
  }

  @Post('photo')
  async photo(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const upload = await readUpload(request, response, { field: 'photo', maxBytes: MAX_PHOTO_BYTES });
    const values = this.pages.readForm(request, visit);
    // the same request may have arrived complete before: no refusal, after which the photo would get another key
    if (upload === 'BROKEN') throw new BadRequestException();
    if (!isPhotoFile(upload)) return void response.json({ refused: uploadProblem(visit, upload).problems[0]?.message });
    const input = {
      content: upload.bytes.toString('base64'),
      subject: oneOf(PHOTO_SUBJECTS, textOf(values, 'subject')) ?? 'OTHER_PART',
      itemCode: textOrNull(values, 'itemCode'),
      draftId: textOf(values, 'draft'),
    };
    const { vettingPhotoAdd } = await notFoundIfForbidden(
      this.pages.execute(visit, AddVisitPhotoDocument, { id: textOf(values, 'vetting'), input, key: keyOf(values) }),
    );
    response.json(isRefused(vettingPhotoAdd) ? { refused: messageOf(vettingPhotoAdd) } : {});
  }
}

/** The answers in the posted JSON. What is no answer is left to the API, which refuses it by its path. */
function draftAnswers(text: string): VettingDraftAnswerInput[] {
  const posted = parsed(text);
  return (Array.isArray(posted) ? (posted as unknown[]) : []).map((one) => {
    const { itemCode, answer, evidence, expected } = Object(one) as Readonly<Record<string, unknown>>;
    return {
      itemCode: typeof itemCode === 'string' ? itemCode : '',
      answer: oneOf(CHECKLIST_ANSWERS, answer) ?? 'UNKNOWN',
      evidence: oneOf(EVIDENCE, evidence),
      expected: oneOf(CHECKLIST_ANSWERS, expected),
    };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
