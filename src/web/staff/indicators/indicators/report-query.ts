import { addDays, instantOn, isLocalDate, type LocalDate, localDateAt } from '../../../../shared/local-date';
import { parseDay } from '../../../shared/form/typed-days';
import type { ReportableGrantsQuery } from '../../gql';

type Grant = ReportableGrantsQuery['grants']['nodes'][number];

/** The query parameters in the address of a report. */
export interface ReportQuery {
  readonly grant: string;
  readonly from: string;
  readonly to: string;
  /** A day, an instant, or empty for now. */
  readonly asOf: string;
}

const textIn = (query: Readonly<Record<string, unknown>>, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Defaults to the latest grant and its whole period, as known now. */
export function parseReportQuery(query: Readonly<Record<string, unknown>>, grants: readonly Grant[]): ReportQuery {
  const grantId = textIn(query, 'grant');
  const grant = grants.find(({ id }) => id === grantId) ?? (grantId ? undefined : grants[0]);
  const [from, to] = [parseDay(textIn(query, 'from')), parseDay(textIn(query, 'to'))];
  return { grant: grant?.id ?? grantId, from: from || (grant?.startsOn ?? ''), to: to || (grant?.endsOn ?? ''), asOf: parseDay(textIn(query, 'asOf')) };
}

/** The address of a report, or of the rows behind one of its numbers. */
export const reportPath = ({ grant, from, to, asOf }: ReportQuery, cell?: string): string =>
  `/staff/indicators${cell ? '/rows' : ''}?${new URLSearchParams({ grant, from, to, asOf, ...(cell ? { cell } : {}) }).toString()}`;

/** The address of the form that starts the background calculation of a report. */
export const COUNT_PATH = '/staff/indicators/count';

/** The address of the print view of the same report. */
export const printPath = (reportQuery: ReportQuery): string => `${reportPath(reportQuery)}&view=paper`;

/**
 * The address of the rows behind one number. It is relative, because the report page has nearly a hundred of
 * these links.
 */
export const rowsPath = (reportQuery: ReportQuery, cell: string): string => reportPath(reportQuery, cell).slice('/staff/'.length);

/**
 * The as-of instant. A day means its end, as in published reports; today means now. Null for now; undefined
 * for a value that is neither a day nor an instant.
 */
export function instantOf(asOf: string, today?: LocalDate): string | null | undefined {
  if (asOf === '' || asOf === today) return null;
  if (isLocalDate(asOf)) return instantOn(addDays(asOf, 1)).toISOString();
  return /^\d{4}-\d\d-\d\dT/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? new Date(asOf).toISOString() : undefined;
}

/** The day that the form shows for the as-of value; an invalid value is shown as typed. */
export const dayOf = (asOf: string): string => (isLocalDate(asOf) || Number.isNaN(Date.parse(asOf)) ? asOf : localDateAt(new Date(asOf)));
