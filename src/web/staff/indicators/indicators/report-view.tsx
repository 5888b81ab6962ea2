import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { IndicatorTableQuery, ReportableGrantsQuery } from '../../gql';
import { type ReportQuery, printPath, reportPath } from './report-query';
import { PartsChart, RetentionChart, TargetChart } from './indicator-charts';
import { type ReportLine, linesOf, SECTIONS, sectionOf } from './report-lines';
import { sectionName, shownText } from './indicator-number-labels';
import { asOfDay } from './published-reports';
import { ReportTable } from './report-table';

export type Report = Extract<IndicatorTableQuery['indicators'], { readonly __typename: 'IndicatorReport' }>;

export interface ReportViewProps {
  readonly visit: Visit;
  readonly grants: ReportableGrantsQuery;
  readonly reportQuery: ReportQuery;
  readonly report: Report;
  /** For a donor: without links, and without numbers that only the institution itself may see. */
  readonly isPrint?: boolean;
}

/**
 * The report: targets and results, the persons by group, and all numbers, which on screen link to their rows.
 */
export function ReportView({ visit, grants, reportQuery, report, isPrint: isPaper = false }: ReportViewProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const lines = linesOf(report.cells);
  const grant = report.publication ?? grants.grants.nodes.find(({ id }) => id === reportQuery.grant);
  const isPublished = report.publication !== null && report.publication !== undefined;
  const [from, to, asOf] = [i18n.day(report.from), i18n.day(report.to), i18n.moment(report.asOf)];
  const exact = { ...reportQuery, asOf: report.asOf };
  return (
    // the institution's own exact numbers are confidential, so they are not printed
    <div class={isPublished ? undefined : 'screen'}>
      <div class="report">
        <p class="eyebrow">{grant?.donor}</p>
        <h2>{grant?.title}</h2>
        <p>{t(msg`${from} to ${to}`)}</p>
        <PublicationStatus i18n={i18n} report={report} asOf={asOf} isPrint={isPaper} />
        <p class="lead">{summaryOf(i18n, lines)}</p>
      </div>
      {!isPaper && isPublished && <ExportActions visit={visit} reportQuery={exact} />}
      <Charts i18n={i18n} lines={lines} isPublished={isPublished} />
      {SECTIONS.map((section) => {
        const inside = lines.filter(({ definition }) => sectionOf(definition) === section);
        if (inside.length === 0) return null;
        const hasUnstated = inside.some(({ unstated }) => unstated !== undefined && unstated.shown !== '0');
        return (
          <ReportTable
            key={section}
            i18n={i18n}
            reportQuery={isPaper ? null : exact}
            name={sectionName(i18n, section)}
            lines={inside}
            isPublished={isPublished}
            isOfPersons={section !== 'INSTITUTIONS'}
            hasUnstated={hasUnstated}
          />
        );
      })}
      <Notes i18n={i18n} grants={grants} reportQuery={isPaper ? null : exact} report={report} />
    </div>
  );
}

/**
 * Whether the numbers are published, and as of when. A published report never changes, and only a published
 * report includes other institutions' numbers.
 */
function PublicationStatus({
  i18n,
  report,
  asOf,
  isPrint,
}: {
  readonly i18n: I18n;
  readonly report: Report;
  readonly asOf: string;
  readonly isPrint: boolean;
}) {
  const { t } = i18n;
  const { publication } = report;
  if (!publication) {
    return (
      <>
        <p class="hint">{t(msg`Data as of ${asOf}`)}</p>
        <p class="screen">{t(msg`These are our institution’s own exact numbers. They are not published and stay inside the institution.`)}</p>
      </>
    );
  }
  const [day, published] = [i18n.day(asOfDay(publication)), i18n.moment(publication.publishedAt)];
  return (
    <>
      <p class="hint">{t(msg`Data as of the end of ${day}. Published on ${published}.`)}</p>
      <p class={isPrint ? undefined : 'screen'}>
        {t(msg`A published report never changes, even when data is corrected later. Corrections appear only in later reports.`)}
      </p>
      {!isPrint && <p class="screen">{t(msg`“Ours” shows data as of ${asOf}.`)}</p>}
    </>
  );
}

/** How many targets are reached, in one sentence. Withheld numbers are counted separately. */
function summaryOf(i18n: I18n, lines: readonly ReportLine[]): string {
  const { t } = i18n;
  const withTarget = lines.filter(({ total }) => total.target !== null && total.target !== undefined);
  if (withTarget.length === 0) return t(msg`This grant has no targets.`);
  const withValue = withTarget.filter(({ total }) => total.value !== null && total.value !== undefined);
  const reached = withValue.filter(({ total }) => (total.value ?? 0) >= (total.target ?? 0));
  const [have, all, hidden] = [i18n.number(reached.length), i18n.number(withTarget.length), i18n.number(withTarget.length - withValue.length)];
  const summary = t(msg`${have} of ${all} targets reached.`);
  return withValue.length === withTarget.length ? summary : `${summary} ${t(msg`${hidden} withheld (small numbers).`)}`;
}

/** The exports of a report: as CSV, which is logged, and in print. */
function ExportActions({ visit, reportQuery }: { readonly visit: Visit; readonly reportQuery: ReportQuery }) {
  const { t } = visit.i18n;
  return (
    <div class="screen leaving">
      <div class="actions">
        <Form visit={visit} action="/staff/indicators.csv">
          {Object.entries(reportQuery).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button plain>{t(msg`Export CSV`)}</Button>
        </Form>
        <a class="button plain" href={printPath(reportQuery)}>
          {t(msg`Print donor report`)}
        </a>
      </div>
      <p class="hint">
        {t(
          msg`The CSV file has HXL tags and the same numbers as the printed report. The printed report also explains what each number counts. Exports are logged.`,
        )}
      </p>
    </div>
  );
}

/** The main indicators. Kinds of courses appear only in the tables. */
const MAIN_INDICATORS = ['S7', 'S3U', 'S1', 'S2', 'S2c', 'S3', 'S4', 'S4-SELF', 'S5'];

function Charts({ i18n, lines, isPublished }: { readonly i18n: I18n; readonly lines: readonly ReportLine[]; readonly isPublished: boolean }) {
  const main = MAIN_INDICATORS.flatMap((id) => lines.find(({ definition }) => definition.id === id) ?? []);
  return (
    <div class="charts">
      <TargetChart i18n={i18n} lines={lines} isOwn={!isPublished} />
      <PartsChart i18n={i18n} lines={main} />
      <RetentionChart i18n={i18n} lines={lines} />
    </div>
  );
}

interface NotesProps {
  readonly i18n: I18n;
  readonly grants: ReportableGrantsQuery;
  /** Null in print. */
  readonly reportQuery: ReportQuery | null;
  readonly report: Report;
}

function Notes({ i18n, grants, reportQuery, report }: NotesProps) {
  const { t } = i18n;
  const institution = grants.me?.institution;
  const ours = (i18n.language === 'km' ? institution?.nameKm : null) ?? institution?.name ?? '';
  const few = shownText(i18n, '<11');
  return (
    <div class="notes">
      {report.cells.some(({ isSuppressed }) => isSuppressed) && (
        <p>{t(msg`${few}: fewer than eleven people, but not zero. –: withheld, because it would reveal such a number. This way no one can be recognised.`)}</p>
      )}
      <p>{t(msg`Each person is counted once.`)}</p>
      {reportQuery && report.publication && (
        <p class="screen">{t(msg`“Ours” is the exact number of ${ours} alone. It stays in the institution and is not printed.`)}</p>
      )}
      {report.publication && (
        <p>
          {t(msg`Checksum of this report (SHA-256):`)} <code>{report.publication.hash}</code>.{' '}
          {t(msg`A copy with the same checksum has the same numbers: nothing was changed after publication.`)}
        </p>
      )}
      {reportQuery && (
        <p class="screen">
          <a class="target" href={reportPath(reportQuery)}>
            {t(msg`Permanent link to this report`)}
          </a>
        </p>
      )}
    </div>
  );
}
