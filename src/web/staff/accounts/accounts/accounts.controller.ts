import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import {
  AccountOfColleagueDocument,
  AddStaffAccountDocument,
  ChangeRolesDocument,
  CloseAccountDocument,
  ClosedAccountDocument,
  type ClosedAccountQuery,
  InstitutionOfNewUserDocument,
  ReplaceCredentialsDocument,
  type Role,
  StaffAccountsDocument,
} from '../../gql';
import { FormReader } from '../../shared/forms/form-reader';
import { ACCOUNT_FORM } from './account-form';
import { CASELOADS } from '../colleague/hand-over-caseload';
import { closeField, missingSuccessors } from './close-account';
import { rolesField } from '../account/account.page';
import { ACCOUNT_ORDERS, ACCOUNTS_SHOWN, accountsPage, type NewUserAt } from './accounts.page';
import { oneOf, queryText } from '../../shared/listing';
import { institutionName } from '../../shared/institution-labels';
import { textOrNull, keyOf } from '../../shared/forms/form-actions';
import { newCredentialsPage, pendingRequestPage } from './new-credentials';

const HERE = '/staff/accounts';

/** The staff accounts of the institution: open one, change its roles, issue new credentials, close it. */
@Controller('staff/accounts')
@UseFilters(PageErrors)
export class StaffAccountsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() { sort, institution, which: typed }: AccountsAddress): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const which = oneOf(ACCOUNTS_SHOWN, typed) ?? 'OPEN';
    const accounts = await this.pages.execute(visit, StaffAccountsDocument, { which });
    const newUserAt = await this.newUserAt(visit, queryText(institution));
    this.pages.show(response, accountsPage(visit, accounts, { order: oneOf(ACCOUNT_ORDERS, sort) ?? 'name', which }, newUserAt));
  }

  /** The institution of a first user, which the steward creates; null for the own one. */
  private async newUserAt(visit: Visit, id: string, after: string | null = null): Promise<NewUserAt | null> {
    if (id === '') return null;
    const { institutions } = await this.pages.execute(visit, InstitutionOfNewUserDocument, { after });
    const partner = institutions.nodes.find((one) => one.id === id);
    if (partner) return { id, name: institutionName(visit.i18n, partner) };
    const { hasNextPage, endCursor } = institutions.pageInfo;
    if (!hasNextPage || !endCursor) throw new NotFoundException();
    return this.newUserAt(visit, id, endCursor);
  }

  /**
   * Shows the new credentials in the response to this request, without a redirect, so that they are never
   * stored.
   */
  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const { values, problems } = form;
    const input = form.describedInput(ACCOUNT_FORM);
    const elsewhere = textOrNull(values, 'institutionId');
    const here = elsewhere === null ? HERE : `${HERE}?institution=${encodeURIComponent(elsewhere)}`;
    if (problems.length > 0) return this.pages.redirect(response, visit, here, { values, problems }, '#add');
    const { me } = await this.pages.execute(visit, StaffAccountsDocument, {});
    const variables = { input: { ...input, institutionId: elsewhere ?? me?.institution.id ?? '' }, key: form.key };
    const { staffAccountAdd } = await this.pages.execute(visit, AddStaffAccountDocument, variables);
    if (isRefused(staffAccountAdd)) return this.pages.redirect(response, visit, here, refusedDraft(staffAccountAdd, values, controlOf(ACCOUNT_FORM)), '#add');
    if (staffAccountAdd.__typename === 'StaffAccountAddPayload')
      this.pages.show(response, newCredentialsPage(visit, visit.i18n.t(msg`Account created`), staffAccountAdd));
  }

  /** Shows the new credentials in the response, as for a new account. */
  @Post(':id/credentials')
  async issueCredentials(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const key = textOf(this.pages.readForm(request, visit), 'key');
    const { staffAccountReplaceCredentials: result } = await this.pages.execute(visit, ReplaceCredentialsDocument, { id, key });
    if (isRefused(result))
      return this.pages.redirect(
        response,
        visit,
        `${HERE}/${id}`,
        refusedDraft(result, {}, () => ''),
      );
    if (result.__typename === 'StaffAccountReplaceCredentialsPayload')
      this.pages.show(response, newCredentialsPage(visit, visit.i18n.t(msg`New sign-in details`), result));
  }

  @Post(':id/roles')
  async changeRoles(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const variables = { id, input: { roles: rolesOf(values) }, key: textOf(values, 'key') };
    const { staffAccountChangeRoles } = await this.pages.execute(visit, ChangeRolesDocument, variables);
    if (staffAccountChangeRoles.__typename === 'StaffAccountChangeRolesPayload' && staffAccountChangeRoles.request)
      return this.pages.show(response, pendingRequestPage(visit, staffAccountChangeRoles));
    const notice = visit.i18n.t(msg`Roles changed. They apply immediately.`);
    this.pages.redirect(
      response,
      visit,
      `${HERE}/${id}`,
      isRefused(staffAccountChangeRoles)
        ? refusedDraft(staffAccountChangeRoles, {}, (path) => (path.startsWith('roles') ? rolesField(id) : ''))
        : { values: {}, problems: [], notice },
    );
  }

  /** Hands the account's responsibilities over to the colleagues named in the form. */
  @Post(':id/close')
  async close(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const input = {
      placementOfficerId: textOrNull(values, closeField(id, 'placementOfficerId')),
      caseWorkerId: textOrNull(values, closeField(id, 'caseWorkerId')),
      visitorId: textOrNull(values, closeField(id, 'visitorId')),
    };
    const { staffAccounts } = await this.pages.execute(visit, AccountOfColleagueDocument, { id });
    const isMine = staffAccounts.some((one) => one.id === id && one.isMe);
    const isNamed = Object.values(input).some((to) => to !== null);
    const { staffAccountClose } = await this.pages.execute(visit, CloseAccountDocument, { id, input: isNamed ? input : null, key: keyOf(values) });
    if (staffAccountClose.__typename === 'HandoverNeeded') {
      const kinds = staffAccountClose.outstandingWork.map(({ kind }) => kind);
      return this.pages.redirect(response, visit, `${HERE}/${id}`, { values, problems: missingSuccessors(visit.i18n, id, kinds, input) });
    }
    if (isRefused(staffAccountClose)) {
      const draft = refusedDraft(staffAccountClose, values, (path) => (path.startsWith('handover.') ? closeField(id, path.slice('handover.'.length)) : ''));
      return this.pages.redirect(response, visit, `${HERE}/${id}`, draft);
    }
    // whoever closes the own account is signed out and reads nothing more
    const closed = isMine ? null : (await this.pages.execute(visit, ClosedAccountDocument, { id })).teamMember;
    this.pages.redirect(response, visit, HERE, noticeDraft(closedText(visit.i18n, closed)));
  }
}

/** Whose account was closed, and who got how much of its work. */
function closedText(i18n: I18n, closed: ClosedAccountQuery['teamMember']): string {
  const { t } = i18n;
  if (!closed) return t(msg`Account closed and signed out everywhere.`);
  const { displayName, closedAt, handovers } = closed;
  // the handovers of the closing itself have its instant
  const parts = handovers
    .filter(({ madeAt }) => madeAt === closedAt)
    .toSorted((a, b) => CASELOADS.indexOf(a.responsibility) - CASELOADS.indexOf(b.responsibility))
    .map((one) => receivedText(i18n, one));
  return [t(msg`The account of ${displayName} is closed and signed out everywhere.`), ...parts].join(' ');
}

function receivedText({ t }: I18n, { responsibility, to, people }: NonNullable<ClosedAccountQuery['teamMember']>['handovers'][number]): string {
  const { displayName } = to;
  switch (responsibility) {
    case 'PLACEMENT_OFFICER':
      return t(msg`${displayName} got ${plural(people, { one: '# trainee', other: '# trainees' })}.`);
    case 'CASE_WORKER':
      return t(msg`${displayName} got ${plural(people, { one: '# case', other: '# cases' })}.`);
    case 'VISITS':
      return t(msg`${displayName} got ${plural(people, { one: '# visit', other: '# visits' })}.`);
  }
}

const rolesOf = (values: FormValues): Role[] => textsOf(values, 'roles') as Role[];
type AccountsAddress = Readonly<Record<'sort' | 'institution' | 'which', unknown>>;
