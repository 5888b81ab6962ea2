import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Field, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CalculationCard, CountAgain } from '../../calculations/calculation/progress';
import { refreshOf } from '../../calculations/calculation/waiting';
import type { CalculationProgressFragment, GrantReportsQuery, ReportableGrantsQuery } from '../../gql';
import { type AskedFor, COUNT_PATH, dayOf } from './indicators-asked';
import { PublishedReports, publishLabels } from './publish-form';
import { type Report, ReportSheet } from './report-sheet';

interface IndicatorsProps {
  readonly grants: ReportableGrantsQuery;
  readonly asked: AskedFor;
  /** Null when there is no report: the query is invalid, or there is no grant. */
  readonly report: Report | null;
  /** The background calculation, while there is no report. */
  readonly calculation: CalculationProgressFragment | null;
  /** Null when the grant does not exist. */
  readonly reports: GrantReportsQuery | null;
}

export function indicatorsPage(visit: Visit, { grants, asked, report, calculation, reports }: IndicatorsProps): VNode {
  const { t } = visit.words;
  const counting = calculation ?? report?.counting ?? null;
  const again = { grant: asked.grant, from: asked.from, to: asked.to, asOf: asked.asOf };
  return page({
    visit,
    title: t(msg`Indicators`),
    refresh: refreshOf(counting, visit) ?? refreshOf(reports?.indicatorPublicationCount ?? null, visit),
    children: (
      <div class="broad">
        <PageHead title={t(msg`Indicators`)} />
        <ErrorSummary visit={visit} labels={{ ...labels(visit), ...publishLabels(visit) }} />
        {grants.grants.nodes.length === 0 ? (
          <EmptyState icon="list" title={t(msg`No grant is written down yet.`)} />
        ) : (
          <Choose visit={visit} grants={grants} asked={asked} />
        )}
        {reports && grants.me && <PublishedReports visit={visit} grantId={asked.grant} today={grants.me.today} reports={reports} />}
        {counting && <CalculationCard visit={visit} calculation={counting} again={COUNT_PATH} fields={again} />}
        {report && <ReportSheet visit={visit} grants={grants} asked={asked} report={report} />}
        {report?.isKept && !report.counting && <CountAgain visit={visit} action={COUNT_PATH} fields={again} label={t(msg`Count again`)} />}
      </div>
    ),
  });
}

const labels = ({ words: { t } }: Visit) => ({ grant: t(msg`Grant`), from: t(msg`First day`), to: t(msg`Last day`), asOf: t(msg`As it was known on`) });

/** A GET form, so that the address of the report can be saved and opened again. */
function Choose({ visit, grants, asked }: Omit<IndicatorsProps, 'report' | 'reports' | 'calculation'> & { readonly visit: Visit }) {
  const { t } = visit.words;
  const named = labels(visit);
  const options = grants.grants.nodes.map(({ id, title, donor }) => ({ value: id, label: `${title} (${donor})` }));
  return (
    <form method="get" action="/staff/indicators" class="finder" noValidate>
      <Select visit={visit} name="grant" label={named.grant} options={options} value={asked.grant} />
      <div class="beside">
        <Field visit={visit} name="from" isAsked label={named.from} type="date" value={asked.from} />
        <Field visit={visit} name="to" isAsked label={named.to} type="date" value={asked.to} />
        <Field visit={visit} name="asOf" isAsked label={named.asOf} hint={t(msg`Empty: as it is known now.`)} type="date" value={dayOf(asked.asOf)} />
      </div>
      <Button plain>{t(msg`Show the numbers`)}</Button>
    </form>
  );
}
