import { addDays, instantOn, isLocalDate, type LocalDate, localDateAt } from '../../../../shared/local-date';
import { dayTyped } from '../../../shared/form/typed-days';
import type { ReportableGrantsQuery } from '../../gql';

type Grant = ReportableGrantsQuery['grants']['nodes'][number];

/** What stands behind the question mark of an address of a report. */
export interface AskedFor {
  readonly grant: string;
  readonly from: string;
  readonly to: string;
  /** A day, an instant, or nothing for now. */
  readonly asOf: string;
}

const textIn = (query: Readonly<Record<string, unknown>>, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Where nothing is asked for: the latest grant and all of its days, as known now. */
export function askedFor(query: Readonly<Record<string, unknown>>, grants: readonly Grant[]): AskedFor {
  const named = textIn(query, 'grant');
  const grant = grants.find(({ id }) => id === named) ?? (named ? undefined : grants[0]);
  const [from, to] = [dayTyped(textIn(query, 'from')), dayTyped(textIn(query, 'to'))];
  return { grant: grant?.id ?? named, from: from || (grant?.startsOn ?? ''), to: to || (grant?.endsOn ?? ''), asOf: dayTyped(textIn(query, 'asOf')) };
}

/** The address of a report, or of one of its numbers. */
export const reportPath = ({ grant, from, to, asOf }: AskedFor, cell?: string): string =>
  `/staff/indicators${cell ? '/rows' : ''}?${new URLSearchParams({ grant, from, to, asOf, ...(cell ? { cell } : {}) }).toString()}`;

/** Where a form is sent that has a report counted in the background. */
export const COUNT_PATH = '/staff/indicators/count';

/** The address of the same report as it is printed. */
export const paperPath = (asked: AskedFor): string => `${reportPath(asked)}&view=paper`;

/** The same of one number, for links on the report's own page: relative, as nearly a hundred of them stand there. */
export const rowsPath = (asked: AskedFor, cell: string): string => reportPath(asked, cell).slice('/staff/'.length);

/** The instant that is meant: a day counts to its end, as published reports do; today as far as it has come. Null for now, undefined for what is neither a day nor an instant. */
export function instantOf(asOf: string, today?: LocalDate): string | null | undefined {
  if (asOf === '' || asOf === today) return null;
  if (isLocalDate(asOf)) return instantOn(addDays(asOf, 1)).toISOString();
  return /^\d{4}-\d\d-\d\dT/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? new Date(asOf).toISOString() : undefined;
}

/** The day that a form shows for what was asked; what is neither a day nor an instant as it was typed. */
export const dayOf = (asOf: string): string => (isLocalDate(asOf) || Number.isNaN(Date.parse(asOf)) ? asOf : localDateAt(new Date(asOf)));
