import { msg } from '@lingui/core/macro';
import { problemText } from '../../../../locales/refusal-texts';
import { Choice, Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { conditionText, WORKING_CONDITIONS } from '../../../shared/labels/condition-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, WEEKDAYS } from '../../../shared/labels/work-labels';
import { fieldLabels } from './vacancy-fields';

/** Working days, hours, and working conditions. */
export function HoursFields({ visit, withConditions = true }: { readonly visit: Visit; readonly withConditions?: boolean }) {
  const { i18n } = visit;
  const labels = fieldLabels(i18n);
  return (
    <>
      <Choice visit={visit} name="days" several columns label={labels.days} options={WEEKDAYS.map((day) => ({ value: day, label: dayName(i18n, day) }))} />
      <div class="beside">
        <Field visit={visit} name="startsAt" label={labels.startsAt} type="time" short />
        <Field visit={visit} name="endsAt" label={labels.endsAt} type="time" short />
        <Field visit={visit} name="hoursPerWeek" label={labels.hoursPerWeek} inputmode="numeric" short />
      </div>
      {withConditions && (
        <Choice
          visit={visit}
          name="conditions"
          several
          label={labels.conditions}
          options={WORKING_CONDITIONS.map((value) => ({ value, label: conditionText(i18n, value) }))}
        />
      )}
    </>
  );
}

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
  const labels = fieldLabels(visit.i18n);
  const hasProblem = visit.draft.problems.some(({ field }) => field === 'amount');
  return (
    <div class="beside">
      <Field
        visit={visit}
        name="amount"
        label={labels.amount}
        {...(floor && !hasProblem ? { hint: floorText(visit.i18n, floor) } : {})}
        inputmode="decimal"
        short
      />
      <Select
        visit={visit}
        name="currency"
        label={labels.currency}
        options={[
          { value: 'USD', label: t(msg`US dollars`) },
          { value: 'KHR', label: t(msg`Riel`) },
        ]}
      />
      <Select
        visit={visit}
        name="per"
        label={labels.per}
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

export function DateFields({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const labels = fieldLabels(visit.i18n);
  return (
    <>
      <div class="beside">
        <Field visit={visit} name="startsOn" label={labels.startsOn} type="date" />
        <Field visit={visit} name="closesOn" label={labels.closesOn} type="date" />
      </div>
      <div class="beside">
        <Field visit={visit} name="contractMonths" label={labels.contractMonths} hint={t(msg`Empty: no end date.`)} inputmode="numeric" short />
        <Field visit={visit} name="probationDays" label={labels.probationDays} hint={t(msg`0: none.`)} inputmode="numeric" short />
      </div>
    </>
  );
}
