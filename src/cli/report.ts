import { CUTS, INDICATORS, type Indicator } from '../indicators/domain/indicator';
import { parseAsked } from '../indicators/domain/report';
import { IndicatorsService, type Report } from '../indicators/indicators.service';
import { ReportIndicators } from '../moves/report-indicators';
import { OWNER, REPORT } from '../platform/actor';
import { Database } from '../platform/database';
import type { Settings } from '../platform/settings';
import { isRefusal, type Problem } from '../shared/refusal';
import { VacanciesService } from '../vacancies/vacancies.service';
import { quoted, type Result, Stopped, WrongUsage } from './result';

export interface ReportWords {
  readonly grant: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What a grant reached, as it may leave the institutions: the same lines and the same hash for the same instant, whenever it is asked. */
export async function report(settings: Settings, { grant, ...words }: ReportWords): Promise<Result> {
  // what is wrong with the words is told without a database
  const asked = parseAsked({ ...words, grantId: grant }, new Date(8_640_000_000_000_000));
  if (isRefusal(asked)) throw new WrongUsage(said(asked.problems ?? [], words));
  const database = await connected(settings);
  try {
    const counted = await new ReportIndicators(new IndicatorsService(database), new VacanciesService()).report({ ...asked }, await nowIn(database));
    if (isRefusal(counted) && counted.refusal === 'INVALID_INPUT') throw new WrongUsage(said(counted.problems ?? [], words));
    if (isRefusal(counted)) throw new Stopped(`There is no grant ${quoted(grant)}. Use its short name, as in seed.`);
    return shown(counted);
  } finally {
    await database.onModuleDestroy();
  }
}

/** The report's own login reads it; on the machine itself the owner may stand in. */
async function connected({ databases }: Settings): Promise<Database> {
  const url = databases.report ?? databases.migrator;
  if (!url) throw new Stopped('DATABASE_URL_REPORT is missing. Take it from database-logins.json in the data directory, or use `npm run waymark -- …`.');
  const database = new Database(databases.report ? { report: url } : { owner: url });
  try {
    await database.onModuleInit();
  } catch (error) {
    throw new Stopped(`The database does not answer: ${(error as Error).message}. Start PostgreSQL or check DATABASE_URL.`);
  }
  return database;
}

const nowIn = (database: Database): Promise<Date> => database.transaction(database.holds('report') ? REPORT : OWNER, (tx) => tx.now(), false);

const OPTIONS: Readonly<Record<string, string>> = { grantId: '--grant', from: '--from', to: '--to', asOf: '--as-of' };
const REMEDIES: Readonly<Partial<Record<Problem['problem'], string>>> = {
  NOT_A_DATE: 'is not a day. Write it as year-month-day, as in 2007-07-31.',
  NOT_A_TIME: 'is not an instant. Write it with its zone, as in 2007-08-15T00:00:00+07:00.',
  BEFORE_START: 'is before --from. Write a later day.',
  IN_THE_FUTURE: 'has not come yet. Write an instant that has passed.',
};

function said(problems: readonly Problem[], words: Omit<ReportWords, 'grant'>): string {
  const given: Readonly<Record<string, string>> = { ...words };
  return problems.map(({ path, problem }) => `${OPTIONS[path] ?? path} ${quoted(given[path] ?? '')} ${REMEDIES[problem] ?? 'cannot be read.'}`).join('\n');
}

const HEADINGS = ['', 'total', 'survivors', 'at risk', 'not told'];
const ID_WIDTH = 20;
const NUMBER_WIDTH = 11;

function shown({ asked, cells, sums, hash }: Report): Result {
  const numbers = new Map(cells.map(({ id, shown }) => [id, shown]));
  const text = (id: string): string => (numbers.has(id) ? String(numbers.get(id) ?? '–') : '').padStart(NUMBER_WIDTH);
  const line = ({ id, label }: Indicator): string => `${id.padEnd(ID_WIDTH)}${[id, ...CUTS.map((cut) => `${id}.${cut}`)].map(text).join('')}  ${label}`;
  const asOf = asked.asOf.toISOString();
  return {
    lines: [
      `Grant ${asked.grantId}, ${asked.from} to ${asked.to}, as known at ${asOf}.`,
      '',
      HEADINGS.map((heading, at) => (at === 0 ? heading.padEnd(ID_WIDTH) : heading.padStart(NUMBER_WIDTH))).join(''),
      ...INDICATORS.map(line),
      '',
      'Persons once each. <11: from 1 to 10. –: withheld, as it would give away another number. docs/indicators.md says what each counts.',
      `SHA-256 ${hash}`,
    ],
    document: { hash, asOf, cells: Object.fromEntries(numbers), sums },
  };
}
