import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { Facts } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
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
    title: t(msg`Waiting for a second person`),
    children: (
      <section class="card narrow">
        <PageHead title={t(msg`Waiting for a second person`)} />
        <p>
          {t(
            msg`This opens protected facts. Another administrator or a safety lead of the institution must agree within seven days; the safety leads are told now. Where there is nobody else, the operator of the service can agree.`,
          )}
        </p>
        {secret && (
          <>
            <Attention>
              <p>
                {t(
                  msg`The password is shown only now. Give it to the colleague by hand. It opens the account once the second person has agreed and given the second factor.`,
                )}
              </p>
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
              <p>{t(msg`This is shown only now. Give it to the colleague by hand, not by mail.`)}</p>
              <p>{t(msg`Whoever signs in with it chooses a password of his or her own: at the foot of each page, under “Where you are signed in”.`)}</p>
            </Attention>
            <Facts
              facts={[
                [t(msg`E-mail address`), account?.login ?? ''],
                [t(msg`Password`), <code key="secret">{secret}</code>],
                [t(msg`Key for the app that makes six-digit codes`), <code key="totp">{totpSecret}</code>],
              ]}
            />
            <h2>{t(msg`Codes for when the phone is lost, each works once`)}</h2>
            <ul class="plain">
              {recoveryCodes?.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t(msg`What opens it was shown once and is not shown again. Give new secrets if it got lost.`)}</p>
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
