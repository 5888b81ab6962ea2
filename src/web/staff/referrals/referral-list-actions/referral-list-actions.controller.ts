import { msg, plural } from '@lingui/core/macro';
import { Controller, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormValues } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Pages } from '../../../shared/page/pages';
import type { MutationResult } from '../../../shared/visit/outcomes';
import type { Visit } from '../../../shared/visit/visit';
import {
  AskDocument,
  AskSelectedDocument,
  CancelReferralDocument,
  ListedReferralsDocument,
  type ReferralListFilterInput,
  type ReferralsBulkResultFragment,
  type ReferralsSelectedInput,
  RemindSelectedDocument,
  RemindTraineeDocument,
  SaveReferralViewDocument,
  SendDocument,
  SendSelectedDocument,
} from '../../gql';
import { type Ask, findAction, type FormAction, isFromTodayPage, keyOf, performAction, queueAddress, queueAnchor } from '../../shared/forms/form-actions';
import { bulkDraft, deleteView, type ListForm, readListForm, saveView } from '../../shared/lists/list-forms';
import { listAddress, parsedQuery } from '../../shared/lists/list-query';
import { choiceReasonIn, isCoverConfirmed } from '../ask-and-send-forms';
import { selectedRows } from '../../shared/lists/selected-rows';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { REFERRAL_QUERY, REFERRALS, REFERRALS_PATH, viewVariables } from '../referrals/referral-list-query';

const ACTIONS: Readonly<Record<string, FormAction>> = {
  ask: {
    notice: msg`Asked. Awaiting her reply.`,
    isUndoable: true,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(AskDocument, { id, reason: choiceReasonIn(values, id), key: keyOf(values) })).referralAsk,
  },
  remind: {
    notice: msg`We are sending her a reminder. You can send another tomorrow.`,
    isUndoable: true,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(RemindTraineeDocument, { id, key: keyOf(values) })).referralRemind,
  },
  send: {
    notice: msg`Sent to the employer.`,
    isUndoable: true,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(SendDocument, { id, confirm: isCoverConfirmed(values), key: keyOf(values) })).referralSend,
  },
  withdraw: {
    notice: msg`Referral withdrawn. We do not tell the employer why.`,
    fieldOf: () => '',
    send: async (ask, id, values) => (await ask(CancelReferralDocument, { id, key: keyOf(values) })).referralWithdraw,
  },
};

type BulkAnswer = MutationResult | ({ readonly __typename: 'ReferralsBulkPayload' } & ReferralsBulkResultFragment);

interface BulkAct {
  readonly send: (ask: Ask, input: ReferralsSelectedInput, key: string, values: FormValues) => Promise<BulkAnswer>;
  readonly notice: (i18n: I18n, count: number) => string;
}

const BULK_ACTS: Readonly<Record<string, BulkAct>> = {
  ask: {
    send: async (ask, input, key) => (await ask(AskSelectedDocument, { input, key })).referralsAsk,
    notice: ({ t }, count) => t(msg`${plural(count, { one: '# trainee asked', other: '# trainees asked' })}. Awaiting their replies.`),
  },
  remind: {
    send: async (ask, input, key) => (await ask(RemindSelectedDocument, { input, key })).referralsRemind,
    notice: ({ t }, count) => t(msg`${plural(count, { one: '# reminder', other: '# reminders' })} will be sent.`),
  },
  send: {
    send: async (ask, input, key, values) => (await ask(SendSelectedDocument, { input, confirm: isCoverConfirmed(values), key })).referralsSend,
    notice: ({ t }, count) => t(msg`${plural(count, { one: '# referral', other: '# referrals' })} sent to the employer.`),
  },
};

/** Rows in one bulk action. */
const MAX_SELECTED = 200;
const LIST_CHANGED: MutationResult = { __typename: 'EditConflict' };

/** What is done with the referrals of the list: one, the selected ones, and its views. */
@Controller('staff/referrals')
@UseFilters(PageErrors)
export class ReferralListActionsController {
  constructor(private readonly pages: Pages) {}

  @Post('views')
  async saveView(@Req() request: Request, @Res() response: Response): Promise<void> {
    const of = await this.read(request, response);
    await saveView(this.pages, response, of, async (name) => {
      const input = { name, ...viewVariables(of.query) };
      return (await this.pages.execute(of.visit, SaveReferralViewDocument, { input, key: of.form.key })).referralViewSave;
    });
  }

  @Post('views/:id/delete')
  async deleteView(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await deleteView(this.pages, response, await this.read(request, response), id);
  }

  @Post('selected/:action')
  async actOnSelected(@Req() request: Request, @Res() response: Response, @Param('action') action: string): Promise<void> {
    const act = Object.hasOwn(BULK_ACTS, action) ? BULK_ACTS[action] : undefined;
    if (!act) throw new NotFoundException();
    const of = await this.read(request, response);
    const { visit, form, query, back } = of;
    const selected = selectedRows(form.values, viewVariables(query).filter);
    if (!selected) {
      const problems = [{ field: '', message: visit.i18n.t(msg`Select at least one referral.`) }];
      return this.pages.redirect(response, visit, back, { values: form.values, problems });
    }
    const referralIds = 'ids' in selected ? selected.ids : await this.idsOf(visit, selected.everyone);
    const send: Ask = (document, variables) => this.pages.execute(visit, document, variables);
    const answer = referralIds ? await notFoundIfForbidden(act.send(send, { referralIds }, form.key, form.values)) : LIST_CHANGED;
    const noticeOf = (count: number): string => act.notice(visit.i18n, count);
    const undoKeys = 'undoKeys' in answer ? answer.undoKeys : [];
    this.pages.redirect(response, visit, back, bulkDraft(of, answer, { ids: 'referralIds', noticeOf, undoKeys }));
  }

  @Post(':id/:action')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({
      pages: this.pages,
      request,
      response,
      id,
      act: findAction(ACTIONS, action),
      from: isFromTodayPage(request) ? queueAddress(request) : listOfForm(request),
      anchor: queueAnchor(request),
    });
  }

  /** The ids of all of a list; null if it no longer has as many referrals as its page showed. */
  private async idsOf(visit: Visit, { filter, total }: { readonly filter: ReferralListFilterInput; readonly total: number }): Promise<string[] | null> {
    const { referralListIds } = await notFoundIfForbidden(this.pages.execute(visit, ListedReferralsDocument, { filter }));
    return referralListIds.length === Math.min(total, MAX_SELECTED + 1) ? referralListIds : null;
  }

  private read(request: Request, response: Response): Promise<ListForm> {
    return readListForm(this.pages, request, response, REFERRALS);
  }
}

/** The view of the list that the button of a row was on. */
function listOfForm({ body }: Request): string {
  const { view } = (body ?? {}) as { readonly view?: unknown };
  return listAddress(REFERRALS_PATH, typeof view === 'string' ? parsedQuery(REFERRAL_QUERY, view) : {});
}
