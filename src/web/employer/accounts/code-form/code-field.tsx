import { msg } from '@lingui/core/macro';
import { Field } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';

/** Input for a code from a mail, typed or pasted. */
export function CodeField({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <Field
      visit={visit}
      name="code"
      label={t(msg`Code from the e-mail`)}
      hint={t(msg`16 letters and digits, such as 7F3K-9Q2M-0VXA-4CTE. You can paste it.`)}
      autocomplete="one-time-code"
    />
  );
}
