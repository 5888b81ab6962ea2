import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { I18n } from '../../../shared/labels/page-i18n';

interface AlsoPossibleProps {
  readonly i18n: I18n;
  readonly hint: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/**
 * Matches that are only possible. They are folded, so that they do not look like suggestions, and not left
 * out, because staff may know more than the profile shows.
 */
export function AlsoPossible({ i18n, hint, count, children }: AlsoPossibleProps) {
  if (count === 0) return null;
  const all = i18n.number(count);
  return (
    <details class="card flat" id="also-possible">
      <summary>{i18n.t(msg`Also possible (${all})`)}</summary>
      <p class="hint">{hint}</p>
      <ul class="lines">{children}</ul>
    </details>
  );
}
