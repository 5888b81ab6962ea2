import { msg } from '@lingui/core/macro';
import { problemText } from '../../../../locales/refusal-texts';
import { Field, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { VACANCY_FORM } from './vacancy-form';

/** The minimum pay required by a rule. */
export interface PayFloor {
  readonly amount: string;
  readonly currency: string;
  readonly per: string;
  /** Exchange rate in riel per dollar, if the minimum was converted to the typed currency. */
  readonly rate: number | null;
}

export function PayFields({ visit, floor = null }: { readonly visit: Visit; readonly floor?: PayFloor | null }) {
  const { t } = visit.i18n;
  const hasProblem = visit.draft.problems.some(({ field }) => field === 'amount');
  return (
    <div class="beside">
      <Field
        {...fieldProps(visit, VACANCY_FORM, 'amount')}
        {...(floor && !hasProblem ? { hint: floorText(visit.i18n, floor) } : {})}
        inputmode="decimal"
        short
      />
      <Select
        {...fieldProps(visit, VACANCY_FORM, 'currency')}
        options={[
          { value: 'USD', label: t(msg`US dollars`) },
          { value: 'KHR', label: t(msg`Riel`) },
        ]}
      />
      <Select
        {...fieldProps(visit, VACANCY_FORM, 'per')}
        options={[
          { value: 'MONTH', label: t(msg`month`) },
          { value: 'WEEK', label: t(msg`week`) },
          { value: 'DAY', label: t(msg`day`) },
          { value: 'HOUR', label: t(msg`hour`) },
          { value: 'PIECE', label: t(msg`piece made`) },
        ]}
      />
    </div>
  );
}

/** The minimum as a hint, in the same wording as the refusal of a lower pay. */
const floorText = ({ language }: I18n, { amount, currency, per, rate }: PayFloor): string =>
  problemText(language, { problem: 'TOO_SMALL', limit: `${amount} ${currency} per ${per}${rate === null ? '' : ` at ${rate}`}` });
