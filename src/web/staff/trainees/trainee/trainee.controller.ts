import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { actNamed, keyOf, perform } from '../../shared/acts';
import { GiveAccessDocument, PersonConsentDocument, PersonGivenDocument, PersonPathDocument, PersonWorkDocument, ResetAccessDocument } from '../../gql';
import { askedText } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { accessPage } from './access';
import { consentPage } from './consent';
import { givenPage } from './given';
import { contactActs, PERSON_ACTS, REFERRAL_ACTS } from './trainee-moves';
import { pathPage } from './path';
import { workPage } from './work';

const pathOf = (id: string, tab = ''): string => `/staff/trainees/${encodeURIComponent(id)}${tab}`;

/** A trainee's record, one tab at a time. Each action is on the tab that shows what it changes. */
@Controller('staff/trainees/:id')
@UseFilters(PageErrors)
export class TraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  work(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee } = await this.pages.ask(visit, PersonWorkDocument, { id });
      return me && trainee ? workPage({ visit, me, person: trainee }) : null;
    });
  }

  @Get('placements')
  path(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee } = await this.pages.ask(visit, PersonPathDocument, { id });
      return me && trainee ? pathPage({ visit, me, person: trainee }) : null;
    });
  }

  @Get('services')
  given(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after?: unknown): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee } = await this.pages.ask(visit, PersonGivenDocument, { id, after: askedText(after) || null });
      return me?.may.includes('service.read') && trainee ? givenPage({ visit, me, person: trainee }) : null;
    });
  }

  @Get('consent')
  consent(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee } = await this.pages.ask(visit, PersonConsentDocument, { id });
      return me && trainee ? consentPage({ visit, me, person: trainee }) : null;
    });
  }

  @Post('moves/:move')
  move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    return perform({ pages: this.pages, request, response, id, act: actNamed(PERSON_ACTS, move), from: pathOf(id) });
  }

  @Post('contacts/:contactId/:move')
  contact(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('contactId') contactId: string,
    @Param('move') move: string,
  ): Promise<void> {
    const act = actNamed(contactActs(contactId), move);
    return perform({ pages: this.pages, request, response, id, act, from: pathOf(id, '/consent'), anchor: '#contacts' });
  }

  @Post('referrals/:referralId/:move')
  referral(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('referralId') referralId: string,
    @Param('move') move: string,
  ): Promise<void> {
    return perform({ pages: this.pages, request, response, id: referralId, act: actNamed(REFERRAL_ACTS, move), from: pathOf(id, '/placements') });
  }

  /**
   * Shows the PIN in the response itself, without a redirect, which would require storing the PIN in between.
   */
  @Post('access/:how')
  async access(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('how') how: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const variables = { id, key: keyOf(this.pages.form(request, visit)) };
    const given =
      how === 'reset'
        ? (await notHereUnlessTheirs(this.pages.ask(visit, ResetAccessDocument, variables))).traineeResetAccess
        : (await notHereUnlessTheirs(this.pages.ask(visit, GiveAccessDocument, variables))).traineeGiveAccess;
    if ('login' in given) this.pages.show(response, accessPage({ ...visit, path: pathOf(id) }, id, given));
    else this.pages.redirect(response, visit, pathOf(id), refusedDraft(given, {}));
  }

  private async show(request: Request, response: Response, made: (visit: Visit) => Promise<VNode | null>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const found = await notHereUnlessTheirs(made(visit));
    if (!found) throw new NotFoundException();
    this.pages.show(response, found);
  }
}
