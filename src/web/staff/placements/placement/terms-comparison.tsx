import { msg } from '@lingui/core/macro';
import { FormFields, initialValues } from '../../../shared/described-form/form-fields';
import { Fold } from '../../../shared/form/field-names';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, hoursText, lengthText, payText, probationText } from '../../../shared/labels/work-labels';
import { termsStageText } from '../../shared/placement-labels';
import type { Placement } from './placement-data';
import { TERMS_FORM } from './terms-form';

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
    { label: t(msg`Probation`), terms: ['probationDays'], text: ({ probationDays }) => probationText(i18n, probationDays) },
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
  const { t } = visit.i18n;
  const latest = placement.drift.at(-1)?.terms;
  if (!latest) return null;
  const fieldData = initialValues(TERMS_FORM, { stage: null, terms: { ...latest, startsOn: placement.startsOn } });
  return (
    <Fold id="terms" open={'stage' in visit.draft.values}>
      <summary>{t(msg`Record terms from a contract or first pay`)}</summary>
      <Form visit={visit} action={`/staff/placements/${placement.id}/terms`}>
        <FormFields visit={visit} form={TERMS_FORM} data={fieldData} />
        <Button plain>{t(msg`Record terms`)}</Button>
      </Form>
    </Fold>
  );
}
