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
    title: t(msg`Prepare visit for offline use`),
    islands: mayPrepare ? ['visit-prepare'] : [],
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: `/staff/vettings/${vetting.id}`, label: vetting.site.name }}
          title={t(msg`Prepare visit for offline use`)}
          lead={t(
            msg`If the workplace has no internet, answer the questions by what you see and take photos on this device. Send them when you have internet.`,
          )}
        />
        <ul>
          <li>{t(msg`Record only what you see yourself, and photos. Add interviews, names and notes later, online.`)}</li>
          <li>{t(msg`This device stores one draft at a time, for 24 hours. If you prepare another visit, it replaces this draft.`)}</li>
          <li>
            {t(
              msg`Send the draft within 24 hours: after that, we cannot accept it. We delete it from this device when you send it, when you sign out, or when you open it after 24 hours.`,
            )}
          </li>
          <li>{t(msg`An open draft locks after 5 minutes without input. Type the passphrase again to continue. What you saved is not lost.`)}</li>
          <li>
            <strong>{t(msg`We cannot recover the passphrase. If you forget it, the draft is lost.`)}</strong>
          </li>
        </ul>
        <noscript>
          <p class="attention">{t(msg`This page needs JavaScript. Without JavaScript, record the visit online.`)}</p>
        </noscript>
        {mayPrepare ? (
          <PrepareForm visit={visit} vettingId={vetting.id} length={length} />
        ) : (
          <p class="attention">{t(msg`Only the visitors of this visit can prepare it, and only before it is submitted.`)}</p>
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
        hint={t(msg`At least ${length} characters, such as four words that do not belong together. Remember it: we neither store nor send it.`)}
      />
      <PassphraseField id="repeated" label={t(msg`Repeat passphrase`)} />
      <Messages
        texts={{
          replaces: t(msg`This device already has a draft. If you prepare a new one, we delete the old one. Send the old draft first.`),
          short: t(msg`Type at least ${length} characters.`),
          different: t(msg`The two passphrases differ. Type them again.`),
          failed: t(msg`The draft was not prepared. An earlier draft stays as it was. Check the internet connection, load the page again and try again.`),
          preparing: t(msg`Preparing…`),
          ready: t(msg`Ready. Select “Open the visit on this device” once now, and bookmark the page that opens.`),
        }}
      />
      <button type="submit" class="main">
        {t(msg`Prepare draft`)}
      </button>
    </form>
  );
}
