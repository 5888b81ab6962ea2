import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CalculationCard } from '../../calculations/calculation/calculation-progress';
import { refreshOf } from '../../calculations/calculation/calculation-refresh';
import type { CalculationProgressFragment, IndicatorRowKind, IndicatorRowsQuery } from '../../gql';
import { type ReportQuery, COUNT_PATH, reportPath } from '../indicators/report-query';
import { leftOutText, shownText } from '../indicators/indicator-number-labels';

export type Rows = Extract<IndicatorRowsQuery['indicatorRows'], { readonly __typename: 'IndicatorRowConnection' }>;
export type Cell = Extract<IndicatorRowsQuery['indicators'], { readonly __typename: 'IndicatorReport' }>['cells'][number];

interface RowsProps {
  readonly reportQuery: ReportQuery;
  readonly cell: Cell;
  readonly rows: Rows;
  readonly isFirst: boolean;
}

/** The rows behind one number, from the reader's own institution only. */
export function rowsPage(visit: Visit, { reportQuery, cell, rows, isFirst }: RowsProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [from, to] = [i18n.day(reportQuery.from), i18n.day(reportQuery.to)];
  return page({
    visit,
    title: t(msg`Rows behind this number`),
    children: (
      <>
        <PageHead back={{ href: reportPath(reportQuery), label: t(msg`Back to the report`) }} title={cell.label} />
        <section class="card flat">
          <Facts
            facts={[
              [t(msg`All institutions (published)`), typeof cell.publishedValue === 'string' ? shownText(i18n, cell.publishedValue) : null],
              [t(msg`Ours`), typeof cell.ownValue === 'number' ? i18n.number(cell.ownValue) : null],
              [t(msg`Period`), t(msg`${from} to ${to}`)],
              [t(msg`Data as of`), i18n.moment(reportQuery.asOf)],
              [t(msg`What is counted`), cell.definition.rule],
              [t(msg`Never counted`), cell.definition.excludes],
              [t(msg`Excluded from our number`), cell.exclusions.length > 0 ? <LeftOut i18n={i18n} cell={cell} /> : null],
              [t(msg`Checksum of our rows`), cell.rowsHash ? <RowsChecksum i18n={i18n} hash={cell.rowsHash} /> : null],
            ]}
          />
        </section>
        <h2>{t(msg`Our institution’s rows`)}</h2>
        <p class="hint">{t(msg`A person can have several rows but is counted once. Your access is logged.`)}</p>
        {rows.nodes.length === 0 && <p class="card">{isFirst ? t(msg`Our institution has no rows for this number.`) : t(msg`No more rows`)}</p>}
        {rows.nodes.length > 0 && <RowTable i18n={i18n} rows={rows} />}
        <p class="actions">
          {!isFirst && (
            <a class="button plain" href={reportPath(reportQuery, cell.id)}>
              {t(msg`First rows`)}
            </a>
          )}
          {rows.pageInfo.hasNextPage && (
            <a class="button plain" href={`${reportPath(reportQuery, cell.id)}&after=${encodeURIComponent(rows.pageInfo.endCursor ?? '')}`}>
              {t(msg`Next rows`)}
            </a>
          )}
        </p>
      </>
    ),
  });
}

export interface RunningCalculation {
  readonly calculation: CalculationProgressFragment;
  /** True while the rows are calculated; false while the number itself is. */
  readonly isOfRows: boolean;
}

/** The page while a background calculation finds the rows behind a number. */
export function rowsWaitingPage(visit: Visit, reportQuery: ReportQuery, { calculation, isOfRows }: RunningCalculation, cell: string): VNode {
  const { t } = visit.i18n;
  const fields = { grant: reportQuery.grant, from: reportQuery.from, to: reportQuery.to, asOf: reportQuery.asOf, ...(isOfRows ? { cell } : {}) };
  return page({
    visit,
    title: t(msg`Rows behind this number`),
    refresh: refreshOf(calculation, visit),
    children: (
      <>
        <PageHead back={{ href: reportPath(reportQuery), label: t(msg`Back to the report`) }} title={t(msg`Rows behind this number`)} />
        <ErrorSummary visit={visit} />
        <CalculationCard visit={visit} calculation={calculation} again={COUNT_PATH} fields={fields} />
      </>
    ),
  });
}

function RowsChecksum({ i18n: { t }, hash }: { readonly i18n: I18n; readonly hash: string }) {
  return (
    <>
      <code>{hash}</code> <small>{t(msg`If it is the same later, the same rows are counted.`)}</small>
    </>
  );
}

function LeftOut({ i18n, cell }: { readonly i18n: I18n; readonly cell: Cell }) {
  return (
    <ul>
      {cell.exclusions
        .filter(({ ownValue }) => ownValue > 0)
        .map(({ reason, ownValue }) => {
          const [why, ours] = [leftOutText(i18n, reason), i18n.number(ownValue)];
          return <li key={reason}>{i18n.t(msg`${why}: ${ours}`)}</li>;
        })}
    </ul>
  );
}

function RowTable({ i18n, rows }: { readonly i18n: I18n; readonly rows: Rows }) {
  const { t } = i18n;
  return (
    <table class="why rows">
      <thead>
        <tr>
          <th scope="col">{t(msg`Code`)}</th>
          <th scope="col">{t(msg`Type`)}</th>
          <th scope="col">{t(msg`Day`)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.nodes.map(({ id, kind, traineeCode, date }) => (
          <tr key={id}>
            <td>{traineeCode ?? '–'}</td>
            <td>{kindText(i18n, kind)}</td>
            <td>{i18n.day(date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindText({ t }: I18n, kind: IndicatorRowKind): string {
  switch (kind) {
    case 'SERVICE':
      return t(msg`Service`);
    case 'STAY':
      return t(msg`Stay`);
    case 'ENROLMENT':
      return t(msg`Course enrolment`);
    case 'PLACEMENT':
      return t(msg`Placement`);
    case 'SELF_EMPLOYMENT':
      return t(msg`Self-employment`);
    case 'SUPPORT':
      return t(msg`Support for an institution`);
  }
}
