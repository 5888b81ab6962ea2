import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { explanationOf } from '../../offers/explanation-form';
import { textOf } from '../../../shared/form/form-drafts';
import { NOTIFICATION_DAYS } from '../../../shared/parts/recent-notifications';
import { type MutationResult, isRefused, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { PageFailure, SignInRequired } from '../../../shared/visit/failures';
import { isSignedIn, type Visit } from '../../../shared/visit/visit';
import { staffSignInPage } from '../../accounts/sign-in/sign-in.page';
import {
  AddAnsweredSkillDocument,
  ExplainOfferDocument,
  FinishTaskDocument,
  MarkSkillAnswerSeenDocument,
  SignAgreementDocument,
  StaffDueDocument,
  StaffMeDocument,
  StaffWorkDocument,
} from '../../gql';
import { queueAnchor, queueAddress, rowOf } from '../../shared/forms/form-actions';
import { oneOf, queryText } from '../../shared/listing';
import { type DuePage, KIND_OF_FILTER, QUEUE_FILTERS } from './due-item';
import { type Queue, type QueueFilter, homePage } from './home.page';

/**
 * The staff start page: the sign-in form, or the queue of what is due today. Some items can be completed in
 * the queue itself.
 */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() { show, whose, after, before }: QueueQuery): Promise<void> {
    const visit = await this.pages.visit(request, response, 'staff');
    const cursors = Object.entries({ after: queryText(after), before: queryText(before) }).filter(([, cursor]) => cursor !== '');
    if (isSignedIn(visit)) await this.showQueue(response, visit, this.filterOf(request, response, { show, owner: whose }), Object.fromEntries(cursors));
    else this.pages.show(response, staffSignInPage(visit));
  }

  /** The filter of the address; without one, the filter that was chosen last. */
  private filterOf(request: Request, response: Response, { show, owner }: { readonly show: unknown; readonly owner: unknown }): QueueFilter {
    const isChosen = show !== undefined || owner !== undefined;
    const [kind, whose] = isChosen ? [show, owner] : (this.pages.rememberedFilter(request, 'queue')?.split('.') ?? []);
    const filter = { show: oneOf(QUEUE_FILTERS, kind) ?? 'all', isMine: whose !== 'all' };
    if (isChosen) this.pages.rememberFilter(response, 'queue', `${filter.show}.${filter.isMine ? 'mine' : 'all'}`);
    return filter;
  }

  @Post('tasks/:id/finish')
  async finish(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id, upToTaskId: textOf(values, 'upToTaskId') || null, key: textOf(values, 'key') };
    const { taskFinish } = await this.pages.execute(visit, FinishTaskDocument, variables);
    this.showResult(request, response, visit, taskFinish, visit.i18n.t(msg`Task completed`), variables.key);
  }

  @Post('skill-answers/:id/seen')
  async markAnswerSeen(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { skillAnswerSeen } = await this.pages.execute(visit, MarkSkillAnswerSeenDocument, { id, key });
    this.showResult(request, response, visit, skillAnswerSeen, visit.i18n.t(msg`Task completed`));
  }

  @Post('skill-answers/:id/add')
  async addAnsweredSkill(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { skillAnswerAdd } = await this.pages.execute(visit, AddAnsweredSkillDocument, { id, key });
    this.showResult(request, response, visit, skillAnswerAdd, visit.i18n.t(msg`Skill added`));
  }

  @Post('offers/:id/explain')
  async explain(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { offerExplain } = await this.pages.execute(visit, ExplainOfferDocument, { id, input: explanationOf(id, values), key: textOf(values, 'key') });
    this.showResult(request, response, visit, offerExplain, visit.i18n.t(msg`Explanation recorded. She can think it over and answer by herself.`));
  }

  @Post('agreements/:id/sign')
  async sign(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const input = { signedOn: textOf(values, `signed-${id}`) };
    const { agreementSign } = await this.pages.execute(visit, SignAgreementDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(agreementSign)) {
      const draft = refusedDraft(agreementSign, values, (path) => (path === 'signedOn' ? `signed-${id}` : ''));
      return this.pages.redirect(response, visit, queueAddress(request), draft);
    }
    this.showResult(request, response, visit, agreementSign, visit.i18n.t(msg`Signature recorded.`));
  }

  private async showQueue(response: Response, visit: Visit, filter: QueueFilter, range: Readonly<Record<string, string>>): Promise<void> {
    const { me } = await this.pages.execute(visit, StaffMeDocument, {});
    if (!me) throw new SignInRequired(visit);
    const mayMatch = me.may.includes('match.read');
    const queue = await this.readQueue(visit, filter, range);
    const work = await this.pages.execute(visit, StaffWorkDocument, { vacancies: mayMatch, matches: mayMatch, days: NOTIFICATION_DAYS });
    this.pages.show(response, homePage(visit, me, { ...queue, work }));
  }

  /** Beyond the daily limit of people in lists, the reader's own work is shown. */
  private async readQueue(visit: Visit, filter: QueueFilter, range: Readonly<Record<string, string>>): Promise<Queue> {
    const read = async (isMine: boolean, part: Readonly<Record<string, string>>): Promise<DuePage> =>
      (await this.pages.execute(visit, StaffDueDocument, { kind: KIND_OF_FILTER[filter.show], mine: isMine, ...part })).due;
    try {
      return { due: await read(filter.isMine, range), filter, range, isLimited: false };
    } catch (error) {
      if (filter.isMine || !(error instanceof PageFailure) || error.code !== 'RATE_LIMITED') throw error;
      return { due: await read(true, {}), filter: { ...filter, isMine: true }, range: {}, isLimited: true };
    }
  }

  /**
   * After an action the queue continues at the row that took its place, on the same page of the list.
   * @param undoKey the idempotency key of an act that can be undone
   */
  private showResult(request: Request, response: Response, visit: Visit, answered: MutationResult, notice: string, undoKey: string | null = null): void {
    const done = undoableDraft(notice, undoKey === null ? [] : [undoKey], rowOf(request));
    const draft = isRefused(answered) ? refusedDraft(answered, {}, () => '') : done;
    this.pages.redirect(response, visit, queueAddress(request), draft, isRefused(answered) ? '' : queueAnchor(request));
  }
}

type QueueQuery = Readonly<Record<'show' | 'whose' | 'after' | 'before', unknown>>;
