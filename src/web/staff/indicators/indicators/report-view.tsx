import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
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
export function ReportView({ visit, grants, reportQuery: asked, report, isPrint: isPaper = false }: ReportViewProps) {
  const { words } = visit;
  const { t } = words;
  const lines = linesOf(report.cells);
  const grant = report.publication ?? grants.grants.nodes.find(({ id }) => id === asked.grant);
  const isPublished = report.publication !== null && report.publication !== undefined;
  const [from, to, asOf] = [words.day(report.from), words.day(report.to), words.moment(report.asOf)];
  const exact = { ...asked, asOf: report.asOf };
  return (
    // the institution's own exact numbers are confidential, so they are not printed
    <div class={isPublished ? undefined : 'screen'}>
      <div class="report">
        <p class="eyebrow">{grant?.donor}</p>
        <h2>{grant?.title}</h2>
        <p>{t(msg`${from} to ${to}`)}</p>
        <PublicationStatus words={words} report={report} asOf={asOf} isPrint={isPaper} />
        <p class="lead">{summaryOf(words, lines)}</p>
      </div>
      {!isPaper && isPublished && <ExportActions visit={visit} reportQuery={exact} />}
      <Charts words={words} lines={lines} isPublished={isPublished} />
      {SECTIONS.map((section) => {
        const inside = lines.filter(({ definition }) => sectionOf(definition) === section);
        if (inside.length === 0) return null;
        const hasUnstated = inside.some(({ unstated }) => unstated !== undefined && unstated.shown !== '0');
        return (
          <ReportTable
            key={section}
            words={words}
            reportQuery={isPaper ? null : exact}
            name={sectionName(words, section)}
            lines={inside}
            isPublished={isPublished}
            isOfPersons={section !== 'INSTITUTIONS'}
            hasUnstated={hasUnstated}
          />
        );
      })}
      <Notes words={words} grants={grants} reportQuery={isPaper ? null : exact} report={report} />
    </div>
  );
}

/**
 * Whether the numbers are published, and as of when. A published report never changes, and only a published
 * report includes other institutions' numbers.
 */
function PublicationStatus({
  words,
  report,
  asOf,
  isPrint,
}: {
  readonly words: Words;
  readonly report: Report;
  readonly asOf: string;
  readonly isPrint: boolean;
}) {
  const { t } = words;
  const { publication } = report;
  if (!publication) {
    return (
      <>
        <p class="hint">{t(msg`As it was known on ${asOf}`)}</p>
        <p class="screen">{t(msg`These are our institution’s own exact numbers. They are not published and stay here.`)}</p>
      </>
    );
  }
  const [day, published] = [words.day(asOfDay(publication)), words.moment(publication.publishedAt)];
  return (
    <>
      <p class="hint">{t(msg`As known at the end of ${day}. Published on ${published}.`)}</p>
      <p class={isPrint ? undefined : 'screen'}>
        {t(msg`A published report never changes, also where something is corrected later. Corrections appear only in later reports.`)}
      </p>
      {!isPrint && <p class="screen">{t(msg`“Ours” is as known on ${asOf}.`)}</p>}
    </>
  );
}

/** How many targets are reached, in one sentence. Withheld numbers are counted separately. */
function summaryOf(words: Words, lines: readonly ReportLine[]): string {
  const { t } = words;
  const withTarget = lines.filter(({ total }) => total.target !== null && total.target !== undefined);
  if (withTarget.length === 0) return t(msg`No target is written down for this grant.`);
  const withValue = withTarget.filter(({ total }) => total.value !== null && total.value !== undefined);
  const reached = withValue.filter(({ total }) => (total.value ?? 0) >= (total.target ?? 0));
  const [have, all, hidden] = [words.number(reached.length), words.number(withTarget.length), words.number(withTarget.length - withValue.length)];
  const summary = t(msg`Reached: ${have} of ${all} targets.`);
  return withValue.length === withTarget.length ? summary : `${summary} ${t(msg`Of ${hidden} it is not told, because few persons are counted.`)}`;
}

/** The exports of a report: as CSV, which is logged, and in print. */
function ExportActions({ visit, reportQuery }: { readonly visit: Visit; readonly reportQuery: ReportQuery }) {
  const { t } = visit.words;
  return (
    <div class="screen leaving">
      <div class="actions">
        <Form visit={visit} action="/staff/indicators.csv">
          {Object.entries(reportQuery).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button plain>{t(msg`Take it as a sheet (CSV)`)}</Button>
        </Form>
        <a class="button plain" href={printPath(reportQuery)}>
          {t(msg`On paper, for the donor`)}
        </a>
      </div>
      <p class="hint">
        {t(
          msg`The sheet has a row of HXL tags, and the same numbers as the paper. Who takes it is written down. On paper stands also what each number counts.`,
        )}
      </p>
    </div>
  );
}

/** The main indicators. Kinds of courses appear only in the tables. */
const MAIN_INDICATORS = ['S7', 'S3U', 'S1', 'S2', 'S2c', 'S3', 'S4', 'S4-SELF', 'S5'];

function Charts({ words, lines, isPublished }: { readonly words: Words; readonly lines: readonly ReportLine[]; readonly isPublished: boolean }) {
  const main = MAIN_INDICATORS.flatMap((id) => lines.find(({ definition }) => definition.id === id) ?? []);
  return (
    <div class="charts">
      <TargetChart words={words} lines={lines} isOwn={!isPublished} />
      <PartsChart words={words} lines={main} />
      <RetentionChart words={words} lines={lines} />
    </div>
  );
}

interface NotesProps {
  readonly words: Words;
  readonly grants: ReportableGrantsQuery;
  /** Null in print. */
  readonly reportQuery: ReportQuery | null;
  readonly report: Report;
}

function Notes({ words, grants, reportQuery: asked, report }: NotesProps) {
  const { t } = words;
  const institution = grants.me?.institution;
  const ours = (words.language === 'km' ? institution?.nameKm : null) ?? institution?.name ?? '';
  const few = shownText(words, '<11');
  return (
    <div class="notes">
      {report.cells.some(({ isSuppressed }) => isSuppressed) && (
        <p>{t(msg`${few}: fewer than eleven persons, but not none. –: withheld, because it would give away such a number. So nobody can be recognised.`)}</p>
      )}
      <p>{t(msg`Persons are counted once each.`)}</p>
      {asked && report.publication && <p class="screen">{t(msg`“Ours” is exact and is of ${ours} alone: it stays in the institution and is not printed.`)}</p>}
      {report.publication && (
        <p>
          {t(msg`Fingerprint of this report (SHA-256):`)} <code>{report.publication.hash}</code>
        </p>
      )}
      {asked && (
        <p class="screen">
          <a class="target" href={reportPath(asked)}>
            {t(msg`The address of exactly this report`)}
          </a>
        </p>
      )}
    </div>
  );
}
