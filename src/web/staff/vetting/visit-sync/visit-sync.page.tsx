import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { HiddenFields } from '../../../shared/form/hidden-fields';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { CHECKLIST_ANSWERS, checklistAnswer } from '../../shared/employer-labels';
import { PHOTO_SUBJECTS, photoSubject } from '../visit-photos/photo-list';
import { Messages, PassphraseField } from '../visit-offline/passphrase-field';
import { SYNC_PATH } from '../visit-offline/visit-offline.page';

/** Sends the draft on this device: what it holds, where the server has something else, and what was refused. */
export function visitSyncPage(visit: Visit): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const answers = Object.fromEntries(CHECKLIST_ANSWERS.map((value) => [value, checklistAnswer(i18n, value)]));
  const subjects = Object.fromEntries(PHOTO_SUBJECTS.map((value) => [value, photoSubject(i18n, value)]));
  return page({
    visit,
    title: t(msg`Send a draft`),
    islands: ['visit-sync'],
    children: (
      <div
        class="narrow"
        data-sync={SYNC_PATH}
        data-answers={JSON.stringify(answers)}
        data-subjects={JSON.stringify(subjects)}
        data-unanswered={t(msg`No answer yet`)}
      >
        <PageHead
          back={{ href: '/staff/vettings', label: t(msg`Workplace visits`) }}
          title={t(msg`Send a draft`)}
          lead={t(msg`Check the answers and photos before you send them.`)}
        />
        <noscript>
          <p class="attention">{t(msg`This page needs JavaScript. Without JavaScript, record the visit online.`)}</p>
        </noscript>
        <form class="card" data-open hidden>
          <PassphraseField id="passphrase" label={t(msg`Passphrase`)} />
          <button type="submit" class="main">
            {t(msg`Open draft`)}
          </button>
        </form>
        <form class="card" data-review method="post" action={SYNC_PATH} hidden>
          <HiddenFields visit={visit} action={SYNC_PATH} />
          <h2 data-site>{t(msg`Workplace`)}</h2>
          <p class="attention" data-sender hidden />
          <h3>{t(msg`Answers`)}</h3>
          <ul class="lines" data-answers-sent />
          <div data-conflicts />
          <h3>{t(msg`Photos`)}</h3>
          <ul class="lines" data-photos-sent />
          <button type="submit" class="main">
            {t(msg`Send draft`)}
          </button>
        </form>
        <Messages
          texts={{
            none: t(msg`There is no draft on this device.`),
            wrong: t(msg`This passphrase is wrong. Type it again.`),
            opening: t(msg`Opening…`),
            changed: t(msg`Another visitor changed an answer online. Choose which answer to keep, then send again.`),
            failed: t(msg`Not sent. The draft is still on this device. Check the internet connection, sign in and try again.`),
            locked: t(msg`Locked, because there was no input for 5 minutes or you left the page. Type the passphrase again.`),
            added: t(msg`Sent, except what was added on another page in the meantime. It is still on this device: see below, and send again.`),
            refused: t(msg`We could not accept part of the draft. That part is still on this device: see below.`),
            sent: t(msg`Sent. The draft was deleted from this device.`),
          }}
        />
        <p data-visit-link hidden>
          <a class="target" href="/staff/vettings">
            {t(msg`Open the visit`)}
          </a>
        </p>
        <p role="status" class="attention" data-refusal hidden />
        <Templates i18n={i18n} />
      </div>
    ),
  });
}

/** The rows that the script fills: an answer or photo, and an answer that is different on the server. */
function Templates({ i18n: { t } }: { readonly i18n: I18n }) {
  return (
    <>
      <template data-line>
        <li class="split">
          <span />
          <strong />
        </li>
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
      <template data-conflict>
        <fieldset class="field">
          <legend />
          <label class="row">
            <input type="radio" value="theirs" required />
            <span>
              {t(msg`Recorded online`)} <strong />
            </span>
          </label>
          <label class="row">
            <input type="radio" value="mine" required />
            <span>
              {t(msg`In your draft`)} <strong />
            </span>
          </label>
        </fieldset>
      </template>
    </>
  );
}
