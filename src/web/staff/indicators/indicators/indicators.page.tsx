import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { choiceReasonText } from '../../shared/referral-labels';
import { Facts } from '../../../shared/form/facts';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Field, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CalculationCard, RestartForm } from '../../calculations/calculation/calculation-progress';
import { refreshOf } from '../../calculations/calculation/calculation-refresh';
import type { CalculationProgressFragment, GrantReportsQuery, ReferralChoicesQuery, ReportableGrantsQuery } from '../../gql';
import { type ReportQuery, COUNT_PATH, dayOf } from './report-query';
import { PublishedReports, publishLabels } from './published-reports';
import { type Report, ReportView } from './report-view';

interface IndicatorsProps {
  readonly grants: ReportableGrantsQuery;
  readonly reportQuery: ReportQuery;
  /** Null when there is no report: the query is invalid, or there is no grant. */
  readonly report: Report | null;
  /** The background calculation, while there is no report. */
  readonly calculation: CalculationProgressFragment | null;
  /** Null when the grant does not exist. */
  readonly reports: GrantReportsQuery | null;
  /** Null when the days are invalid. */
  readonly choices: ReferralChoicesQuery['referralChoices'] | null;
}

export function indicatorsPage(visit: Visit, { grants, reportQuery, report, calculation, reports, choices }: IndicatorsProps): VNode {
  const { t } = visit.i18n;
  const running = calculation ?? report?.counting ?? null;
  const fields = { grant: reportQuery.grant, from: reportQuery.from, to: reportQuery.to, asOf: reportQuery.asOf };
  return page({
    visit,
    title: t(msg`Indicators`),
    refresh: refreshOf(running, visit) ?? refreshOf(reports?.indicatorPublicationCount ?? null, visit),
    children: (
      <div class="broad">
        <PageHead title={t(msg`Indicators`)} />
        <ErrorSummary visit={visit} labels={{ ...labels(visit), ...publishLabels(visit) }} />
        {grants.grants.nodes.length === 0 ? (
          <EmptyState icon="list" title={t(msg`No grants yet`)} />
        ) : (
          <ReportForm visit={visit} grants={grants} reportQuery={reportQuery} />
        )}
        {reports && grants.me && <PublishedReports visit={visit} grantId={reportQuery.grant} today={grants.me.today} reports={reports} />}
        {running && <CalculationCard visit={visit} calculation={running} again={COUNT_PATH} fields={fields} />}
        {report && <ReportView visit={visit} grants={grants} reportQuery={reportQuery} report={report} />}
        {report?.isCalculated && !report.counting && <RestartForm visit={visit} action={COUNT_PATH} fields={fields} label={t(msg`Recalculate`)} />}
        {choices && choices.asked > 0 && <Choices visit={visit} choices={choices} />}
      </div>
    ),
  });
}

/** Who could choose when she was asked about a job in these days, and why the others could not. */
function Choices({ visit: { i18n }, choices }: { readonly visit: Visit; readonly choices: ReferralChoicesQuery['referralChoices'] }) {
  const { t, number } = i18n;
  return (
    <section class="card flat" id="choices">
      <h2>{t(msg`Choice before a referral`)}</h2>
      <Facts
        facts={[
          [t(msg`Asked in these days`), number(choices.asked)],
          [t(msg`Had two options or more`), number(choices.withChoice)],
          ...choices.reasons.map(({ reason, count }): [string, string] => [choiceReasonText(i18n, reason), number(count)]),
        ]}
      />
    </section>
  );
}

const labels = ({ i18n: { t } }: Visit) => ({ grant: t(msg`Grant`), from: t(msg`First day`), to: t(msg`Last day`), asOf: t(msg`Data as of`) });

/** A GET form, so that the address of the report can be saved and opened again. */
function ReportForm({ visit, grants, reportQuery }: Omit<IndicatorsProps, 'report' | 'reports' | 'calculation' | 'choices'> & { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const named = labels(visit);
  const options = grants.grants.nodes.map(({ id, title, donor }) => ({ value: id, label: `${title} (${donor})` }));
  return (
    <form method="get" action="/staff/indicators" class="finder" noValidate>
      <Select visit={visit} name="grant" label={named.grant} options={options} value={reportQuery.grant} />
      <div class="beside">
        <Field visit={visit} name="from" isQuery label={named.from} type="date" value={reportQuery.from} />
        <Field visit={visit} name="to" isQuery label={named.to} type="date" value={reportQuery.to} />
        <Field
          visit={visit}
          name="asOf"
          isQuery
          label={named.asOf}
          hint={t(msg`Leave empty for the latest data.`)}
          type="date"
          value={dayOf(reportQuery.asOf)}
        />
      </div>
      <Button plain>{t(msg`Show report`)}</Button>
    </form>
  );
}
