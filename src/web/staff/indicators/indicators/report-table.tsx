import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { type ReportQuery, rowsPath } from './report-query';
import type { ReportLine, NumberShown } from './report-lines';
import { shownText } from './indicator-number-labels';

interface TableProps {
  readonly i18n: I18n;
  /** Null in print, which has no links and no numbers of the reader's own institution. */
  readonly reportQuery: ReportQuery | null;
  readonly name: string;
  readonly lines: readonly ReportLine[];
  readonly isPublished: boolean;
  /** Numbers of institutions have no parts. */
  readonly isOfPersons: boolean;
  readonly hasUnstated: boolean;
}

/**
 * One section of the report. On a narrow screen each row becomes a card, which removes the table semantics;
 * hence the explicit roles.
 */
export function ReportTable({ i18n, reportQuery, name, lines, isPublished, isOfPersons, hasUnstated }: TableProps) {
  const { t } = i18n;
  const heads = {
    survivors: t(msg`Survivors`),
    atRisk: t(msg`At-risk persons`),
    unstated: t(msg`Not stated`),
    total: t(msg`Total`),
    target: t(msg`Target`),
  };
  return (
    <table class="sheet" role="table">
      <caption>{name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t(msg`Indicator`)}
          </th>
          {isOfPersons && <Head text={heads.survivors} />}
          {isOfPersons && <Head text={heads.atRisk} />}
          {isOfPersons && hasUnstated && <Head text={heads.unstated} />}
          <Head text={heads.total} />
          <Head text={heads.target} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <tr key={line.definition.id} role="row">
            <th role="rowheader" scope="row">
              {line.definition.label}
            </th>
            {isOfPersons && <NumberCell i18n={i18n} reportQuery={reportQuery} isPublished={isPublished} head={heads.survivors} cell={line.survivors} />}
            {isOfPersons && <NumberCell i18n={i18n} reportQuery={reportQuery} isPublished={isPublished} head={heads.atRisk} cell={line.atRisk} />}
            {isOfPersons && hasUnstated && (
              <NumberCell i18n={i18n} reportQuery={reportQuery} isPublished={isPublished} head={heads.unstated} cell={line.unstated} />
            )}
            <NumberCell i18n={i18n} reportQuery={reportQuery} isPublished={isPublished} head={heads.total} cell={line.total} outOf={line.outOf} isTotal />
            <TargetCell i18n={i18n} head={heads.target} cell={line.total} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Head = ({ text }: { readonly text: string }) => (
  <th role="columnheader" scope="col" class="number">
    {text}
  </th>
);

interface CellProps {
  readonly i18n: I18n;
  readonly reportQuery: ReportQuery | null;
  readonly head: string;
  readonly cell: NumberShown | undefined;
  readonly outOf?: NumberShown | undefined;
  readonly isPublished: boolean;
  readonly isTotal?: boolean;
}

/**
 * A published number with the reader's own number next to it, or the own number alone. Only the own number
 * links to its rows.
 */
function NumberCell({ i18n, reportQuery, head, cell, outOf, isPublished, isTotal = false }: CellProps) {
  const { t } = i18n;
  if (!cell) return <td role="cell" data-head={head} />;
  const isCounted = cell.ownValue !== null && cell.ownValue !== undefined;
  const [publicText, own, label] = [shownText(i18n, cell.shown), typeof cell.ownValue === 'number' ? i18n.number(cell.ownValue) : '–', cell.label];
  const share = shareText(i18n, cell.value, outOf?.value);
  const ours = t(msg`ours: ${own}`);
  const linked = (text: string) =>
    reportQuery && cell.mayOpenRows && isCounted ? (
      <a href={rowsPath(reportQuery, cell.id)} aria-label={`${text}, ${label}`}>
        {text}
      </a>
    ) : (
      text
    );
  return (
    <td role="cell" class={isTotal ? 'total' : undefined} data-head={head}>
      {isPublished ? publicText : linked(publicText)}
      {share && <small>{share}</small>}
      {reportQuery && isPublished && <small class="ours">{linked(ours)}</small>}
    </td>
  );
}

function shareText(i18n: I18n, value: number | null | undefined, of: number | null | undefined): string | null {
  if (value === null || value === undefined || !of) return null;
  const percent = i18n.number(Math.round((100 * value) / of));
  return i18n.t(msg`${percent}%`);
}

/** The bar repeats the numbers, so it is hidden from screen readers. */
function TargetCell({ i18n, head, cell: { target, value } }: { readonly i18n: I18n; readonly head: string; readonly cell: NumberShown }) {
  if (target === null || target === undefined) return <td role="cell" class="blank" />;
  return (
    <td role="cell" class="target-cell" data-head={head}>
      {i18n.number(target)}
      {value !== null && value !== undefined && <meter min={0} max={Math.max(target, 1)} value={Math.min(value, target)} aria-hidden="true" />}
    </td>
  );
}
