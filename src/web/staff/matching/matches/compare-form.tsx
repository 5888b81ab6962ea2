import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';

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

/** The checkbox of a match for a vacancy: those selected are compared, or referred at once. */
export function SelectCheckbox({ i18n: { t }, id, name }: { readonly i18n: I18n; readonly id: string; readonly name: string }) {
  return (
    <label class="row tick">
      <input type="checkbox" name="with" value={id} form={FORM} aria-label={t(msg`Select ${name}`)} />
      <span>{t(msg`Select`)}</span>
    </label>
  );
}

/** Compares the selected matches for a vacancy, or starts a referral for each. The checkboxes belong to this form. */
export function SelectedForm({ visit, action, mayPropose }: { readonly visit: Visit; readonly action: string; readonly mayPropose: boolean }) {
  const { t } = visit.i18n;
  return (
    <section class="card flat" id="selected">
      <Form visit={visit} id={FORM} action={action}>
        <p>
          {mayPropose
            ? t(msg`Select trainees above to compare up to three, or to start a referral for each.`)
            : t(msg`Select two or three above to compare them.`)}
        </p>
        <p class="actions">
          <Button plain name="act" value="compare">
            {t(msg`Compare selected`)}
          </Button>
          {mayPropose && (
            <Button plain name="act" value="propose">
              {t(msg`Start referrals for selected`)}
            </Button>
          )}
        </p>
      </Form>
    </section>
  );
}
