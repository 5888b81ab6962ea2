import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import {
  CreateAccessDocument,
  PersonConsentDocument,
  TraineeServicesDocument,
  TraineePipelineDocument,
  PersonWorkDocument,
  ResetAccessDocument,
} from '../../gql';
import { queryText } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { accessPage } from './access-page';
import { consentTabPage } from './consent-tab';
import { servicesTabPage } from './services-tab';
import { contactActions, TRAINEE_ACTIONS, REFERRAL_ACTIONS } from './trainee-actions';
import { placementsTabPage } from './placements-tab';
import { workTabPage } from './work-tab';

const pathOf = (id: string, tab = ''): string => `/staff/trainees/${encodeURIComponent(id)}${tab}`;

/** A trainee's record, one tab at a time. Each action is on the tab that shows what it changes. */
@Controller('staff/trainees/:id')
@UseFilters(PageErrors)
export class TraineeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  work(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee, due } = await this.pages.execute(visit, PersonWorkDocument, { id });
      return me && trainee ? workTabPage({ visit, me, person: trainee, due }) : null;
    });
  }

  @Get('placements')
  placements(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee, due } = await this.pages.execute(visit, TraineePipelineDocument, { id });
      return me && trainee ? placementsTabPage({ visit, me, person: trainee, due }) : null;
    });
  }

  @Get('services')
  services(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after?: unknown): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee, due } = await this.pages.execute(visit, TraineeServicesDocument, { id, after: queryText(after) || null });
      return me?.may.includes('service.read') && trainee ? servicesTabPage({ visit, me, person: trainee, due }) : null;
    });
  }

  @Get('consent')
  consent(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.show(request, response, async (visit) => {
      const { me, trainee, due } = await this.pages.execute(visit, PersonConsentDocument, { id });
      return me && trainee ? consentTabPage({ visit, me, person: trainee, due }) : null;
    });
  }

  @Post('actions/:action')
  submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(TRAINEE_ACTIONS, action), from: pathOf(id) });
  }

  @Post('contacts/:contactId/:action')
  contact(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('contactId') contactId: string,
    @Param('action') action: string,
  ): Promise<void> {
    const act = findAction(contactActions(contactId), action);
    return performAction({ pages: this.pages, request, response, id, act, from: pathOf(id, '/consent'), anchor: '#contacts' });
  }

  @Post('referrals/:referralId/:action')
  referral(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('referralId') referralId: string,
    @Param('action') action: string,
  ): Promise<void> {
    return performAction({ pages: this.pages, request, response, id: referralId, act: findAction(REFERRAL_ACTIONS, action), from: pathOf(id, '/placements') });
  }

  /**
   * Shows the PIN in the response itself, without a redirect, which would require storing the PIN in between.
   */
  @Post('access/:action')
  async access(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const variables = { id, key: keyOf(this.pages.readForm(request, visit)) };
    const services =
      action === 'reset'
        ? (await notFoundIfForbidden(this.pages.execute(visit, ResetAccessDocument, variables))).traineeResetAccess
        : (await notFoundIfForbidden(this.pages.execute(visit, CreateAccessDocument, variables))).traineeCreateAccess;
    if ('login' in services) this.pages.show(response, accessPage({ ...visit, path: pathOf(id) }, id, services));
    else this.pages.redirect(response, visit, pathOf(id), refusedDraft(services, {}));
  }

  private async show(request: Request, response: Response, build: (visit: Visit) => Promise<VNode | null>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const content = await notFoundIfForbidden(build(visit));
    if (!content) throw new NotFoundException();
    this.pages.show(response, content);
  }
}
