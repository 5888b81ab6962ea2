import { msg } from '@lingui/core/macro';
import { Fold } from '../../../shared/form/field-names';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Button, Choice, Field, Form, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, daysText, hoursText, lengthText, payText, WEEKDAYS } from '../../../shared/labels/work-labels';
import { termsStageText } from '../../shared/placement-labels';
import type { Placement } from './placement-data';

type Stage = Placement['drift'][number];
interface TermRow {
  readonly label: string;
  /** The API's names of the terms in this row, which identify its differences. */
  readonly terms: readonly string[];
  readonly text: (terms: Stage['terms']) => string;
}

const rowsOf = (i18n: I18n): TermRow[] => {
  const { t } = i18n;
  return [
    { label: t(msg`Pay`), terms: ['pay'], text: ({ pay }) => payText(i18n, pay) },
    { label: t(msg`Days`), terms: ['days'], text: ({ days }) => daysText(i18n, days) },
    { label: t(msg`Hours`), terms: ['startsAt', 'endsAt', 'hoursPerWeek'], text: (terms) => hoursText(i18n, terms) },
    { label: t(msg`How long`), terms: ['contractMonths'], text: ({ contractMonths }) => lengthText(i18n, contractMonths) },
    { label: t(msg`Probation (days)`), terms: ['probationDays'], text: ({ probationDays }) => i18n.number(probationDays) },
    { label: t(msg`First day`), terms: ['startsOn'], text: ({ startsOn }) => i18n.day(startsOn) },
  ];
};

/**
 * The promised terms and what they became, side by side. A term that is worse for the trainee is marked with
 * text, not by colour alone.
 */
export function TermsComparison({ visit, placement, mayRecord }: { readonly visit: Visit; readonly placement: Placement; readonly mayRecord: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  const columns: Column<TermRow>[] = [
    { head: t(msg`Term`), cell: ({ label }) => label },
    ...placement.drift.map((stage) => ({
      head: termsStageText(i18n, stage.stage),
      cell: (row: TermRow) => (
        <>
          {row.text(stage.terms)}
          <TermDrift i18n={i18n} stage={stage} row={row} />
        </>
      ),
    })),
  ];
  return (
    <section>
      <DataTable caption={t(msg`Promised and actual terms`)} columns={columns} rows={rowsOf(i18n)} keyOf={({ label }) => label} />
      {mayRecord && <RecordTerms visit={visit} placement={placement} />}
    </section>
  );
}

function TermDrift({ i18n: { t }, stage, row }: { readonly i18n: I18n; readonly stage: Stage; readonly row: TermRow }) {
  const differences = stage.differences.filter(({ term }) => row.terms.includes(term));
  if (differences.length === 0) return null;
  return differences.some(({ isWorse }) => isWorse) ? <small class="overdue">{t(msg`worse than promised`)}</small> : <small>{t(msg`not as promised`)}</small>;
}

/** The form for the terms in a contract or at a first pay, filled in with the latest recorded terms. */
function RecordTerms({ visit, placement }: { readonly visit: Visit; readonly placement: Placement }) {
  const { i18n } = visit;
  const { t } = i18n;
  const latest = placement.drift.at(-1)?.terms;
  if (!latest) return null;
  return (
    <Fold id="terms" open={'stage' in visit.draft.values}>
      <summary>{t(msg`Record terms from a contract or first pay`)}</summary>
      <Form visit={visit} action={`/staff/placements/${placement.id}/terms`}>
        <Choice
          visit={visit}
          name="stage"
          label={t(msg`Source`)}
          options={(['CONTRACT', 'FIRST_PAY'] as const).map((stage) => ({ value: stage, label: termsStageText(i18n, stage) }))}
          columns
        />
        <PayFields visit={visit} pay={latest.pay} />
        <Choice
          visit={visit}
          name="days"
          several
          columns
          label={t(msg`Days`)}
          options={WEEKDAYS.map((day) => ({ value: day, label: dayName(i18n, day) }))}
          value={latest.days}
        />
        <div class="beside">
          <Field visit={visit} name="startsAt" type="time" label={t(msg({ context: 'day or time', message: 'From' }))} value={latest.startsAt} short />
          <Field visit={visit} name="endsAt" type="time" label={t(msg({ context: 'day or time', message: 'To' }))} value={latest.endsAt} short />
          <Field visit={visit} name="hoursPerWeek" inputmode="numeric" label={t(msg`Hours a week`)} value={String(latest.hoursPerWeek)} short />
        </div>
        <div class="beside">
          <Field
            visit={visit}
            name="contractMonths"
            inputmode="numeric"
            label={t(msg`Months`)}
            hint={t(msg`Leave empty if there is no end date.`)}
            value={String(latest.contractMonths ?? '')}
            short
          />
          <Field visit={visit} name="probationDays" inputmode="numeric" label={t(msg`Probation (days)`)} value={String(latest.probationDays)} short />
          <Field visit={visit} name="startsOn" type="date" label={t(msg`First day`)} value={placement.startsOn} short />
        </div>
        <Button plain>{t(msg`Save`)}</Button>
      </Form>
    </Fold>
  );
}

function PayFields({ visit, pay }: { readonly visit: Visit; readonly pay: Stage['terms']['pay'] }) {
  const { t } = visit.i18n;
  return (
    <div class="beside">
      <Field visit={visit} name="amount" inputmode="decimal" label={t(msg`Pay`)} value={pay.amount} short />
      <Select
        visit={visit}
        name="currency"
        label={t(msg`Currency`)}
        value={pay.currency}
        options={[
          { value: 'USD', label: t(msg`US dollars`) },
          { value: 'KHR', label: t(msg`Riel`) },
        ]}
      />
      <Select
        visit={visit}
        name="per"
        label={t(msg`For`)}
        value={pay.per}
        options={[
          { value: 'MONTH', label: t(msg`a month`) },
          { value: 'WEEK', label: t(msg`a week`) },
          { value: 'DAY', label: t(msg`a day`) },
          { value: 'HOUR', label: t(msg`an hour`) },
          { value: 'PIECE', label: t(msg`a piece`) },
        ]}
      />
    </div>
  );
}
