import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { explanationOf } from '../../offers/explanation-form';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { NOTIFICATION_DAYS } from '../../../shared/parts/recent-notifications';
import { type MutationResult, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { safeReturnPath } from '../../../shared/page/return-path';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignInRequired } from '../../../shared/visit/failures';
import { isSignedIn, type Visit } from '../../../shared/visit/visit';
import { staffSignInPage } from '../../accounts/sign-in/sign-in.page';
import {
  AddAnsweredSkillDocument,
  ExplainOfferDocument,
  FinishTaskDocument,
  MarkSkillAnswerSeenDocument,
  SignAgreementDocument,
  StaffDayDocument,
  StaffMeDocument,
  StaffPipelineDocument,
  StaffReviewsDocument,
  StaffSkillAnswersDocument,
  StaffVisitsDocument,
  StaffWorkDocument,
} from '../../gql';
import { queueAnchor } from '../../shared/forms/form-actions';
import { oneOf } from '../../shared/listing';
import { type QueueData, type Me, QUEUE_FILTERS } from './due-item';
import { type QueueFilter, homePage } from './home.page';

/** How many items of each list are read. */
const MAX_OWN_ITEMS = 25;
const MAX_COLLEAGUE_ITEMS = 8;

/**
 * The staff start page: the sign-in form, or the queue of what is due today. Some items can be completed in
 * the queue itself.
 */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('show') show: unknown, @Query('whose') owner: unknown): Promise<void> {
    const visit = await this.pages.visit(request, response, 'staff');
    if (isSignedIn(visit)) await this.showQueue(response, visit, this.filterOf(request, response, { show, owner }));
    else this.pages.show(response, staffSignInPage(visit));
  }

  /** The filter of the address; without one, the filter that was chosen last. */
  private filterOf(request: Request, response: Response, { show, owner }: { readonly show: unknown; readonly owner: unknown }): QueueFilter {
    const isChosen = show !== undefined || owner !== undefined;
    const [kind, whose] = isChosen ? [show, owner] : (this.pages.rememberedFilter(request)?.split('.') ?? []);
    const filter = { show: oneOf(QUEUE_FILTERS, kind) ?? 'all', isMine: whose !== 'all' };
    if (isChosen) this.pages.rememberFilter(response, `${filter.show}.${filter.isMine ? 'mine' : 'all'}`);
    return filter;
  }

  @Post('tasks/:id/finish')
  async finish(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id, upToTaskId: textOf(values, 'upToTaskId') || null, key: textOf(values, 'key') };
    const { taskFinish } = await this.pages.execute(visit, FinishTaskDocument, variables);
    this.showResult(request, response, visit, taskFinish, visit.i18n.t(msg`Task completed`));
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
      return this.pages.redirect(response, visit, queuePathOf(values), draft);
    }
    this.showResult(request, response, visit, agreementSign, visit.i18n.t(msg`Signature recorded.`));
  }

  /** Queries only the lists that the user may read. */
  private async showQueue(response: Response, visit: Visit, filter: QueueFilter): Promise<void> {
    const { me } = await this.pages.execute(visit, StaffMeDocument, {});
    if (!me) throw new SignInRequired(visit);
    const may = (permission: string): boolean => me.may.includes(permission);
    const readQueue = await this.readQueue(visit, me, filter.isMine);
    const work = await this.pages.execute(visit, StaffWorkDocument, { vacancies: may('match.read'), matches: may('match.read'), days: NOTIFICATION_DAYS });
    this.pages.show(response, homePage(visit, me, { day: readQueue, work, filter }));
  }

  /**
   * Reads the user's own items in full, but only the first of the colleagues' items, because each trainee on
   * the list counts as a record access.
   */
  private async readQueue(visit: Visit, me: Me, isMine: boolean): Promise<QueueData> {
    const may = (permission: string): boolean => me.may.includes(permission);
    const visitLists = { vettings: may('vetting.decide'), plans: may('vetting.plan'), holds: may('hold.lift') };
    const reviewLists = { vacancies: may('vacancy.review'), institutions: may('institution-referral.answer'), skills: may('skill.manage') };
    const lists = { followUps: may('follow-up.read'), tasks: may('task.read'), alerts: may('alert.read'), placements: may('placement.read') };
    const range = { reach: may('trainee.read'), mine: isMine, most: isMine ? MAX_OWN_ITEMS : MAX_COLLEAGUE_ITEMS };
    const [readQueue, pipeline, visits, reviews, answers] = await Promise.all([
      this.pages.execute(visit, StaffDayDocument, { until: me.today, ...range, ...lists }),
      may('trainee.read') && may('offer.explain') ? this.pages.execute(visit, StaffPipelineDocument, range) : {},
      Object.values(visitLists).some(Boolean) ? this.pages.execute(visit, StaffVisitsDocument, visitLists) : {},
      Object.values(reviewLists).some(Boolean) ? this.pages.execute(visit, StaffReviewsDocument, reviewLists) : {},
      may('trainee.register') ? this.pages.execute(visit, StaffSkillAnswersDocument, { mine: range.mine, most: range.most }) : {},
    ]);
    return { ...readQueue, ...pipeline, ...visits, ...reviews, ...answers };
  }

  /** After an action the queue continues at the row that took its place. */
  private showResult(request: Request, response: Response, visit: Visit, answered: MutationResult, notice: string): void {
    if (isRefused(answered))
      return this.pages.redirect(
        response,
        visit,
        '/staff',
        refusedDraft(answered, {}, () => ''),
      );
    this.pages.redirect(response, visit, '/staff', { values: {}, problems: [], notice }, queueAnchor(request));
  }
}

/** The filtered queue that the form was on: with another filter, its row may be missing. */
function queuePathOf(values: FormValues): string {
  const at = safeReturnPath('staff', textOf(values, 'atPage'));
  return at.startsWith('/staff?') ? at : '/staff';
}
