import { csvFile } from '../../../../platform/csv/csv-file';
import type { IndicatorNumberFragment } from '../../gql';

/** A published report for export, without numbers that only the reader's own institution may see. */
export interface ExportedReport {
  readonly grantId: string;
  readonly title: string;
  readonly donor: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly hash: string;
  readonly cells: readonly IndicatorNumberFragment[];
}

/**
 * The columns with their hashtags of the Humanitarian Exchange Language (hxlstandard.org, 1.1): the second
 * row of the file describes the content of each column.
 */
const COLUMNS: readonly (readonly [name: string, tag: string, value: (cell: IndicatorNumberFragment, report: ExportedReport) => string | number | null])[] = [
  ['grant', '#activity+code+grant', (_, { grantId }) => grantId],
  ['grant title', '#activity+name+grant', (_, { title }) => title],
  ['donor', '#org+funder+name', (_, { donor }) => donor],
  ['from', '#date+start', (_, { from }) => from],
  ['to', '#date+end', (_, { to }) => to],
  ['as of', '#date+recorded', (_, { asOf }) => asOf],
  ['indicator', '#indicator+code', ({ definition }) => definition.id],
  ['label', '#indicator+name', ({ definition }) => definition.label],
  ['definition version', '#indicator+version', ({ definition }) => definition.version],
  ['unit', '#indicator+unit', ({ definition }) => definition.unit],
  ['population', '#population+type', ({ disaggregation }) => disaggregation ?? 'ALL'],
  ['shown', '#reached+text', ({ publishedValue }) => publishedValue ?? ''],
  ['number', '#reached+num', ({ value }) => value ?? null],
  ['withheld', '#meta+withheld', ({ isSuppressed }) => (isSuppressed ? 'yes' : 'no')],
  ['target', '#targeted+num', ({ target }) => target ?? null],
  ['report SHA-256', '#meta+hash', (_, { hash }) => hash],
];

/** The report as CSV. */
export function indicatorCsv(report: ExportedReport): string {
  const rows = [COLUMNS.map(([name]) => name), COLUMNS.map(([, tag]) => tag), ...report.cells.map((cell) => COLUMNS.map(([, , value]) => value(cell, report)))];
  return csvFile(rows);
}

/** A file name that identifies the report and contains no person's name. */
export const indicatorCsvName = ({ grantId, from, to, hash }: ExportedReport): string => `indicators-${grantId}-${from}-${to}-${hash.slice(0, 8)}.csv`;
