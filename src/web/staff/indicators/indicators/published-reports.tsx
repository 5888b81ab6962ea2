import { msg } from '@lingui/core/macro';
import { addDays, localDateAt } from '../../../../shared/local-date';
import { Button, Field, Form, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CalculationCard } from '../../calculations/calculation/calculation-progress';
import { isInProgress } from '../../calculations/calculation/calculation-refresh';
import type { CalculationProgressFragment, GrantReportsQuery, IndicatorPeriodLength } from '../../gql';
import { reportPath } from './report-query';

type Period = GrantReportsQuery['indicatorPeriods'][number];
type Publication = GrantReportsQuery['indicatorPublications'][number];

/** A period as the value of a select option: its length and first day. */
const periodValue = ({ length, from }: Period): string => `${length} ${from}`;
export const readPeriod = (value: string): [length: string, from: string] => {
  const [length = '', from = ''] = value.split(' ');
  return [length, from];
};

/** The last day whose data the report includes. */
export const asOfDay = ({ asOf }: Pick<Publication, 'asOf'>): string => localDateAt(new Date(Date.parse(asOf) - 1));

interface ReportsProps {
  readonly visit: Visit;
  readonly grantId: string;
  readonly today: string;
  readonly reports: GrantReportsQuery;
}

/** The published reports of a grant, and for staff who may publish, a form to publish another. */
export function PublishedReports({ visit, grantId, today, reports }: ReportsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { indicatorPublications: published, indicatorPeriods: open, indicatorPublicationCount: calculation } = reports;
  const labels = publishLabels(visit);
  return (
    <section class="card screen">
      <h2>{t(msg`Published reports`)}</h2>
      {published.length === 0 && <p>{t(msg`No published reports for this grant`)}</p>}
      {published.length > 0 && (
        <ul class="lines">
          {published.map((one) => (
            <li key={one.id}>
              <a class="target" href={reportPath({ grant: grantId, from: one.from, to: one.to, asOf: asOfDay(one) })}>
                {periodText(i18n, one)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">
        {t(
          msg`Numbers that combine several institutions are released only as published reports: for one period length per grant, and for the whole grant once it has ended. A published report never changes. Corrections appear only in later reports, and only where they reveal no small number.`,
        )}
      </p>
      {calculation && <PublicationCount visit={visit} calculation={calculation} />}
      {open.length > 0 && (
        <Form visit={visit} action="/staff/indicators/publish">
          <input type="hidden" name="grant" value={grantId} />
          <Select visit={visit} name="period" label={labels.period} options={open.map((one) => ({ value: periodValue(one), label: periodText(i18n, one) }))} />
          <Field
            visit={visit}
            name="publishAsOf"
            label={labels.publishAsOf}
            hint={t(msg`Data recorded after this day is not in the report.`)}
            type="date"
            value={addDays(today, -1)}
          />
          <Button>{t(msg`Publish report`)}</Button>
        </Form>
      )}
    </section>
  );
}

/** The progress of the calculation that runs before a report is published. */
function PublicationCount({ visit, calculation }: { readonly visit: Visit; readonly calculation: CalculationProgressFragment }) {
  const { t } = visit.i18n;
  if (calculation.state === 'DONE') return <p role="status">{t(msg`The report’s numbers are ready. Publish it now.`)}</p>;
  if (isInProgress(calculation)) return <CalculationCard visit={visit} calculation={calculation} again="" />;
  return <p role="status">{t(msg`The calculation did not finish. Publish the report again to restart it.`)}</p>;
}

export const publishLabels = ({ i18n: { t } }: Visit) => ({ period: t(msg`Period`), publishAsOf: t(msg`Data as of the end of`) });

function periodText(i18n: I18n, { length, from, to }: Period): string {
  const [first, last, name] = [i18n.day(from), i18n.day(to), lengthText(i18n, length)];
  return i18n.t(msg`${name}: ${first} to ${last}`);
}

function lengthText({ t }: I18n, length: IndicatorPeriodLength): string {
  switch (length) {
    case 'MONTH':
      return t(msg`Month`);
    case 'QUARTER':
      return t(msg`Quarter`);
    case 'HALF_YEAR':
      return t(msg`Half-year`);
    case 'WHOLE_GRANT':
      return t(msg`Whole grant`);
  }
}
