import { msg } from '@lingui/core/macro';
import { hasValues } from '../form/form-drafts';
import { withDraft } from '../page/return-path';
import { sessionClock, WARNING_SECONDS } from './session-clock';
import { extendSessionAddress, extendSessionPath } from './extend-session-path';
import { portalPath, type Visit } from '../visit/visit';

/** Without JavaScript: refreshes to the "are you still there?" page before the session ends. */
export function ExtendSessionRefresh({ visit }: { readonly visit: Visit }) {
  const clock = sessionClock(visit);
  if (clock === null || visit.path.split('?')[0] === extendSessionPath(visit.audience)) return null;
  return (
    <noscript>
      <meta http-equiv="refresh" content={`${clock.warnIn};url=${extendSessionAddress(visit)}`} />
    </noscript>
  );
}

/**
 * Without JavaScript, a page with text fields does not refresh; this note explains that a late submit is
 * stored.
 */
export function NoScriptNote({ visit }: { readonly visit: Visit }) {
  const { t, number } = visit.i18n;
  const clock = sessionClock(visit);
  if (clock === null || visit.audience === 'trainee') return null;
  const minutes = number(Math.round(clock.endsIn / 60));
  return (
    <noscript>
      <p>{t(msg`You are signed out after ${minutes} minutes without sending anything. If you send a form after that, we keep it until you sign in again.`)}</p>
    </noscript>
  );
}

/** The warning that the session is about to end; the script shows it in time. */
export function SessionWarning({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const clock = sessionClock(visit);
  if (clock === null) return null;
  const path = portalPath(visit.audience);
  return (
    <section
      class="session-ends"
      role="alertdialog"
      aria-labelledby="session-ends-title"
      tabIndex={-1}
      hidden
      data-session
      data-address={`${path}/extend-session`}
      data-ended={`${path}/session-ended`}
      data-page={withDraft(visit.atPage, hasValues(visit.draft.values) ? visit.draftKey : null)}
      data-csrf={visit.formToken}
      data-warned={WARNING_SECONDS}
      data-ends={clock.endsIn}
      data-lasts={clock.lastsFor}
    >
      <p id="session-ends-title">
        {t(msg`You will be signed out soon.`)}{' '}
        <span aria-hidden="true">
          {t(msg`Seconds left:`)} <span data-seconds />
        </span>
      </p>
      <button type="button" class="main" data-more>
        {t(msg`Stay signed in`)}
      </button>
    </section>
  );
}
