import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { RowFields } from '../../../shared/form/field-names';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { AppKey } from '../accounts/app-key';
import { roleText } from '../accounts/role-labels';
import type { AccountRequestsQuery } from '../../gql';
import { Time } from '../../../shared/parts/time';

type Request = AccountRequestsQuery['accountRequests'][number];

export function accountRequestsPage(visit: Visit, { accountRequests }: AccountRequestsQuery): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Account requests`),
    children: (
      <>
        <PageHead
          title={t(msg`Account requests`)}
          lead={t(
            msg`Roles and sign-in details that give access to protected records need two people. An administrator makes the request. Another administrator or a safety lead approves it, never the colleague it is for.`,
          )}
        />
        <ErrorSummary visit={visit} />
        {accountRequests.length === 0 && <EmptyState icon="yes" title={t(msg`No account requests`)} />}
        {accountRequests.map((request) => (
          <RequestCard key={request.id} visit={visit} request={request} />
        ))}
      </>
    ),
  });
}

function RequestCard({ visit, request }: { readonly visit: Visit; readonly request: Request }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, login, requestedBy, isMine, requestedAt, expiresAt, state, isExpired, decidedBy, operatorReason, availableActions } = request;
  const isWaiting = state === 'OPEN' && !isExpired;
  return (
    <article class="card flat">
      <h2>
        <bdi>{displayName}</bdi>
      </h2>
      <p class="hint">{login}</p>
      <p>
        <Tag tone={isWaiting ? 'wait' : state === 'AGREED' ? 'good' : 'calm'}>{stateText(i18n, request)}</Tag>
      </p>
      <Facts
        facts={[
          [t(msg`Request`), requestText(i18n, request)],
          [t(msg`Requested by`), isMine ? t(msg`you`) : (requestedBy?.displayName ?? t(msg`someone outside this institution`))],
          [t(msg`Requested on`), <Time i18n={i18n} at={requestedAt} />],
          ...(isWaiting ? [[t(msg`Decide by`), <Time i18n={i18n} at={expiresAt} isExact />] as const] : []),
          ...(decidedBy ? [[t(msg`Decided by`), decidedBy.displayName] as const] : []),
          ...(operatorReason ? [[t(msg`Operator’s reason`), operatorReason] as const] : []),
        ]}
      />
      {isWaiting && !availableActions.includes('agree') && (
        <p class="hint">{t(msg`Another person must decide. If there is no one else, the service operator can.`)}</p>
      )}
      <RowFields name={displayName ?? ''}>
        <Decisions visit={visit} request={request} />
      </RowFields>
    </article>
  );
}

function Decisions({ visit, request: { id, availableActions, ...request } }: { readonly visit: Visit; readonly request: Request }) {
  const { t } = visit.i18n;
  const displayName = request.displayName ?? '';
  return (
    <>
      {availableActions.includes('agree') && (
        <details>
          <summary>
            {t(msg`Approve request`)}
            <HiddenName i18n={visit.i18n} name={displayName} />
          </summary>
          <p>
            {t(
              msg`Approve only if you know that ${displayName} needs this. If a new app key is created, you will see it: give it to ${displayName} in person and to no one else.`,
            )}
          </p>
          <Form visit={visit} action={`/staff/account-requests/${id}/agree`}>
            <Button>{t(msg`Approve as second person`)}</Button>
          </Form>
        </details>
      )}
      {availableActions.includes('refuse') && (
        <Form visit={visit} action={`/staff/account-requests/${id}/refuse`}>
          <Button plain>{t(msg`Refuse request`)}</Button>
        </Form>
      )}
      {availableActions.includes('cancel') && (
        <Form visit={visit} action={`/staff/account-requests/${id}/cancel`}>
          <Button plain>{t(msg`Withdraw request`)}</Button>
        </Form>
      )}
    </>
  );
}

function requestText(i18n: I18n, { kind, roles, rolesBefore }: Request): string {
  const { t } = i18n;
  const gained = i18n.list((kind === 'CHANGE_ROLES' ? roles.filter((role) => !rolesBefore.includes(role)) : roles).map((role) => roleText(i18n, role)));
  if (kind === 'OPEN_ACCOUNT') return t(msg`New account with the roles ${gained}`);
  return kind === 'CHANGE_ROLES' ? t(msg`New roles: ${gained}`) : t(msg`New password and app key (roles: ${gained})`);
}

function stateText({ t }: I18n, { state, isExpired }: Request): string {
  if (isExpired) return t(msg`Expired`);
  if (state === 'OPEN') return t(msg`Awaiting decision`);
  if (state === 'AGREED') return t(msg`Approved`);
  if (state === 'REFUSED') return t(msg`Refused`);
  return state === 'CANCELLED' ? t(msg`Withdrawn`) : t(msg`Replaced`);
}

/** The second factor, which the approving person hands over. No other page ever shows it. */
export function agreedPage(
  visit: Visit,
  {
    request,
    totpSecret,
    recoveryCodes,
  }: {
    readonly request?: { readonly displayName?: string | null; readonly login?: string | null } | null;
    readonly totpSecret?: string | null;
    readonly recoveryCodes?: readonly string[] | null;
  },
): VNode {
  const { t } = visit.i18n;
  const name = request?.displayName ?? '';
  return page({
    visit: { ...visit, path: '/staff/account-requests' },
    title: t(msg`Approved`),
    children: (
      <section class="card narrow glad">
        <PageHead title={t(msg`Approved`)} />
        {totpSecret ? (
          <>
            <Attention>
              <p>{t(msg`Shown once. Hand it to ${name} in person. The administrator who made the request has the password; neither of you has both.`)}</p>
            </Attention>
            <Facts
              facts={[
                [t(msg`E-mail address`), request?.login ?? ''],
                [t(msg`Authenticator app key`), <AppKey key="totp" i18n={visit.i18n} login={request?.login ?? ''} secret={totpSecret} />],
              ]}
            />
            <h2>{t(msg`Recovery codes (each works once)`)}</h2>
            <ul class="plain">
              {recoveryCodes?.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t(msg`The change applies immediately. No new sign-in details were created, or they were already shown.`)}</p>
        )}
        <p class="actions">
          <a class="button" href="/staff/account-requests">
            {t(msg`Account requests`)}
          </a>
        </p>
      </section>
    ),
  });
}
