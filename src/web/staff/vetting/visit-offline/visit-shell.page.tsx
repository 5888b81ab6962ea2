import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { islandPath, styleSheetPath } from '../../../shared/assets/assets';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CHECKLIST_ANSWERS, checklistAnswer, evidenceText } from '../../shared/employer-labels';
import { PHOTO_SUBJECTS, photoSubject } from '../visit-photos/photo-list';
import { Messages, PassphraseField } from './passphrase-field';
import { SYNC_PATH } from './visit-offline.page';

/**
 * The page of a visit without a network: the same for everyone, with no data in it. A service worker stores it on the
 * device; the script fills it from the draft once the passphrase is typed.
 */
export function visitShellPage(i18n: I18n): VNode {
  const { t } = i18n;
  return (
    <html lang={i18n.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t(msg`Visit`)}</title>
        <link rel="stylesheet" href={styleSheetPath('staff')} />
        <script type="module" src={islandPath('visit-shell')} />
      </head>
      <body class="staff">
        <main id="main" class="narrow">
          <h1>{t(msg`Visit`)}</h1>
          <p class="hint">{t(msg`Record only what you see yourself, and photos. Add interviews, names and notes later, online.`)}</p>
          <noscript>
            <p class="attention">{t(msg`This page needs JavaScript. Without JavaScript, record the visit online.`)}</p>
          </noscript>
          <form class="card" data-open hidden>
            <PassphraseField id="passphrase" label={t(msg`Passphrase`)} />
            <button type="submit" class="main">
              {t(msg`Open draft`)}
            </button>
          </form>
          <Messages
            texts={{
              none: t(msg`There is no draft on this device. Prepare the visit while you have internet.`),
              wrong: t(msg`This passphrase is wrong. Type it again.`),
              opening: t(msg`Opening…`),
              locked: t(msg`Locked, because there was no input for 5 minutes or you left the page. Type the passphrase again.`),
            }}
          />
          <ShellContent i18n={i18n} />
          <p>
            <a class="target" href={SYNC_PATH}>
              {t(msg`Send a draft`)}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

function ShellContent({ i18n }: { readonly i18n: I18n }) {
  const { t } = i18n;
  return (
    <section data-content hidden>
      <h2 data-site>{t(msg`Workplace`)}</h2>
      <nav class="card visit-progress" aria-label={t(msg`Progress`)}>
        <p class="split">
          <strong data-progress />
          <button type="button" class="plain" data-next>
            {t(msg`Next unanswered question`)}
          </button>
        </p>
      </nav>
      <div data-questions />
      <section class="card">
        <h2>{t(msg`Add a photo`)}</h2>
        <p class="attention">
          <strong>{t(msg`Do not photograph people.`)}</strong> {t(msg`Do not photograph faces, names or workers’ papers. Ask for permission first.`)}
        </p>
        <form data-photo>
          <div class="field">
            <label for="photo">{t(msg`Photo`)}</label>
            <input id="photo" type="file" accept="image/jpeg,image/png,image/webp" {...{ capture: 'environment' }} />
          </div>
          <div class="field">
            <label for="subject">{t(msg`What it shows`)}</label>
            <select id="subject">
              {PHOTO_SUBJECTS.map((value) => (
                <option key={value} value={value}>
                  {photoSubject(i18n, value)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="item">{t(msg`Question it belongs to`)}</label>
            <select id="item">
              <option value="">{t(msg`The workplace as a whole`)}</option>
            </select>
          </div>
          <button type="submit" class="main">
            {t(msg`Add photo`)}
          </button>
        </form>
        <ul class="lines" data-photos />
      </section>
      <Messages
        texts={{
          saved: t(msg`Saved on this device.`),
          'no-space': t(
            msg`Not saved: the device has no space. What you entered stays on this page until it locks. Delete files that you no longer need, then save again.`,
          ),
          unsaved: t(msg`Not saved: the device cannot store it now. What you entered stays on this page until it locks. Save again.`),
          gone: t(msg`Not saved: the draft was sent, deleted or replaced on another page. Record it online or in a new draft.`),
          unreadable: t(msg`This file is not a photo that can be read. Take it again.`),
          full: t(msg`A visit can have at most 12 photos. Remove one before you add another.`),
        }}
      />
      <button type="button" class="main" data-save-again hidden>
        {t(msg`Save again`)}
      </button>
      <button type="button" class="plain grave" data-wipe={t(msg`Delete the draft? Its answers and photos are lost.`)}>
        {t(msg`Delete the draft from this device`)}
      </button>
      <Templates i18n={i18n} />
    </section>
  );
}

/** The rows that the script fills: a question and a photo. */
function Templates({ i18n }: { readonly i18n: I18n }) {
  const { t } = i18n;
  return (
    <>
      <template data-question>
        <section class="card">
          <fieldset class="field compact">
            <legend />
            <span class="hint" data-critical hidden>
              {t(msg`critical`)}
            </span>
            {CHECKLIST_ANSWERS.map((value) => (
              <label class="row" key={value}>
                <input type="radio" value={value} />
                <span>{checklistAnswer(i18n, value)}</span>
              </label>
            ))}
            <div class="field">
              <label>
                {t(msg`Evidence`)}{' '}
                <select>
                  <option value="">{t(msg`None yet`)}</option>
                  {(['OBSERVED', 'DOCUMENT_CHECKED'] as const).map((value) => (
                    <option key={value} value={value}>
                      {evidenceText(i18n, value)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          </fieldset>
        </section>
      </template>
      <template data-photo-line>
        <li class="split">
          <span />
          <strong />
          <button type="button" class="plain">
            {t(msg`Remove`)}
          </button>
        </li>
      </template>
    </>
  );
}
