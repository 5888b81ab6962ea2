import { DISAGGREGATIONS, INDICATORS, type Indicator } from '../features/indicators/domain/indicator';
import { parseReportRequest, SUMS } from '../features/indicators/domain/report';
import { dayEndingAt } from '../features/indicators/domain/reporting-period';
import { type IndicatorReport, IndicatorReportsService } from '../features/indicators/indicator-reports.service';
import { OWNER, REPORT } from '../platform/security/actor';
import { Database } from '../platform/database/database';
import type { Settings } from '../platform/settings';
import { isRefusal, type Problem } from '../shared/refusal';
import { quoted, type CommandResult, CommandFailure, UsageError } from './command-result';

export interface ReportOptions {
  readonly grant: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/**
 * Prints a published report of a grant, which never changes its lines or its hash. Unpublished reports are
 * never printed.
 */
export async function report(settings: Settings, { grant, ...options }: ReportOptions): Promise<CommandResult> {
  // wrong options are reported without connecting to the database
  const period = parseReportRequest({ ...options, grantId: grant }, new Date(8_640_000_000_000_000));
  if (isRefusal(period)) throw new UsageError(problemText(period.problems ?? [], options));
  if (dayEndingAt(period.asOf) === null) throw new UsageError(problemText([{ path: 'asOf', problem: 'NOT_ALLOWED' }], options));
  const database = await connect(settings);
  try {
    const { now, reports } = await readReports(database, grant);
    if (period.asOf > now) throw new UsageError(problemText([{ path: 'asOf', problem: 'IN_THE_FUTURE' }], options));
    const published = reports.find(({ from, to }) => from === period.from && to === period.to);
    if (!published) throw new CommandFailure(unpublishedMessage(grant, reports));
    if (published.asOf.getTime() !== period.asOf.getTime())
      throw new CommandFailure(
        `This report was published as known at ${published.asOf.toISOString()} and stays so. Ask for it with --as-of ${published.asOf.toISOString()}.`,
      );
    return toResult(published);
  } finally {
    await database.onApplicationShutdown();
  }
}

function unpublishedMessage(grant: string, reports: readonly IndicatorReport[]): string {
  const days = reports.map(({ from, to, asOf }) => `--from ${from} --to ${to} --as-of ${asOf.toISOString()}`);
  const published = days.length === 0 ? 'Nothing is published for it.' : `Published are:\n${days.join('\n')}`;
  return `No report of the grant ${quoted(grant)} is published for these days. ${published}\nThe steward publishes reports at /staff/indicators.`;
}

/** Reads with the report login; on the machine itself the owner login may replace it. */
async function connect({ databases }: Settings): Promise<Database> {
  const url = databases.report ?? databases.migrator;
  if (!url) throw new CommandFailure('DATABASE_URL_REPORT is missing. Take it from database-logins.json in the data directory, or use `npm run waymark -- …`.');
  const database = new Database(databases.report ? { report: url } : { owner: url });
  try {
    await database.onModuleInit();
  } catch (error) {
    throw new CommandFailure(`The database does not answer: ${(error as Error).message}. Start PostgreSQL or check DATABASE_URL.`);
  }
  return database;
}

const readReports = (database: Database, grant: string): Promise<{ readonly now: Date; readonly reports: readonly IndicatorReport[] }> =>
  database.transaction(
    database.hasLogin('report') ? REPORT : OWNER,
    async (tx) => ({ now: await tx.now(), reports: await new IndicatorReportsService(database).listOf(tx, grant) }),
    false,
  );

const OPTION_NAMES: Readonly<Record<string, string>> = { grantId: '--grant', from: '--from', to: '--to', asOf: '--as-of' };
const REMEDIES: Readonly<Partial<Record<Problem['problem'], string>>> = {
  NOT_A_DATE: 'is not a day. Write it as year-month-day, as in 2007-07-31.',
  NOT_A_TIME: 'is not an instant. Write it with its zone, as in 2007-08-15T00:00:00+07:00.',
  BEFORE_START: 'is before --from. Write a later day.',
  IN_THE_FUTURE: 'has not come yet. Write an instant that has passed.',
  NOT_ALLOWED: 'is not the end of a day. Write midnight in Phnom Penh, as in 2007-08-15T00:00:00+07:00.',
};

function problemText(problems: readonly Problem[], options: Omit<ReportOptions, 'grant'>): string {
  const values: Readonly<Record<string, string>> = { ...options };
  return problems
    .map(({ path, problem }) => `${OPTION_NAMES[path] ?? path} ${quoted(values[path] ?? '')} ${REMEDIES[problem] ?? 'cannot be read.'}`)
    .join('\n');
}

const HEADINGS = ['', 'total', 'survivors', 'at risk', 'not stated'];
const ID_WIDTH = 20;
const NUMBER_WIDTH = 11;

function toResult({ grantId, from, to, asOf, publishedAt, hash, document: { cells } }: IndicatorReport): CommandResult {
  const text = (id: string): string => (id in cells ? String(cells[id] ?? '–') : '').padStart(NUMBER_WIDTH);
  const line = ({ id, label }: Indicator): string =>
    `${id.padEnd(ID_WIDTH)}${[id, ...DISAGGREGATIONS.map((cut) => `${id}.${cut}`)].map(text).join('')}  ${label}`;
  return {
    lines: [
      `Grant ${grantId}, ${from} to ${to}, as known at ${asOf.toISOString()}, published at ${publishedAt.toISOString()}.`,
      '',
      HEADINGS.map((heading, at) => (at === 0 ? heading.padEnd(ID_WIDTH) : heading.padStart(NUMBER_WIDTH))).join(''),
      ...INDICATORS.map(line),
      '',
      'Persons once each. <11: from 1 to 10. –: withheld, as it would give away another number. docs/indicators.md says what each counts.',
      'A published report never changes; corrections appear only in later reports.',
      `SHA-256 ${hash}`,
    ],
    document: { hash, asOf: asOf.toISOString(), cells, sums: SUMS },
  };
}
