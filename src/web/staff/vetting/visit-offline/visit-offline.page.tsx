import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { HiddenFields } from '../../../shared/form/hidden-fields';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitToPrepareQuery } from '../../gql';
import { Messages, MIN_PASSPHRASE_LENGTH, PassphraseField } from './passphrase-field';

type Vetting = NonNullable<VisitToPrepareQuery['vetting']>;

export const offlinePath = (vettingId: string): string => `/staff/vettings/${vettingId}/offline`;
export const shellPath = (language: string): string => `/staff/offline-visit/${language}`;
export const SYNC_PATH = '/staff/visit-sync';

/** Prepares the questions of one visit for a device without a network. Without JavaScript it says so. */
export function visitOfflinePage(visit: Visit, vetting: Vetting): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const length = i18n.number(MIN_PASSPHRASE_LENGTH);
  const isOpen = vetting.state === 'PLANNED' || vetting.state === 'VISITED';
  const mayPrepare = isOpen && vetting.visitors.some(({ id }) => id === visit.actor.accountId);
  return page({
    visit,
    title: t(msg`Prepare for the visit`),
    islands: mayPrepare ? ['visit-prepare'] : [],
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: `/staff/vettings/${vetting.id}`, label: vetting.site.name }}
          title={t(msg`Prepare for the visit`)}
          lead={t(msg`If there is no internet at the workplace, answer what you see there and take photos on this device, and send them later.`)}
        />
        <ul>
          <li>{t(msg`Only what you see yourself, and photos. Interviews, names and notes need the internet.`)}</li>
          <li>{t(msg`One workplace at a time, for 24 hours. Another one replaces it.`)}</li>
          <li>
            {t(
              msg`The draft is deleted from this device when you send it, when you sign out, and when it is opened after 24 hours. We accept it for 24 hours.`,
            )}
          </li>
          <li>{t(msg`An open draft locks after 5 minutes without input. What is saved stays: type the passphrase again.`)}</li>
          <li>
            <strong>{t(msg`We cannot recover the passphrase. If you forget it, the draft is lost.`)}</strong>
          </li>
        </ul>
        <noscript>
          <p class="attention">{t(msg`This page needs JavaScript. You can record the visit online without it.`)}</p>
        </noscript>
        {mayPrepare ? (
          <PrepareForm visit={visit} vettingId={vetting.id} length={length} />
        ) : (
          <p class="attention">{t(msg`Only its visitors can prepare a visit, until it is submitted.`)}</p>
        )}
        <p>
          <a class="target" href={shellPath(i18n.language)}>
            {t(msg`Open the visit on this device`)}
          </a>{' '}
          <a class="target" href={SYNC_PATH}>
            {t(msg`Send a draft`)}
          </a>
        </p>
      </div>
    ),
  });
}

function PrepareForm({ visit, vettingId, length }: { readonly visit: Visit; readonly vettingId: string; readonly length: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <form class="card" method="post" action={offlinePath(vettingId)} data-prepare={shellPath(i18n.language)} data-length={MIN_PASSPHRASE_LENGTH} hidden>
      <HiddenFields visit={visit} action={offlinePath(vettingId)} />
      <PassphraseField
        id="passphrase"
        label={t(msg`Passphrase`)}
        hint={t(msg`At least ${length} characters, such as four words that do not belong together. It stays in your head: we neither store nor send it.`)}
      />
      <PassphraseField id="repeated" label={t(msg`Passphrase again`)} />
      <Messages
        texts={{
          replaces: t(msg`A draft is on this device already. Preparing another one deletes it.`),
          short: t(msg`Type at least ${length} characters.`),
          different: t(msg`The two passphrases differ. Type them again.`),
          failed: t(msg`The draft was not prepared. An earlier draft stays as it was. Check the internet connection, load the page again and try again.`),
          preparing: t(msg`Preparing…`),
          ready: t(msg`Ready. Open the visit once now, and keep its address.`),
        }}
      />
      <button type="submit" class="main">
        {t(msg`Prepare draft`)}
      </button>
    </form>
  );
}
