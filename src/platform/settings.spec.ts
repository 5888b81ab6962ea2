import { API_DATABASES, readSettings, SettingsError, WORKER_DATABASES } from './settings';

const problemsOf = (environment: NodeJS.ProcessEnv, needed: Parameters<typeof readSettings>[1] = []): readonly string[] => {
  try {
    readSettings(environment, needed);
    return [];
  } catch (failure) {
    if (!(failure instanceof SettingsError)) throw failure;
    return failure.problems.map(({ setting }) => setting);
  }
};

const KEY = '3q2-7wAAEjRWeJq83v8QIDBAUGBwgJCgsMDQ4PD_ESI';

describe('Settings', () => {
  it('has a default for every setting that is missing or empty', () => {
    const settings = readSettings({ PATH: '/bin', SMTP_URL: '', PORT: '' });
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, production: false, smtpUrl: undefined, fault: undefined, sweep: true });
    expect(settings).toMatchObject({ metricsPort: undefined, metricsHost: '127.0.0.1', drainMs: 5_000, logsAccess: false });
    expect(settings.pools).toEqual({ size: { employer: 8, staff: 8, trainee: 8, worker: 6, report: 2, index: 2, queue: 10 }, waitMs: 5_000 });
    expect(readSettings({ WAYMARK_POOL_STAFF: '20', WAYMARK_POOL_WAIT_SECONDS: '2' }).pools).toMatchObject({ size: { staff: 20, trainee: 8 }, waitMs: 2_000 });
    expect(settings).toMatchObject({ deadlineMs: 10_000, requestsPerMinute: 60, proxies: 0 });
    expect(problemsOf({ WAYMARK_DEADLINE_SECONDS: '0', WAYMARK_REQUESTS_PER_MINUTE: '-1', WAYMARK_PROXIES: 'yes' })).toHaveLength(3);
    expect(settings.dataDirectory).toMatch(/[\\/]\.waymark$/);
    expect([settings.baseUrl, readSettings({ PORT: '8080' }).baseUrl]).toEqual(['http://localhost:3000', 'http://localhost:8080']);
  });

  it('reads the configured values', () => {
    const environment = {
      PORT: '8080',
      NODE_ENV: 'production',
      WAYMARK_DEMO: 'none',
      DATABASE_URL_WORKER: 'postgres://w:p@db/waymark',
      REDIS_URL: 'rediss://r:6380',
      WAYMARK_METRICS_PORT: '9464',
      WAYMARK_METRICS_HOST: '10.0.0.7',
    };
    const settings = readSettings(environment);
    expect(settings).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      demo: false,
      production: true,
      redisUrl: 'rediss://r:6380',
      metricsPort: 9464,
      metricsHost: '10.0.0.7',
    });
    expect(settings.databases).toEqual({ worker: 'postgres://w:p@db/waymark' });
    expect([settings.baseUrl, readSettings({ WAYMARK_BASE_URL: 'https://jobs.example.org/' }).baseUrl]).toEqual(['', 'https://jobs.example.org']);
  });

  it('reports all problems at once, each with its remedy', () => {
    const environment = { PORT: '99999', WAYMARK_DEMO: 'yes', WAYMARK_DATADIR: '/srv', DATABASE_URL: 'mysql://db/waymark', SMTP_URL: 'mail.example' };
    expect(problemsOf(environment).toSorted()).toEqual(['DATABASE_URL', 'PORT', 'SMTP_URL', 'WAYMARK_DATADIR', 'WAYMARK_DEMO']);
    expect(() => readSettings(environment)).toThrow(
      /5 settings are not right:\n.*\n {2}unknown setting WAYMARK_DATADIR; nearest known: WAYMARK_DATA_DIR\. Correct its name or remove it/s,
    );
    expect(() => readSettings(environment)).toThrow(/PORT: "99999" is not a port\. Use a number from 1 to 65535/);
  });

  it.each([
    ['WAYMARK_POOL_STAF', /unknown setting WAYMARK_POOL_STAF; nearest known: WAYMARK_POOL_STAFF\. /],
    ['WAYMARK_COLOUR', /unknown setting WAYMARK_COLOUR\. Correct/],
    ['WAYMARK_FAULTS', /unknown setting WAYMARK_FAULTS\. /],
  ])('names for %s at most the one nearest setting of an operator', (setting, message) => {
    expect(() => readSettings({ [setting]: '1' })).toThrow(message);
  });

  it.each([
    ['PORT', ['0', '-1', '3000.5', '0x10', '65536', 'http', ' 3000']],
    ['WAYMARK_METRICS_PORT', ['0', 'metrics']],
    ['WAYMARK_POOL_STAFF', ['0', '501', 'many', '8.5', '-1', ' 8']],
    ['WAYMARK_POOL_QUEUE', ['3', '0']],
    ['WAYMARK_POOL_OWNER', ['2']],
    ['WAYMARK_POOL_WAIT_SECONDS', ['0', '61', '1.5']],
    ['WAYMARK_DRAIN_SECONDS', ['301', '-1', 'soon']],
    ['WAYMARK_METRICS_HOST', ['localhost', '10.0.0', 'http://10.0.0.7']],
    ['NODE_ENV', ['prod', 'Production']],
    ['WAYMARK_DEMO', ['0', 'None', 'false']],
    ['WAYMARK_SWEEP', ['on']],
    ['WAYMARK_MATCH_INDEX', ['never']],
    ['WAYMARK_FAULT', ['Before Commit', '../x']],
    ['WAYMARK_DATA_DIR', [' .waymark']],
    ['WAYMARK_BASE_URL', ['jobs.example.org', 'ftp://jobs.example.org']],
    ['DATABASE_URL_STAFF', ['db', 'postgres://host', 'postgres://host/', 'http://host/waymark']],
    ['REDIS_URL', ['localhost:6379', 'http://redis']],
    ['SMTP_URL', ['mail.example:25', 'imap://mail.example']],
    ['WAYMARK_SMTP_CLEAR_TEXT', ['yes', 'mail.example']],
    ['WAYMARK_PEPPER', ['salt', 'a'.repeat(64), `${KEY},short`, Array.from({ length: 6 }, (_, at) => `${KEY}${at}`).join(','), `${KEY};`]],
  ])('refuses %s = %j', (setting, values) => {
    for (const value of values) expect(problemsOf({ [setting]: value })).toEqual([setting]);
  });

  it.each([
    ['in production', { NODE_ENV: 'production', SMTP_URL: 'smtp://relay:25' }, true],
    ['with a password', { SMTP_URL: 'smtp://me:secret@relay:587' }, true],
    ['but not outside production without a password', { SMTP_URL: 'smtp://relay:25' }, false],
    [
      'but not to a relay on this host that the settings allow',
      { NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:25', WAYMARK_SMTP_CLEAR_TEXT: 'same-host' },
      false,
    ],
    ['nor by other names of this host', { NODE_ENV: 'production', SMTP_URL: 'smtp://me:secret@[::1]:25', WAYMARK_SMTP_CLEAR_TEXT: 'same-host' }, false],
    ['to this host without that setting', { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost:25' }, true],
  ])('mail needs TLS %s', (_case, environment, needed) => expect(readSettings(environment).smtpNeedsTls).toBe(needed));

  it('never allows clear-text mail to another host', () => {
    for (const host of ['mail.example', '127.0.0.1.example', '10.0.0.7', 'localhost.example'])
      expect(problemsOf({ SMTP_URL: `smtp://${host}:25`, WAYMARK_SMTP_CLEAR_TEXT: 'same-host' })).toEqual(['WAYMARK_SMTP_CLEAR_TEXT']);
    const withAnotherMistake = { SMTP_URL: 'smtp://mail.example:25', WAYMARK_SMTP_CLEAR_TEXT: 'same-host', WAYMARK_MAIL_CONCURRENCY: 'many' };
    expect(problemsOf(withAnotherMistake)).toEqual(['WAYMARK_MAIL_CONCURRENCY', 'WAYMARK_SMTP_CLEAR_TEXT']);
  });

  it('reads peppers newest first, each with its own id', () => {
    const [one, other] = [`${KEY}1`, `${KEY}2`];
    const ids = (setting: string): string[] => readSettings({ WAYMARK_PEPPER: setting }).peppers.map(({ id }) => id);
    expect(ids(`${one},${other}`)).toEqual([...ids(one), ...ids(other)]);
    expect(ids(`${other}\n${one}\n`)).toEqual(ids(`${other}, ${one}`));
    expect(new Set(ids(`${one},${other}`)).size).toBe(2);
    expect(ids('')).toEqual([]);
  });

  it('never repeats a value that may contain a password', () => {
    const environment = {
      DATABASE_URL: 'mysql://root:hunter2@db/waymark',
      SMTP_URL: 'imap://me:hunter2@mail',
      REDIS_URL: 'http://:hunter2@r',
      WAYMARK_PEPPER: 'hunter2',
    };
    expect(problemsOf(environment)).toHaveLength(4);
    expect(() => readSettings(environment)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }));
  });

  it('requires the databases that a program needs, and no others', () => {
    const logins = ['EMPLOYER', 'STAFF', 'TRAINEE', 'QUEUE', 'INDEX', 'REPORT'].map((user) => `DATABASE_URL_${user}`);
    // the process that serves trainees hashes their PINs
    expect(problemsOf({}, API_DATABASES)).toEqual([...logins, 'WAYMARK_PEPPER']);
    expect(problemsOf({ DATABASE_URL_WORKER: 'postgres://w:p@db/waymark' }, WORKER_DATABASES)).toEqual([
      'DATABASE_URL_QUEUE',
      'DATABASE_URL_INDEX',
      'DATABASE_URL_REPORT',
    ]);
    expect(problemsOf({}, ['migrator'])).toEqual(['DATABASE_URL']);
  });

  it('refuses test settings in production only', () => {
    const faulty = { WAYMARK_FAULT: 'before-commit', WAYMARK_SWEEP: 'off', WAYMARK_MATCH_INDEX: 'when-asked', WAYMARK_TEST_POSTGRES: 'anything' };
    expect(readSettings(faulty)).toMatchObject({ fault: 'before-commit', sweep: false, loadsIndexAtStart: false });
    expect(problemsOf({ ...faulty, NODE_ENV: 'production' })).toEqual(['WAYMARK_FAULT', 'WAYMARK_SWEEP', 'WAYMARK_MATCH_INDEX']);
  });
});
