import { resolve } from 'node:path';
import type { z } from 'zod';
import { nearestKnown } from '../shared/nearest';
import type { Pepper } from './security/peppers';
import { GROUPS, NOTES, type PoolSettings, poolSettings } from './settings-schema';

/** The login of a database URL. `migrator` is DATABASE_URL, the only one that creates roles and tables. */
export type DatabaseUser = 'migrator' | 'employer' | 'staff' | 'trainee' | 'worker' | 'queue' | 'index' | 'report';

export const API_DATABASES = ['employer', 'staff', 'trainee', 'queue', 'index', 'report'] as const satisfies readonly DatabaseUser[];
export const WORKER_DATABASES = ['worker', 'queue', 'index', 'report'] as const satisfies readonly DatabaseUser[];

export interface Settings<Needed extends DatabaseUser = never> {
  readonly port: number;
  /** Only this machine outside production: the demo's sign-ins are printed on its terminal. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  /** The pages' address in mails, without trailing slash; if empty in production, mails name only paths. */
  readonly baseUrl: string;
  /** How employers reach the placement service: on each of their pages, also before they sign in. */
  readonly employerContact: string | undefined;
  /** How trainees reach the placement service: on their sign-in page and their error pages. */
  readonly traineeContact: string | undefined;
  readonly dataDirectory: string;
  readonly demo: boolean;
  readonly production: boolean;
  readonly databases: Readonly<Partial<Record<DatabaseUser, string>> & Record<Needed, string>>;
  /** Without it the queue is in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Without it mail is written as `.eml` files under the data directory. */
  readonly smtpUrl: string | undefined;
  /** Whether mail must be encrypted: in production or with a password, except to an exempted local relay. */
  readonly smtpNeedsTls: boolean;
  /** How many mails a worker sends at the same time. */
  readonly mailConcurrency: number;
  /** Connections to PostgreSQL, for each login. */
  readonly pools: PoolSettings;
  /** How long a stopping process continues to serve while it reports that it is not ready. */
  readonly drainMs: number;
  /** Without it the metrics are not served. */
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  /** Whether each request is logged: by route pattern, without names, ids, queries and addresses. */
  readonly logsAccess: boolean;
  /** An operation that takes longer is stopped, rolled back and refused. */
  readonly deadlineMs: number;
  /** How many rows a request may count itself; a worker counts larger sets in the background. */
  readonly rowsAtOnce: number;
  /** A background calculation that takes longer is stopped. */
  readonly calculationDeadlineMs: number;
  /** Requests per minute of an employer or trainee account, averaged over five; others get more. */
  readonly requestsPerMinute: number;
  /** Number of trusted proxies before this program. The first one's view of the client address counts. */
  readonly proxies: number;
  /** Keys that hash PINs and check-in codes, newest first. */
  readonly peppers: readonly Pepper[];
  /** The point at which a fault test makes this program kill itself. */
  readonly fault: string | undefined;
  /** Off only in the control run that shows what is lost without the sweep. */
  readonly sweep: boolean;
  /** Off only in tests, most of which never use the match index or the search: their first use then waits for loading. */
  readonly loadsIndexAtStart: boolean;
}

export interface SettingProblem {
  readonly setting: string;
  readonly problem: string;
  readonly remedy: string;
}

export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingProblem[]) {
    const lines = problems.map(({ setting, problem, remedy }) => `  ${problem.includes(setting) ? '' : `${setting}: `}${problem}. ${remedy}`);
    super(`${problems.length === 1 ? 'A setting is' : `${problems.length} settings are`} not right:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
  }
}

/** Example numbers of the demo: that of its first institution for trainees, and another for employers. */
const DEMO_CONTACTS = { trainee: '023 000 001', employer: '023 000 002' };

const databaseSetting = (user: DatabaseUser) => (user === 'migrator' ? 'DATABASE_URL' : (`DATABASE_URL_${uppercase(user)}` as const));
const uppercase = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>;
const DATABASE_USERS: readonly DatabaseUser[] = ['migrator', 'employer', 'staff', 'trainee', 'worker', 'queue', 'index', 'report'];

/** The schema of each setting, by its name. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = Object.fromEntries(Object.values(GROUPS.shape).flatMap(({ shape }) => Object.entries(shape)));
const isForTests = (setting: string): boolean => SCHEMAS[setting] !== undefined && NOTES.get(SCHEMAS[setting])?.isForTests === true;
const TEST_PREFIX = 'WAYMARK_TEST_';

/**
 * Reads the settings of one program, and reports all problems at once. `needed` names the databases it
 * requires. An empty setting counts as missing, because `${SMTP_URL:-}` in a compose file yields an empty
 * string.
 */
export function readSettings<Needed extends DatabaseUser = never>(environment: NodeJS.ProcessEnv, needed: readonly Needed[] = []): Settings<Needed> {
  const values = Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const result = GROUPS.safeParse(Object.fromEntries(Object.keys(GROUPS.shape).map((group) => [group, values])));
  const problems = [...malformed(values, result.error), ...unrecognised(values), ...testOnly(values), ...missing(values, needed)];
  if (problems.length > 0 || !result.success) throw new SettingsError(problems);
  const { server, limits, services, mail, pools, tests } = result.data;
  const production = server.NODE_ENV === 'production';
  const demo = server.WAYMARK_DEMO !== 'none';
  const demoContacts = demo && !production ? DEMO_CONTACTS : undefined;
  const databases = Object.fromEntries(DATABASE_USERS.map((user) => [user, services[databaseSetting(user)]]).filter(([, address]) => address));
  return {
    port: server.PORT,
    host: production ? '0.0.0.0' : '127.0.0.1',
    baseUrl: server.WAYMARK_BASE_URL ?? (production ? '' : `http://localhost:${server.PORT}`),
    employerContact: server.WAYMARK_EMPLOYER_CONTACT ?? demoContacts?.employer,
    traineeContact: server.WAYMARK_TRAINEE_CONTACT ?? demoContacts?.trainee,
    dataDirectory: resolve(server.WAYMARK_DATA_DIR),
    demo,
    production,
    databases: databases as Settings<Needed>['databases'], // `missing` has checked the needed ones
    redisUrl: services.REDIS_URL,
    smtpUrl: mail.SMTP_URL,
    smtpNeedsTls: mail.WAYMARK_SMTP_CLEAR_TEXT === undefined && (production || hasUser(mail.SMTP_URL)),
    mailConcurrency: mail.WAYMARK_MAIL_CONCURRENCY,
    pools: poolSettings(pools),
    drainMs: server.WAYMARK_DRAIN_SECONDS,
    metricsPort: server.WAYMARK_METRICS_PORT,
    metricsHost: server.WAYMARK_METRICS_HOST,
    logsAccess: server.WAYMARK_ACCESS_LOG === 'on',
    deadlineMs: limits.WAYMARK_DEADLINE_SECONDS,
    rowsAtOnce: limits.WAYMARK_ROWS_AT_ONCE,
    calculationDeadlineMs: limits.WAYMARK_CALCULATION_SECONDS,
    requestsPerMinute: limits.WAYMARK_REQUESTS_PER_MINUTE,
    proxies: server.WAYMARK_PROXIES,
    peppers: services.WAYMARK_PEPPER ?? [],
    fault: tests.WAYMARK_FAULT,
    sweep: tests.WAYMARK_SWEEP !== 'off',
    loadsIndexAtStart: tests.WAYMARK_MATCH_INDEX !== 'when-asked',
  };
}

type SettingValues = Readonly<Record<string, string>>;

/** One problem for each setting that its schema, or a rule of its group, refuses. */
function malformed(values: SettingValues, error: z.ZodError | undefined): SettingProblem[] {
  const bySetting = new Map((error?.issues ?? []).map((issue) => [String(issue.path[1]), issue] as const));
  return [...bySetting].map(([setting, issue]) => {
    // a rule between settings has its own problem and remedy
    if (issue.code === 'custom' && issue.params) return { setting, problem: issue.message, remedy: String(issue.params['remedy']) };
    const note = SCHEMAS[setting] && NOTES.get(SCHEMAS[setting]);
    if (!note) throw new Error(`Cannot explain the setting ${setting}: it has no note`);
    return { setting, problem: note.isSecret ? note.problem : `"${values[setting]}" ${note.problem}`, remedy: note.remedy };
  });
}

function unrecognised(values: SettingValues): SettingProblem[] {
  const settingNames = Object.keys(SCHEMAS).filter((setting) => setting.startsWith('WAYMARK_') && !isForTests(setting));
  return Object.keys(values)
    .filter((setting) => setting.startsWith('WAYMARK_') && !setting.startsWith(TEST_PREFIX) && !(setting in SCHEMAS))
    .map((setting) => ({ setting, problem: `unknown setting ${setting}${nearestKnown(setting, settingNames)}`, remedy: 'Correct its name or remove it.' }));
}

function testOnly(values: SettingValues): SettingProblem[] {
  if (values['NODE_ENV'] !== 'production') return [];
  return Object.keys(SCHEMAS)
    .filter((setting) => values[setting] && isForTests(setting))
    .map((setting) => ({ setting, problem: 'is refused in production, where it would lose messages or let people wait', remedy: 'Remove it.' }));
}

const hasUser = (smtp: string | undefined): boolean => smtp !== undefined && new URL(smtp).username !== '';

function missing(values: SettingValues, needed: readonly DatabaseUser[]): SettingProblem[] {
  const logins = needed
    .map(databaseSetting)
    .filter((setting) => !values[setting])
    .map((setting) => ({
      setting,
      problem: 'is missing',
      remedy: 'Take it from database-logins.json, which node dist/prepare.js writes to the data directory.',
    }));
  // the process that serves trainees hashes their PINs
  return needed.includes('trainee') && !values['WAYMARK_PEPPER'] ? [...logins, NO_PEPPER] : logins;
}

const NO_PEPPER: SettingProblem = {
  setting: 'WAYMARK_PEPPER',
  problem: 'is missing',
  remedy:
    'Take it from the file "pepper", which node dist/prepare.js writes to the data directory; of a new installation make one with `openssl rand -hex 32`.',
};

/** Injection token for a process's settings. */
export const SETTINGS = Symbol('SETTINGS');
