import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Fold, RowFields } from '../../../shared/form/field-names';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form, Group } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffAccountsQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { ACCOUNT_FORM } from './account-form';
import { CloseAccount } from './close-account';
import { roleText, STAFF_ROLES } from './role-labels';

type Account = StaffAccountsQuery['staffAccounts'][number];

export function accountsPage(visit: Visit, { me, staffAccounts }: StaffAccountsQuery): VNode {
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
        {staffAccounts.map((account) => (
          <AccountCard key={account.id} visit={visit} account={account} all={staffAccounts} />
        ))}
        <AddAccount visit={visit} />
      </>
    ),
  });
}

function AccountCard({ visit, account, all }: { readonly visit: Visit; readonly account: Account; readonly all: readonly Account[] }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, login, roles, isMe, availableActions } = account;
  return (
    <article class="card flat">
      <h2>{isMe ? t(msg`${displayName} (you)`) : displayName}</h2>
      <p class="hint">{login}</p>
      <p>
        {roles.map((role) => (
          <>
            <Tag key={role}>{roleText(i18n, role)}</Tag>{' '}
          </>
        ))}
      </p>
      {availableActions.includes('changeRoles') && <ChangeRoles visit={visit} account={account} />}
      {availableActions.includes('replaceCredentials') && <IssueCredentials visit={visit} account={account} />}
      {availableActions.includes('close') && <CloseAccount visit={visit} account={account} colleagues={all.filter(({ id }) => id !== account.id)} />}
    </article>
  );
}

/** The roles field of one account on the page of all accounts. */
export const rolesField = (id: string): string => `roles-${id}`;

function ChangeRoles({ visit, account: { id, displayName, roles, isMe } }: { readonly visit: Visit; readonly account: Account }) {
  const { i18n } = visit;
  const { t } = i18n;
  const selectableRoles = isMe ? STAFF_ROLES.filter((role) => roles.includes(role)) : STAFF_ROLES;
  return (
    <Fold>
      <summary>
        {t(msg`Change roles`)}
        <HiddenName i18n={visit.i18n} name={displayName} />
      </summary>
      <RowFields name={displayName}>
        <Form visit={visit} action={`/staff/accounts/${id}/roles`}>
          <Group visit={visit} name={rolesField(id)} label={t(msg`Roles`)}>
            {selectableRoles.map((role) => (
              <label class="row" key={role}>
                <input type="checkbox" name="roles" value={role} checked={roles.includes(role)} />
                <span>{roleText(i18n, role)}</span>
              </label>
            ))}
          </Group>
          <Button plain>{t(msg`Save roles`)}</Button>
        </Form>
      </RowFields>
    </Fold>
  );
}

/** For a colleague who lost the password or the phone. Collapsed, like the form that closes an account. */
function IssueCredentials({ visit, account: { id, displayName } }: { readonly visit: Visit; readonly account: Account }) {
  const { t } = visit.i18n;
  return (
    <details>
      <summary>
        {t(msg`Issue new sign-in details`)}
        <HiddenName i18n={visit.i18n} name={displayName} />
      </summary>
      <p>{t(msg`For a lost password or phone. ${displayName} gets a new password, authenticator app key and recovery codes, and is signed out everywhere.`)}</p>
      <Form visit={visit} action={`/staff/accounts/${id}/credentials`}>
        <Button plain>{t(msg`Yes, issue new sign-in details`)}</Button>
      </Form>
    </details>
  );
}

function AddAccount({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="add" aria-labelledby="add-title">
      <h2 id="add-title">{t(msg`New account`)}</h2>
      <Form visit={visit} action="/staff/accounts">
        <FormFields visit={visit} form={ACCOUNT_FORM} data={{ language: { value: 'KM' } }} />
        <Button>{t(msg`Create account`)}</Button>
      </Form>
    </section>
  );
}
