import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { Facts } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { AppKey } from './app-key';
import type { Visit } from '../../../shared/visit/visit';

/** A request that waits for a second person's approval. */
interface PendingRequest {
  readonly request: { readonly login?: string | null } | null;
  readonly secret?: string | null;
}

/**
 * Shows the password of an account that waits for a second person's approval. No other page ever shows it.
 */
export function pendingRequestPage(visit: Visit, { request, secret }: PendingRequest): VNode {
  const { t } = visit.i18n;
  return page({
    visit: { ...visit, path: '/staff/accounts' },
    title: t(msg`Awaiting second person`),
    children: (
      <section class="card narrow">
        <PageHead title={t(msg`Awaiting second person`)} />
        <p>
          {t(
            msg`This gives access to protected records. Another administrator or a safety lead of the institution must approve it within seven days. The safety leads have been notified. If there is no one else, the service operator can approve it.`,
          )}
        </p>
        {secret && (
          <>
            <Attention>
              <p>{t(msg`The password is shown once. Hand it over in person. It works once the second person has approved and handed over the app key.`)}</p>
            </Attention>
            <Facts
              facts={[
                [t(msg`E-mail address`), request?.login ?? ''],
                [t(msg`Password`), <code key="secret">{secret}</code>],
              ]}
            />
          </>
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

/** New credentials of an account. The secret fields are missing when they were shown before. */
interface NewCredentials {
  readonly account: { readonly login?: string | null } | null;
  readonly request: { readonly login?: string | null } | null;
  readonly secret?: string | null;
  readonly totpSecret?: string | null;
  readonly recoveryCodes?: readonly string[] | null;
}

/** Shows the new credentials of an account. No other page ever shows them. */
export function newCredentialsPage(visit: Visit, title: string, credentials: NewCredentials): VNode {
  const { account, request, secret, totpSecret, recoveryCodes } = credentials;
  if (request) return pendingRequestPage(visit, { request, ...(secret ? { secret } : {}) });
  const { t } = visit.i18n;
  return page({
    visit: { ...visit, path: '/staff/accounts' },
    title,
    children: (
      <section class="card narrow glad">
        <PageHead title={title} />
        {secret ? (
          <>
            <Attention>
              <p>{t(msg`Shown once. Hand it over in person, not by e-mail.`)}</p>
              <p>{t(msg`After signing in, the colleague chooses their own password: at the foot of each page, under “Your account”.`)}</p>
            </Attention>
            <Facts
              facts={[
                [t(msg`E-mail address`), account?.login ?? ''],
                [
                  t(msg`Password`),
                  <code key="secret" class="key">
                    {secret}
                  </code>,
                ],
                [t(msg`Authenticator app key`), <AppKey key="totp" i18n={visit.i18n} login={account?.login ?? ''} secret={totpSecret ?? ''} />],
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
          <p>{t(msg`The sign-in details were shown once and cannot be shown again. If they are lost, issue new ones.`)}</p>
        )}
        <p class="actions">
          <a class="button" href="/staff/accounts">
            {t(msg`Accounts`)}
          </a>
        </p>
      </section>
    ),
  });
}
