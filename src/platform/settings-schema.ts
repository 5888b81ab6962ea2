import { z } from 'zod';
import { isPepperSetting, readPeppers } from './security/peppers';

/** What a schema alone does not say about a setting. */
export interface SettingNote {
  /** What is wrong with a value that the schema refuses, and what to do. */
  readonly problem: string;
  readonly remedy: string;
  /** The value if the setting is missing, as it would be written. */
  readonly ifMissing?: string;
  /** The least and the most of a number. */
  readonly bounds?: readonly [least: number, most: number];
  /** Values of settings that may contain a password are never repeated. */
  readonly isSecret?: true;
  /** Refused in production, and never suggested for a misspelt name. */
  readonly isForTests?: true;
}

/** The note of each setting, by its schema. */
export const NOTES = z.registry<SettingNote>();

interface NumberSetting {
  readonly bounds: readonly [least: number, most: number];
  readonly ifMissing: number;
  readonly problem: string;
  /** What the number means, where the problem does not say it. */
  readonly meaning?: string;
}

const WHOLE_NUMBER = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

const remedyOf = ({ bounds: [least, most], ifMissing, meaning }: NumberSetting): string =>
  `Use a number from ${least} to ${most}${meaning === undefined ? ', or leave' : `: ${meaning}. Leave`} it out for ${ifMissing}.`;

const noteOf = (setting: NumberSetting): SettingNote => ({
  problem: setting.problem,
  remedy: remedyOf(setting),
  bounds: setting.bounds,
  ifMissing: String(setting.ifMissing),
});

/** A whole number with its bounds and its default. */
function wholeNumber(setting: NumberSetting) {
  const [least, most] = setting.bounds;
  const schema = WHOLE_NUMBER.pipe(z.int().min(least).max(most)).prefault(String(setting.ifMissing));
  return schema.register(NOTES, noteOf(setting));
}

/** A time that is set in whole seconds and used in milliseconds. */
function seconds(setting: Omit<NumberSetting, 'problem'>) {
  const [least, most] = setting.bounds;
  const schema = WHOLE_NUMBER.pipe(z.int().min(least).max(most))
    .transform((number) => number * 1000)
    .prefault(String(setting.ifMissing));
  return schema.register(NOTES, noteOf({ ...setting, problem: 'is not a time in whole seconds' }));
}

const PORT_BOUNDS = [1, 65_535] as const;
const PORT_NUMBER = WHOLE_NUMBER.pipe(z.int().min(PORT_BOUNDS[0]).max(PORT_BOUNDS[1]));
const PORT_NOTE = { problem: 'is not a port', remedy: 'Use a number from 1 to 65535, such as 3000.' };

/** A port with its default. */
const port = (ifMissing: number) => PORT_NUMBER.prefault(String(ifMissing)).register(NOTES, { ...PORT_NOTE, ifMissing: String(ifMissing) });

/** A port that is not opened if the setting is missing. */
const optionalPort = () => PORT_NUMBER.optional().register(NOTES, PORT_NOTE);

/** A URL with one of these schemes. */
const url = (scheme: RegExp) => z.url({ protocol: scheme, abort: true });

/** A setting that has one value, or is missing. */
function onlyValue<Value extends string>(value: Value, remedy: string, more: { readonly isForTests?: true } = {}) {
  const schema = z.literal(value).optional();
  NOTES.add(schema, { problem: 'is not known', remedy, ...more });
  return schema;
}

/** The maximum number of connections of a pool. */
const connections = (ifMissing: number, least = 1) => wholeNumber({ bounds: [least, 500], ifMissing, problem: 'is not a number of database connections' });

/** Settings of the logins' pools; the pool of an admin command has a fixed size. */
const POOL_GROUP = z.object({
  WAYMARK_POOL_EMPLOYER: connections(8),
  WAYMARK_POOL_STAFF: connections(8),
  WAYMARK_POOL_TRAINEE: connections(8),
  WAYMARK_POOL_WORKER: connections(6),
  WAYMARK_POOL_REPORT: connections(2),
  WAYMARK_POOL_INDEX: connections(2),
  // The queue always uses two connections to listen for jobs.
  WAYMARK_POOL_QUEUE: connections(10, 4),
  WAYMARK_POOL_WAIT_SECONDS: seconds({ bounds: [1, 60], ifMissing: 5, meaning: 'how long a request waits for a database connection' }),
});

type PoolName = 'employer' | 'staff' | 'trainee' | 'worker' | 'report' | 'index' | 'queue';

export interface PoolSettings {
  /** Maximum number of connections of each pool of this process. */
  readonly size: Readonly<Record<PoolName, number>>;
  /** How long a request or a job waits for a free connection, and how long opening a connection may take. */
  readonly waitMs: number;
}

export const poolSettings = (values: z.output<typeof POOL_GROUP>): PoolSettings => ({
  size: {
    employer: values.WAYMARK_POOL_EMPLOYER,
    staff: values.WAYMARK_POOL_STAFF,
    trainee: values.WAYMARK_POOL_TRAINEE,
    worker: values.WAYMARK_POOL_WORKER,
    report: values.WAYMARK_POOL_REPORT,
    index: values.WAYMARK_POOL_INDEX,
    queue: values.WAYMARK_POOL_QUEUE,
  },
  waitMs: values.WAYMARK_POOL_WAIT_SECONDS,
});

export const POOL_DEFAULTS: PoolSettings = poolSettings(POOL_GROUP.parse({}));

const contact = () =>
  z
    .string()
    .trim()
    .regex(/^[^\p{C}<>]{5,120}$/u)
    .optional()
    .register(NOTES, {
      problem: 'is not a contact of 5 to 120 characters',
      remedy: 'Write a telephone number, an e-mail address or both, such as 012 345 678, jobs@example.org, or leave it out.',
    });

const SERVER_GROUP = z.object({
  PORT: port(3000),
  NODE_ENV: z.enum(['production', 'development', 'test']).optional().register(NOTES, {
    // A misspelt "production" would show stack traces and the schema to everyone.
    problem: 'is not known',
    remedy: 'Use production, development or test, or leave it out.',
  }),
  WAYMARK_BASE_URL: url(/^https?$/)
    .transform((address) => address.replace(/\/+$/, ''))
    .optional()
    .register(NOTES, {
      problem: 'is not the address of the pages',
      remedy: 'Write it as https://jobs.example.org, or leave it out outside production.',
    }),
  WAYMARK_EMPLOYER_CONTACT: contact(),
  WAYMARK_TRAINEE_CONTACT: contact(),
  WAYMARK_DATA_DIR: z
    .string()
    .refine((path) => path.trim() === path)
    .prefault('.waymark')
    .register(NOTES, { problem: 'begins or ends with a blank', remedy: 'Give the path of a folder, such as .waymark.', ifMissing: '.waymark' }),
  WAYMARK_DEMO: onlyValue('none', 'Use none for no demo, or leave it out.'),
  WAYMARK_PROXIES: wholeNumber({
    bounds: [0, 5],
    ifMissing: 0,
    problem: 'is not a number of proxies',
    meaning: 'how many stand before this program',
  }),
  WAYMARK_DRAIN_SECONDS: seconds({
    bounds: [0, 300],
    ifMissing: 5,
    meaning: 'how long a process that stops says that it is not ready before it closes its port',
  }),
  WAYMARK_ACCESS_LOG: onlyValue('on', 'Use on for one line of log a request, or leave it out for none.'),
  WAYMARK_METRICS_PORT: optionalPort(),
  WAYMARK_METRICS_HOST: z.union([z.ipv4(), z.ipv6()]).prefault('127.0.0.1').register(NOTES, {
    problem: 'is not an IP address',
    remedy: 'Give the address of an inner network, or leave it out to answer this machine alone.',
    ifMissing: '127.0.0.1',
  }),
});

const LIMIT_GROUP = z.object({
  WAYMARK_DEADLINE_SECONDS: seconds({ bounds: [1, 60], ifMissing: 10 }),
  WAYMARK_REQUESTS_PER_MINUTE: wholeNumber({ bounds: [1, 1_000_000], ifMissing: 60, problem: 'is not a number of requests' }),
  WAYMARK_ROWS_AT_ONCE: wholeNumber({
    bounds: [0, 1_000_000],
    ifMissing: 20_000,
    problem: 'is not a number of rows',
    meaning: 'how many rows a request counts by itself',
  }),
  WAYMARK_CALCULATION_SECONDS: seconds({ bounds: [1, 3_600], ifMissing: 900, meaning: 'how long a calculation in the background may take' }),
});

const databaseUrl = () =>
  url(/^postgres(ql)?$/)
    .refine((address) => new URL(address).pathname.length > 1)
    .optional()
    .register(NOTES, {
      isSecret: true,
      problem: 'is not the URL of a PostgreSQL database',
      remedy: 'Write it as postgres://user:password@host:5432/database.',
    });

const SERVICE_GROUP = z.object({
  DATABASE_URL: databaseUrl(),
  DATABASE_URL_EMPLOYER: databaseUrl(),
  DATABASE_URL_STAFF: databaseUrl(),
  DATABASE_URL_TRAINEE: databaseUrl(),
  DATABASE_URL_WORKER: databaseUrl(),
  DATABASE_URL_QUEUE: databaseUrl(),
  DATABASE_URL_INDEX: databaseUrl(),
  DATABASE_URL_REPORT: databaseUrl(),
  REDIS_URL: url(/^rediss?$/)
    .optional()
    .register(NOTES, {
      isSecret: true,
      problem: 'is not the URL of a Redis server',
      remedy: 'Write it as redis://host:6379, or leave it out to keep the queue in PostgreSQL.',
    }),
  WAYMARK_PEPPER: z.string().refine(isPepperSetting, { abort: true }).transform(readPeppers).optional().register(NOTES, {
    isSecret: true,
    problem: 'is not one to five random keys of 32 bytes, newest first',
    remedy: 'Make a key with `openssl rand -hex 32`, and put it before the ones that are there, with a comma between.',
  }),
});

const SAME_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const MAIL_FIELDS = z.object({
  SMTP_URL: url(/^smtps?$/)
    .optional()
    .register(NOTES, {
      isSecret: true,
      problem: 'is not the URL of a mail server',
      remedy: 'Write it as smtp://user:password@host:587, or leave it out to write mail as files.',
    }),
  WAYMARK_SMTP_CLEAR_TEXT: onlyValue('same-host', 'Use same-host for a mail relay on this same host that speaks no TLS, or leave it out.'),
  WAYMARK_MAIL_CONCURRENCY: wholeNumber({
    bounds: [1, 100],
    ifMissing: 10,
    problem: 'is not a number of mails',
    meaning: 'how many mails a worker sends at the same time',
  }),
});

/** Never sends clear text to another host. */
const MAIL_GROUP = MAIL_FIELDS.refine(
  ({ SMTP_URL: address, WAYMARK_SMTP_CLEAR_TEXT: allowed }) => allowed === undefined || address === undefined || SAME_HOST.test(new URL(address).hostname),
  {
    path: ['WAYMARK_SMTP_CLEAR_TEXT'],
    error: 'is for a mail server on this same host alone',
    params: { remedy: 'Remove it: mail then goes by TLS.' },
    // also reported together with a mistake in another setting
    when: ({ value }) => MAIL_FIELDS.pick({ SMTP_URL: true, WAYMARK_SMTP_CLEAR_TEXT: true }).safeParse(value).success,
  },
);

const FOR_TESTS = { isForTests: true } as const;
const FAULT_TESTS_ONLY = 'Leave it out: it serves fault tests only.';

const TEST_GROUP = z.object({
  WAYMARK_FAULT: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .register(NOTES, { ...FOR_TESTS, problem: 'is not the name of a kill point', remedy: FAULT_TESTS_ONLY }),
  WAYMARK_SWEEP: onlyValue('off', FAULT_TESTS_ONLY, FOR_TESTS),
  WAYMARK_MATCH_INDEX: onlyValue('when-asked', 'Leave it out: it serves tests only.', FOR_TESTS),
});

/** All settings, by group. Each has its name, type, bounds and default here, and its errors in its note. */
export const GROUPS = z.object({
  server: SERVER_GROUP,
  limits: LIMIT_GROUP,
  services: SERVICE_GROUP,
  mail: MAIL_GROUP,
  pools: POOL_GROUP,
  tests: TEST_GROUP,
});
