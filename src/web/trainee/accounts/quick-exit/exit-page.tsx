import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { i18nFor } from '../../../shared/labels/page-i18n';

/**
 * The neutral page after the quick exit: the same for all visitors, with no style, name or link back. Its title
 * stays in the tab and the history, so it does not name the service. A phone without a network shows it too.
 */
export function exitPage(): VNode {
  const [khmer, english] = [i18nFor('km'), i18nFor('en')];
  const line = msg`You can close this window now.`;
  return (
    <html lang="km">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{khmer.t(msg`Closed`)}</title>
      </head>
      <body>
        <main>
          <h1>{khmer.t(line)}</h1>
          <p lang="en">{english.t(line)}</p>
        </main>
      </body>
    </html>
  );
}
