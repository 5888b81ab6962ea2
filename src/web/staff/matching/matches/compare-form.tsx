import { msg } from '@lingui/core/macro';
import { Button } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';

const FORM = 'compare';

/**
 * A checkbox on the match card. It belongs to the form below the list by its `form` attribute, because HTML
 * forms cannot nest.
 */
export function CompareCheckbox({ i18n: { t }, id, name }: { readonly i18n: I18n; readonly id: string; readonly name: string }) {
  return (
    <label class="row tick">
      <input type="checkbox" name="with" value={id} form={FORM} aria-label={t(msg`Compare ${name}`)} />
      <span>{t(msg`Compare`)}</span>
    </label>
  );
}

export function CompareForm({ i18n: { t }, action }: { readonly i18n: I18n; readonly action: string }) {
  return (
    <form id={FORM} method="get" action={action} class="card flat">
      <p>{t(msg`Select two or three above to compare them.`)}</p>
      <Button plain>{t(msg`Compare selected`)}</Button>
    </form>
  );
}
