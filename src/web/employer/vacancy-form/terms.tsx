import { msg } from '@lingui/core/macro';
import { Choice, Field, Select } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import { dayName, WEEKDAYS } from '../../shared/work-words';
import { fieldLabels } from './fields';

export function PayAndHours({ visit }: { readonly visit: Visit }) {
  const { words } = visit;
  const { t } = words;
  const labels = fieldLabels(words);
  return (
    <section class="card">
      <h2>{t(msg`Pay and hours`)}</h2>
      <Pay visit={visit} />
      <Choice visit={visit} name="days" several columns label={labels.days} options={WEEKDAYS.map((day) => ({ value: day, label: dayName(words, day) }))} />
      <div class="beside">
        <Field visit={visit} name="startsAt" label={labels.startsAt} type="time" short />
        <Field visit={visit} name="endsAt" label={labels.endsAt} type="time" short />
        <Field visit={visit} name="hoursPerWeek" label={labels.hoursPerWeek} inputmode="numeric" short />
      </div>
      <Choice
        visit={visit}
        name="conditions"
        several
        label={labels.conditions}
        options={[
          { value: 'night', label: t(msg`There is work between 22:00 and 05:00`) },
          { value: 'liveIn', label: t(msg`The person must live at the workplace`) },
          { value: 'housingOffered', label: t(msg`We offer housing`) },
          { value: 'servesAlcohol', label: t(msg`Alcohol is served to customers`) },
          { value: 'hazardous', label: t(msg`The work can be dangerous (machines, heat, chemicals)`) },
        ]}
      />
    </section>
  );
}

function Pay({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  const labels = fieldLabels(visit.words);
  return (
    <div class="beside">
      <Field visit={visit} name="amount" label={labels.amount} inputmode="decimal" short />
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

export function Dates({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  const labels = fieldLabels(visit.words);
  return (
    <section class="card">
      <h2>{t(msg`When`)}</h2>
      <div class="beside">
        <Field visit={visit} name="startsOn" label={labels.startsOn} type="date" />
        <Field visit={visit} name="closesOn" label={labels.closesOn} type="date" />
      </div>
      <div class="beside">
        <Field visit={visit} name="contractMonths" label={labels.contractMonths} hint={t(msg`Empty: no end date.`)} inputmode="numeric" short />
        <Field visit={visit} name="probationDays" label={labels.probationDays} hint={t(msg`0: none.`)} inputmode="numeric" short />
      </div>
    </section>
  );
}
