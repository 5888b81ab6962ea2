import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { NEWS_DAYS } from '../../../shared/parts/news';
import { type Answered, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { ownPage } from '../../../shared/page/own-page';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignInFirst } from '../../../shared/visit/failures';
import { isSignedIn, type Visit } from '../../../shared/visit/visit';
import { enterPage } from '../../accounts/sign-in/sign-in.page';
import {
  ExplainOfferDocument,
  FinishTaskDocument,
  SignAgreementDocument,
  StaffDayDocument,
  StaffMeDocument,
  StaffPathDocument,
  StaffReviewsDocument,
  StaffVisitsDocument,
  StaffWorkDocument,
} from '../../gql';
import { oneOf } from '../../shared/listing';
import { type Day, type Me, SHOWN } from './due';
import { type AskedQueue, homePage } from './home.page';

/** How many items of each list are read. */
const MOST_OF_MINE = 25;
const MOST_OF_ALL = 8;

/**
 * The staff start page: the sign-in form, or the queue of what is due today. Some items can be completed in
 * the queue itself.
 */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('show') show: unknown, @Query('whose') whose: unknown): Promise<void> {
    const visit = await this.pages.visit(request, response, 'staff');
    if (isSignedIn(visit)) await this.today(response, visit, { show: oneOf(SHOWN, show) ?? 'all', isMine: whose !== 'all' });
    else this.pages.show(response, enterPage(visit));
  }

  @Post('tasks/:id/finish')
  async finish(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const variables = { id, upTo: textOf(values, 'upTo') || null, key: textOf(values, 'key') };
    const { taskFinish } = await this.pages.ask(visit, FinishTaskDocument, variables);
    this.answer(response, visit, taskFinish, visit.words.t(msg`Done. It is off the list.`));
  }

  @Post('offers/:id/explain')
  async explain(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const told = textsOf(values, `told-${id}`);
    const points = { pay: told.includes('pay'), hours: told.includes('hours'), place: told.includes('place'), whomToCall: told.includes('whomToCall') };
    const input = { language: textOf(values, 'language') === 'EN' ? ('EN' as const) : ('KM' as const), ...points };
    const { offerExplain } = await this.pages.ask(visit, ExplainOfferDocument, { id, input, key: textOf(values, 'key') });
    this.answer(response, visit, offerExplain, visit.words.t(msg`Explained. She can think it over and answer by herself.`));
  }

  @Post('agreements/:id/sign')
  async sign(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const input = { signedOn: textOf(values, `signed-${id}`) };
    const { agreementSign } = await this.pages.ask(visit, SignAgreementDocument, { id, input, key: textOf(values, 'key') });
    if (isRefused(agreementSign)) {
      const typed = refusedDraft(agreementSign, values, (path) => (path === 'signedOn' ? `signed-${id}` : ''));
      return this.pages.redirect(response, visit, listOf(values), typed);
    }
    this.answer(response, visit, agreementSign, visit.words.t(msg`The signature is written down.`));
  }

  /** Queries only the lists that the user may read. */
  private async today(response: Response, visit: Visit, asked: AskedQueue): Promise<void> {
    const { me } = await this.pages.ask(visit, StaffMeDocument, {});
    if (!me) throw new SignInFirst(visit);
    const may = (permission: string): boolean => me.may.includes(permission);
    const day = await this.day(visit, me, asked.isMine);
    const work = await this.pages.ask(visit, StaffWorkDocument, { vacancies: may('match.read'), matches: may('match.read'), days: NEWS_DAYS });
    this.pages.show(response, homePage(visit, me, { day, work, asked }));
  }

  /**
   * Reads the user's own items in full, but only the first of the colleagues' items, because each trainee on
   * the list counts as a record access.
   */
  private async day(visit: Visit, me: Me, isMine: boolean): Promise<Day> {
    const may = (permission: string): boolean => me.may.includes(permission);
    const visited = { vettings: may('vetting.decide'), plans: may('vetting.plan'), holds: may('hold.lift') };
    const reviewed = { vacancies: may('vacancy.review'), institutions: may('institution-referral.answer') };
    const lists = { followUps: may('follow-up.read'), tasks: may('task.read'), alerts: may('alert.read'), placements: may('placement.read') };
    const some = { mine: isMine, most: isMine ? MOST_OF_MINE : MOST_OF_ALL };
    const [day, path, visits, reviews] = await Promise.all([
      this.pages.ask(visit, StaffDayDocument, { until: me.today, ...some, ...lists }),
      may('trainee.read') && may('offer.explain') ? this.pages.ask(visit, StaffPathDocument, some) : {},
      Object.values(visited).some(Boolean) ? this.pages.ask(visit, StaffVisitsDocument, visited) : {},
      reviewed.vacancies || reviewed.institutions ? this.pages.ask(visit, StaffReviewsDocument, reviewed) : {},
    ]);
    return { ...day, ...path, ...visits, ...reviews };
  }

  private answer(response: Response, visit: Visit, answered: Answered, notice: string): void {
    const draft = isRefused(answered) ? refusedDraft(answered, {}, () => '') : { values: {}, problems: [], notice };
    this.pages.redirect(response, visit, '/staff', draft);
  }
}

/** The filtered queue that the form was on: with another filter, its row may be missing. */
function listOf(values: FormValues): string {
  const at = ownPage('staff', textOf(values, 'atPage'));
  return at.startsWith('/staff?') ? at : '/staff';
}
