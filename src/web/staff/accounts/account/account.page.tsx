import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Fold, RowFields } from '../../../shared/form/field-names';
import { Button, ErrorSummary, Form, Group } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { LeaveLineFragment, StaffAccountFragment } from '../../gql';
import { CloseAccount } from '../accounts/close-account';
import { roleText, STAFF_ROLES } from '../accounts/role-labels';

type Account = StaffAccountFragment;

interface Office {
  readonly all: readonly Account[];
  readonly standsInFor: readonly LeaveLineFragment[];
}

export function accountPage(visit: Visit, account: Account, { all, standsInFor }: Office): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, login, roles, isMe, availableActions } = account;
  return page({
    visit,
    title: t(msg`Account`),
    children: (
      <>
        <PageHead back={{ href: '/staff/accounts', label: t(msg`Accounts`) }} title={isMe ? t(msg`${displayName} (you)`) : displayName} lead={login ?? ''} />
        <p class="tags">
          {roles.map((role) => (
            <>
              <Tag key={role}>{roleText(i18n, role)}</Tag>{' '}
            </>
          ))}
        </p>
        <ErrorSummary visit={visit} />
        <p class="actions">
          <a class="button plain" href={`/staff/team/${id}`}>
            {t(msg`Leave and handovers`)}
          </a>
        </p>
        {availableActions.includes('changeRoles') && <ChangeRoles visit={visit} account={account} />}
        {availableActions.includes('replaceCredentials') && <IssueCredentials visit={visit} account={account} />}
        {availableActions.includes('close') && (
          <CloseAccount visit={visit} account={account} colleagues={all.filter((one) => one.id !== id)} standsInFor={standsInFor} />
        )}
      </>
    ),
  });
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
