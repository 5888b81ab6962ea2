import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { I18n } from '../../../shared/labels/page-i18n';

/** Names that sound like a business that gets no trainees, for whoever vets the employer. */
export function ExcludedNames({ i18n, names }: { readonly i18n: I18n; readonly names: readonly string[] }): VNode | null {
  if (names.length === 0) return null;
  return (
    <section class="attention" id="excluded-names">
      <h2 class="small">{i18n.t(msg`Line of business to check`)}</h2>
      <p class="hint">
        {i18n.t(
          msg`These names sound like a business that gets no trainees. A name alone proves nothing: look on the visit. The employer does not see this list.`,
        )}
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
