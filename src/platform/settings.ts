import { resolve } from 'node:path';
import { z } from 'zod';
import { nearestKnown } from '../shared/nearest';
import { isPepperSetting, type Pepper, readPeppers } from './security/peppers';
import { POOL_RULES, type PoolSettings, readPools } from './database/pool-settings';

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
  /** Off only in tests, most of which never use the match index: its first use then waits for loading. */
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

interface Rule {
  readonly accepts: z.ZodType<string>;
  /** Values of settings that may contain a password are never repeated. */
  readonly secret?: true;
  readonly problem: string;
  readonly remedy: string;
}

const url = (schemes: readonly string[], needsPath = false): z.ZodType<string> =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol) && (!needsPath || new URL(text).pathname.length > 1));

const DATABASE: Rule = {
  accepts: url(['postgres:', 'postgresql:'], true),
  secret: true,
  problem: 'is not the URL of a PostgreSQL database',
  remedy: 'Write it as postgres://user:password@host:5432/database.',
};

const databaseSetting = (user: DatabaseUser): string => (user === 'migrator' ? 'DATABASE_URL' : `DATABASE_URL_${user.toUpperCase()}`);
const DATABASE_USERS: readonly DatabaseUser[] = ['migrator', 'employer', 'staff', 'trainee', 'worker', 'queue', 'index', 'report'];

const wholeNumber = (least: number, most: number): z.ZodType<string> =>
  z.string().refine((text) => /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most);

const PORT: Rule = {
  accepts: z.string().refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535),
  problem: 'is not a port',
  remedy: 'Use a number from 1 to 65535, such as 3000.',
};

const RULES: Readonly<Record<string, Rule>> = {
  PORT,
  NODE_ENV: {
    accepts: z.enum(['production', 'development', 'test']),
    // A misspelt "production" would show stack traces and the schema to everyone.
    problem: 'is not known',
    remedy: 'Use production, development or test, or leave it out.',
  },
  WAYMARK_DATA_DIR: {
    accepts: z.string().refine((text) => text.trim() === text),
    problem: 'begins or ends with a blank',
    remedy: 'Give the path of a folder, such as .waymark.',
  },
  WAYMARK_BASE_URL: {
    accepts: url(['http:', 'https:']),
    problem: 'is not the address of the pages',
    remedy: 'Write it as https://jobs.example.org, or leave it out outside production.',
  },
  WAYMARK_METRICS_PORT: PORT,
  WAYMARK_METRICS_HOST: {
    accepts: z.union([z.ipv4(), z.ipv6()]),
    problem: 'is not an IP address',
    remedy: 'Give the address of an inner network, or leave it out to answer this machine alone.',
  },
  WAYMARK_ACCESS_LOG: { accepts: z.literal('on'), problem: 'is not known', remedy: 'Use on for one line of log a request, or leave it out for none.' },
  WAYMARK_DEADLINE_SECONDS: {
    accepts: wholeNumber(1, 60),
    problem: 'is not a time in whole seconds',
    remedy: 'Use a number from 1 to 60, or leave it out for 10.',
  },
  WAYMARK_ROWS_AT_ONCE: {
    accepts: wholeNumber(0, 1_000_000),
    problem: 'is not a number of rows',
    remedy: 'Use a number from 0 to 1000000: how many rows a request counts by itself. Leave it out for 20000.',
  },
  WAYMARK_CALCULATION_SECONDS: {
    accepts: wholeNumber(1, 3_600),
    problem: 'is not a time in whole seconds',
    remedy: 'Use a number from 1 to 3600: how long a calculation in the background may take. Leave it out for 900.',
  },
  WAYMARK_REQUESTS_PER_MINUTE: {
    accepts: wholeNumber(1, 1_000_000),
    problem: 'is not a number of requests',
    remedy: 'Use a number from 1 to 1000000, or leave it out for 60.',
  },
  WAYMARK_PROXIES: {
    accepts: wholeNumber(0, 5),
    problem: 'is not a number of proxies',
    remedy: 'Use a number from 0 to 5: how many stand before this program.',
  },
  WAYMARK_MAIL_CONCURRENCY: {
    accepts: wholeNumber(1, 100),
    problem: 'is not a number of mails',
    remedy: 'Use a number from 1 to 100: how many mails a worker sends at the same time. Leave it out for 10.',
  },
  WAYMARK_DRAIN_SECONDS: {
    accepts: wholeNumber(0, 300),
    problem: 'is not a time in whole seconds',
    remedy: 'Use a number from 0 to 300: how long a process that stops says that it is not ready before it closes its port. Leave it out for 5.',
  },
  WAYMARK_PEPPER: {
    accepts: z.string().refine(isPepperSetting),
    secret: true,
    problem: 'is not one to five random keys of 32 bytes, newest first',
    remedy: 'Make a key with `openssl rand -hex 32`, and put it before the ones that are there, with a comma between.',
  },
  WAYMARK_DEMO: { accepts: z.literal('none'), problem: 'is not known', remedy: 'Use none for no demo, or leave it out.' },
  WAYMARK_FAULT: {
    accepts: z.string().regex(/^[a-z][a-z0-9-]*$/),
    problem: 'is not the name of a kill point',
    remedy: 'Leave it out: it serves fault tests only.',
  },
  WAYMARK_SWEEP: { accepts: z.literal('off'), problem: 'is not known', remedy: 'Leave it out: it serves fault tests only.' },
  WAYMARK_MATCH_INDEX: { accepts: z.literal('when-asked'), problem: 'is not known', remedy: 'Leave it out: it serves tests only.' },
  REDIS_URL: {
    accepts: url(['redis:', 'rediss:']),
    secret: true,
    problem: 'is not the URL of a Redis server',
    remedy: 'Write it as redis://host:6379, or leave it out to keep the queue in PostgreSQL.',
  },
  SMTP_URL: {
    accepts: url(['smtp:', 'smtps:']),
    secret: true,
    problem: 'is not the URL of a mail server',
    remedy: 'Write it as smtp://user:password@host:587, or leave it out to write mail as files.',
  },
  WAYMARK_SMTP_CLEAR_TEXT: {
    accepts: z.literal('same-host'),
    problem: 'is not known',
    remedy: 'Use same-host for a mail relay on this same host that speaks no TLS, or leave it out.',
  },
  ...Object.fromEntries(DATABASE_USERS.map((user) => [databaseSetting(user), DATABASE])),
  ...POOL_RULES,
};

const SAME_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const TEST_ONLY = ['WAYMARK_FAULT', 'WAYMARK_SWEEP', 'WAYMARK_MATCH_INDEX'];
const TEST_PREFIX = 'WAYMARK_TEST_';

/**
 * Reads the settings of one program, and reports all problems at once. `needed` names the databases it
 * requires. An empty setting counts as missing, because `${SMTP_URL:-}` in a compose file yields an empty
 * string.
 */
export function readSettings<Needed extends DatabaseUser = never>(environment: NodeJS.ProcessEnv, needed: readonly Needed[] = []): Settings<Needed> {
  const values = Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const problems = [...malformed(values), ...unrecognised(values), ...testOnly(values), ...clearText(values), ...missing(values, needed)];
  if (problems.length > 0) throw new SettingsError(problems);
  const production = values['NODE_ENV'] === 'production';
  const databases = Object.fromEntries(DATABASE_USERS.map((user) => [user, values[databaseSetting(user)]]).filter(([, address]) => address));
  return {
    port: Number(values['PORT'] ?? 3000),
    host: production ? '0.0.0.0' : '127.0.0.1',
    baseUrl: (values['WAYMARK_BASE_URL'] ?? (production ? '' : `http://localhost:${values['PORT'] ?? 3000}`)).replace(/\/+$/, ''),
    dataDirectory: resolve(values['WAYMARK_DATA_DIR'] ?? '.waymark'),
    demo: values['WAYMARK_DEMO'] !== 'none',
    production,
    databases: databases as Settings<Needed>['databases'], // `missing` has checked the needed ones
    redisUrl: values['REDIS_URL'],
    smtpUrl: values['SMTP_URL'],
    smtpNeedsTls: values['WAYMARK_SMTP_CLEAR_TEXT'] === undefined && (production || hasUser(values['SMTP_URL'])),
    mailConcurrency: Number(values['WAYMARK_MAIL_CONCURRENCY'] ?? 10),
    pools: readPools(values),
    drainMs: Number(values['WAYMARK_DRAIN_SECONDS'] ?? 5) * 1000,
    metricsPort: values['WAYMARK_METRICS_PORT'] ? Number(values['WAYMARK_METRICS_PORT']) : undefined,
    metricsHost: values['WAYMARK_METRICS_HOST'] ?? '127.0.0.1',
    logsAccess: values['WAYMARK_ACCESS_LOG'] === 'on',
    deadlineMs: Number(values['WAYMARK_DEADLINE_SECONDS'] ?? 10) * 1000,
    rowsAtOnce: Number(values['WAYMARK_ROWS_AT_ONCE'] ?? 20_000),
    calculationDeadlineMs: Number(values['WAYMARK_CALCULATION_SECONDS'] ?? 900) * 1000,
    requestsPerMinute: Number(values['WAYMARK_REQUESTS_PER_MINUTE'] ?? 60),
    proxies: Number(values['WAYMARK_PROXIES'] ?? 0),
    peppers: readPeppers(values['WAYMARK_PEPPER']),
    fault: values['WAYMARK_FAULT'],
    sweep: values['WAYMARK_SWEEP'] !== 'off',
    loadsIndexAtStart: values['WAYMARK_MATCH_INDEX'] !== 'when-asked',
  };
}

type SettingValues = Readonly<Record<string, string>>;

function malformed(values: SettingValues): SettingProblem[] {
  return Object.entries(RULES).flatMap(([setting, { accepts, secret, problem, remedy }]) => {
    const value = values[setting];
    if (value === undefined || accepts.safeParse(value).success) return [];
    return [{ setting, problem: secret ? problem : `"${value}" ${problem}`, remedy }];
  });
}

function unrecognised(values: SettingValues): SettingProblem[] {
  const settingNames = Object.keys(RULES).filter((setting) => setting.startsWith('WAYMARK_') && !TEST_ONLY.includes(setting));
  return Object.keys(values)
    .filter((setting) => setting.startsWith('WAYMARK_') && !setting.startsWith(TEST_PREFIX) && !(setting in RULES))
    .map((setting) => ({ setting, problem: `unknown setting ${setting}${nearestKnown(setting, settingNames)}`, remedy: 'Correct its name or remove it.' }));
}

function testOnly(values: SettingValues): SettingProblem[] {
  if (values['NODE_ENV'] !== 'production') return [];
  return TEST_ONLY.filter((setting) => values[setting]).map((setting) => ({
    setting,
    problem: 'is refused in production, where it would lose messages or let people wait',
    remedy: 'Remove it.',
  }));
}

const hasUser = (smtp: string | undefined): boolean => smtp !== undefined && new URL(smtp).username !== '';

/** Reports settings that would send clear text to another host. */
function clearText({ SMTP_URL: smtp, WAYMARK_SMTP_CLEAR_TEXT: allowed }: SettingValues): SettingProblem[] {
  if (allowed === undefined || smtp === undefined || !URL.canParse(smtp)) return [];
  if (SAME_HOST.test(new URL(smtp).hostname)) return [];
  return [{ setting: 'WAYMARK_SMTP_CLEAR_TEXT', problem: 'is for a mail server on this same host alone', remedy: 'Remove it: mail then goes by TLS.' }];
}

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
