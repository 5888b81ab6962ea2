import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { formInput } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { EndOwnerDocument, InviteColleagueDocument, MakeOwnerDocument, MembersDocument, RemoveMemberDocument, RevokeInvitationDocument } from '../../gql';
import { INVITATION_FORM } from './invitation-form';
import { membersPage } from './members.page';

const MEMBERS_PATH = '/employer/members';

/**
 * The members of an employer's account. Owners invite and remove members and appoint owners; any member can
 * leave.
 */
@Controller('employer/members')
@UseFilters(PageErrors)
export class MembersController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    this.pages.show(response, membersPage(visit, await this.pages.execute(visit, MembersDocument, {})));
  }

  @Post('invite')
  async invite(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const variables = { input: formInput(INVITATION_FORM, values), key: textOf(values, 'key') };
    const { memberInvite } = await this.pages.execute(visit, InviteColleagueDocument, variables);
    if (isRefused(memberInvite)) return this.pages.redirect(response, visit, MEMBERS_PATH, refusedDraft(memberInvite, values));
    this.respond(response, visit, memberInvite, msg`Invitation sent. Its code works for 7 days.`);
  }

  @Post('invitations/:id/revoke')
  async revokeInvitation(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    this.respond(response, visit, (await this.pages.execute(visit, RevokeInvitationDocument, { id, key })).invitationRevoke, msg`Invitation withdrawn`);
  }

  @Post(':id/make-owner')
  async makeOwner(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    this.respond(response, visit, (await this.pages.execute(visit, MakeOwnerDocument, { id, key })).memberMakeOwner, msg`Owner role added`);
  }

  @Post(':id/end-owner')
  async endOwner(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    this.respond(response, visit, (await this.pages.execute(visit, EndOwnerDocument, { id, key })).memberRemoveOwner, msg`Owner role removed`);
  }

  /** A member who removes herself loses her session and sees the sign-in page. */
  @Post(':id/remove')
  async remove(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    this.respond(
      response,
      visit,
      (await this.pages.execute(visit, RemoveMemberDocument, { id, key })).memberRemove,
      msg`Removed from the team and signed out everywhere`,
    );
  }

  private respond(response: Response, visit: Visit, answer: MutationResult, successNotice: MessageDescriptor): void {
    const draft = isRefused(answer) ? refusedDraft(answer, {}, () => '') : { values: {}, problems: [], notice: visit.i18n.t(successNotice) };
    this.pages.redirect(response, visit, MEMBERS_PATH, draft);
  }
}
