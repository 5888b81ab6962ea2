import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Attention } from '../../shared/attention';
import { Facts } from '../../shared/facts';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { AddStaffAccountMutation } from '../gql';

type Opened = Extract<AddStaffAccountMutation['staffAccountAdd'], { readonly __typename: 'StaffAccountAddPayload' }>;

/** What opens a new account, on the one page that ever shows it. */
export function openedPage(visit: Visit, { account, secret, totpSecret, recoveryCodes }: Opened): VNode {
  const { t } = visit.words;
  return page({
    visit: { ...visit, path: '/staff/accounts' },
    title: t(msg`The account is open`),
    children: (
      <section class="card narrow glad">
        <PageHead title={t(msg`The account is open`)} />
        {secret ? (
          <>
            <Attention>
              <p>{t(msg`This is shown only now. Give it to the colleague by hand, not by mail.`)}</p>
            </Attention>
            <Facts
              facts={[
                [t(msg`E-mail address`), account.login],
                [t(msg`First password`), <code key="secret">{secret}</code>],
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
          <p>{t(msg`What opens it was shown once and is not shown again. Close this account and open another one if it got lost.`)}</p>
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
