import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { shortDayOf } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tabs } from '../../../shared/parts/tabs';
import { Time } from '../../../shared/parts/time';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { AccountsShown, OutstandingWorkKind, StaffAccountFragment, StaffAccountsQuery } from '../../gql';
import { leaveText } from '../../shared/colleague-labels';
import { institutionName } from '../../shared/institution-labels';
import { ListTable } from '../../shared/lists/list-table';
import { ACCOUNT_FORM } from './account-form';
import { roleText } from './role-labels';

type Account = StaffAccountFragment;

/** How the list is sorted; what needs a look first: long not signed in, much work. */
export const ACCOUNT_ORDERS = ['name', 'signIn', 'trainees', 'tasks'] as const;
export type AccountOrder = (typeof ACCOUNT_ORDERS)[number];

/** Which accounts are listed. */
export const ACCOUNTS_SHOWN = ['OPEN', 'CLOSED', 'ALL'] as const satisfies readonly AccountsShown[];

interface AccountsView {
  readonly order: AccountOrder;
  readonly which: AccountsShown;
}

/** The institution for whose first user the form is; null for the own one. */
export interface NewUserAt {
  readonly id: string;
  readonly name: string;
}

const countOf = ({ outstandingWork }: Account, kind: OutstandingWorkKind): number => outstandingWork.find((one) => one.kind === kind)?.count ?? 0;

const COMPARISONS: Readonly<Record<AccountOrder, (one: Account, other: Account) => number>> = {
  name: () => 0,
  signIn: (one, other) => (one.lastSignInAt ?? '').localeCompare(other.lastSignInAt ?? ''),
  trainees: (one, other) => countOf(other, 'TRAINEES') - countOf(one, 'TRAINEES'),
  tasks: (one, other) => countOf(other, 'TASKS') - countOf(one, 'TASKS'),
};

export function accountsPage(visit: Visit, { me, staffAccounts }: StaffAccountsQuery, view: AccountsView, newUserAt: NewUserAt | null): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Accounts`),
    children: (
      <>
        <PageHead
          eyebrow={me && institutionName(visit.i18n, me.institution)}
          title={t(msg`Accounts`)}
          lead={t(msg`Staff and their roles. No one can give themselves a role. Every change is logged.`)}
        />
        <p>
          {t(
            msg`A second person must approve the roles of case worker, safety lead, institution administrator and system administrator, and new sign-in details for anyone who has one of them.`,
          )}{' '}
          <a href="/staff/account-requests">{t(msg`Account requests`)}</a>
        </p>
        <ErrorSummary visit={visit} />
        <Tabs
          label={t(msg`Accounts by status`)}
          tabs={ACCOUNTS_SHOWN.map((which) => ({
            href: accountsPath({ ...view, which }),
            name: shownText(visit.i18n, which),
            isCurrent: which === view.which,
          }))}
        />
        <Orders i18n={visit.i18n} view={view} />
        {staffAccounts.length === 0 ? (
          <EmptyState icon="people" title={t(msg`No accounts`)} />
        ) : (
          <AccountTable i18n={visit.i18n} accounts={[...staffAccounts].sort(COMPARISONS[view.order])} />
        )}
        <AddAccount visit={visit} at={newUserAt} />
      </>
    ),
  });
}

/** The address of the list; the default is left out. */
function accountsPath({ order, which }: AccountsView): string {
  const query = new URLSearchParams({ ...(order === 'name' ? {} : { sort: order }), ...(which === 'OPEN' ? {} : { which }) }).toString();
  return query === '' ? '/staff/accounts' : `/staff/accounts?${query}`;
}

function shownText({ t }: I18n, which: AccountsShown): string {
  switch (which) {
    case 'OPEN':
      return t(msg`Active accounts`);
    case 'CLOSED':
      return t(msg`Closed accounts`);
    case 'ALL':
      return t(msg`All`);
  }
}

function Orders({ i18n: { t }, view }: { readonly i18n: I18n; readonly view: AccountsView }) {
  const labels: Readonly<Record<AccountOrder, string>> = {
    name: t(msg`Name`),
    signIn: t(msg`Longest since last sign-in`),
    trainees: t(msg`Most trainees`),
    tasks: t(msg`Most tasks`),
  };
  return (
    <nav aria-label={t(msg`Sort by`)}>
      <p class="hint">
        {t(msg`Sort by`)}
        {ACCOUNT_ORDERS.map((one) => (
          <>
            {' · '}
            {one === view.order ? (
              <b key={one} aria-current="true">
                {labels[one]}
              </b>
            ) : (
              <a key={one} href={accountsPath({ ...view, order: one })}>
                {labels[one]}
              </a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}

function AccountTable({ i18n, accounts }: { readonly i18n: I18n; readonly accounts: readonly Account[] }) {
  const { t } = i18n;
  return (
    <ListTable
      i18n={i18n}
      caption={t(msg`Accounts`)}
      path="/staff/accounts"
      query={{}}
      rows={accounts}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t(msg`Name`),
          // of a closed account only the history of its handovers is left to read
          cell: ({ id, displayName, isMe, closedAt }) => (
            <a href={closedAt ? `/staff/team/${id}` : `/staff/accounts/${id}`}>{isMe ? t(msg`${displayName} (you)`) : displayName}</a>
          ),
        },
        { head: t(msg`Status`), isState: true, cell: (account) => <AccountState i18n={i18n} account={account} /> },
        { head: t(msg`Roles`), cell: ({ roles }) => i18n.list(roles.map((role) => roleText(i18n, role))) },
        { head: t(msg`Last sign-in`), cell: ({ lastSignInAt }) => (lastSignInAt ? <Time i18n={i18n} at={lastSignInAt} /> : t(msg`Not in the last 90 days`)) },
        { head: t(msg`Trainees`), isNumber: true, cell: (account) => i18n.number(countOf(account, 'TRAINEES')) },
        { head: t(msg`Cases`), isNumber: true, cell: (account) => i18n.number(countOf(account, 'CASES')) },
        { head: t(msg`Tasks`), isNumber: true, cell: (account) => i18n.number(countOf(account, 'TASKS')) },
      ]}
    />
  );
}

function AccountState({ i18n, account }: { readonly i18n: I18n; readonly account: Account }) {
  const { closedAt } = account;
  if (!closedAt) return <>{leaveText(i18n, account) || i18n.t(msg`Active`)}</>;
  const day = shortDayOf(i18n, closedAt);
  return (
    <Time i18n={i18n} at={closedAt}>
      {i18n.t(msg`Closed ${day}`)}
    </Time>
  );
}

function AddAccount({ visit, at }: { readonly visit: Visit; readonly at: NewUserAt | null }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="add" aria-labelledby="add-title">
      <h2 id="add-title">{at ? newUserTitle(visit.i18n, at) : t(msg`New account`)}</h2>
      <Form visit={visit} action="/staff/accounts">
        {at && <input type="hidden" name="institutionId" value={at.id} />}
        <FormFields visit={visit} form={ACCOUNT_FORM} data={{ language: { value: 'KM' } }} />
        <Button>{t(msg`Create account`)}</Button>
      </Form>
    </section>
  );
}

const newUserTitle = ({ t }: I18n, { name }: NewUserAt): string => t(msg`New account at ${name}`);
