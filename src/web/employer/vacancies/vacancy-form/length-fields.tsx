import { msg } from '@lingui/core/macro';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { LENGTH_UNIT } from './apprenticeship-length';
import { VACANCY_FORM } from './vacancy-form';

/** The length of an apprenticeship and its unit. */
export function LengthFields({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <div class="beside">
      <Field {...fieldProps(visit, VACANCY_FORM, 'lengthDays')} inputmode="decimal" short />
      <Select
        {...fieldProps(visit, VACANCY_FORM, LENGTH_UNIT)}
        options={[
          { value: 'MONTHS', label: t(msg`months`) },
          { value: 'WEEKS', label: t(msg`weeks`) },
          { value: 'DAYS', label: t(msg`days`) },
        ]}
      />
    </div>
  );
}
