import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { HiddenFields } from '../form/hidden-fields';
import type { Visit } from '../visit/visit';

/** In the demo, a hint on how to sign in. */
export function DemoSignInHint({ visit }: { readonly visit: Visit }) {
  if (!visit.showsDemoSuggestions) return null;
  return <p class="hint">{visit.i18n.t(msg`This is a demo. The sign-ins are in the window where it was started.`)}</p>;
}

/**
 * In the demo, suggestions of what to try on this page. They can be folded and dismissed without JavaScript.
 * The dismissal is permanent, except on a trainee's phone, which stores no lasting data.
 */
export function DemoSuggestions({ visit, lines }: { readonly visit: Visit; readonly lines: readonly ComponentChildren[] }) {
  const { t } = visit.i18n;
  if (!visit.showsDemoSuggestions || lines.length === 0) return null;
  return (
    <details class="to-try" open>
      <summary>{t(msg`Try this`)}</summary>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <form method="post" action={`/to-try/${visit.audience}/close`}>
        <HiddenFields visit={visit} action="close" />
        <button type="submit" class="quiet">
          {visit.audience === 'trainee' ? t(msg`Hide for now`) : t(msg`Don’t show again`)}
        </button>
      </form>
    </details>
  );
}
