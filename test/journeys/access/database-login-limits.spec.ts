import { setTimeout as sleep } from 'node:timers/promises';
import { visitor } from '../../../src/platform/security/actor';
import { Database } from '../../../src/platform/database/database';
import { OverlongStatements } from '../../../src/platform/database/overlong-statements';
import { type Login, LOGINS, TIME_LIMITS } from '../../../src/platform/database/setup/database-roles';
import { connected, acceptedOrRefused } from '../../harness/injected';
import { Harness } from '../../harness/harness';

/** A login may change its own `statement_timeout`, so its limits are enforced from outside. */
let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start({ settings: { WAYMARK_SWEEP: 'off' } });
}, 60_000);
afterAll(() => harness.end());

describe('a statement that exceeds the limit of its login', () => {
  /** The real limits of the roles are ten seconds and more; here they are short, to save time. */
  const SHORT = '300 milliseconds';
  const LIMITED = LOGINS.filter((login) => login !== 'queue');
  const endOverlong = (): Promise<{ login: string; why: string }[]> =>
    harness.sql<{ login: string; why: string }>(`select login, why from app.end_overlong(interval '${SHORT}' - interval '10 seconds')`);

  /** Runs statements as an injection could, and returns the error that stopped them. */
  async function lasts(login: Login, statements: readonly string[], until: () => Promise<void>): Promise<string> {
    return connected(harness, login, async (client) => {
      let ended = 'still there';
      client.on('error', (error) => (ended = error.message));
      const running = (async () => {
        for (const statement of statements) await client.query(statement);
      })().catch((error: Error) => (ended = error.message));
      await until();
      await Promise.race([running, sleep(5_000)]);
      for (let patience = 50; ended === 'still there' && patience > 0; patience--) await sleep(100);
      return ended;
    });
  }
  const LIFTED: readonly (readonly [string, readonly string[]])[] = [
    ['set statement_timeout = 0', ['set statement_timeout = 0', 'select pg_sleep(60)']],
    ['set_config', ["select set_config('statement_timeout', '0', false)", 'select pg_sleep(60)']],
    ['set local', ['begin; set local statement_timeout = 0', 'select pg_sleep(60)']],
    ['a timeout of days', ["set statement_timeout = '20d'", 'select pg_sleep(60)']],
    ['many statements in one message', ['set statement_timeout = 0', Array.from({ length: 60 }, () => 'select pg_sleep(1)').join('; ')]],
    ['a join that does not end', ['set statement_timeout = 0', 'select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b']],
    ['a transaction left open', ['set idle_in_transaction_session_timeout = 0', 'begin; select 1']],
    ['a failed transaction left open', ['set idle_in_transaction_session_timeout = 0', 'begin', 'select 1 / 0']],
  ];

  test.each(LIFTED)(
    'is terminated, whatever the login set before: %s',
    async (_, statements) => {
      for (const login of LIMITED) {
        const ended = await lasts(login, statements, async () => {
          for (let patience = 100; patience > 0; patience--) {
            await sleep(100);
            const rows = await endedByNow(login);
            if (rows.length > 0) return;
          }
        });
        expect([login, ended]).toEqual([login, expect.stringMatching(/terminat|Connection|ended|division/i)]);
      }
    },
    300_000,
  );

  /** One check with short limits; open transactions of our own pools are never idle that long. */
  async function endedByNow(login: Login): Promise<unknown[]> {
    return (await endOverlong()).filter((one) => one.login === `waymark_${login}_login`);
  }

  test('its own settings, which PostgreSQL lets every role change, do not lift the limit and are reset at the next start', async () => {
    await connected(harness, 'report', (client) => client.query("alter role current_user set statement_timeout = '0'"));
    try {
      const ended = await lasts('report', ['select pg_sleep(60)'], async () => {
        for (let patience = 100; patience > 0 && (await endedByNow('report')).length === 0; patience--) await sleep(100);
      });
      expect(ended).toMatch(/terminat|Connection|ended/i);
    } finally {
      await connected(harness, 'report', (client) => client.query(`alter role current_user set statement_timeout = '${TIME_LIMITS.statement_timeout}'`));
    }
    expect(
      await harness.app
        .get(Database)
        .transaction(visitor('employer', 'en'), (tx) =>
          tx.query("select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle"),
        ),
    ).toEqual([{ statement: TIME_LIMITS.statement_timeout, idle: TIME_LIMITS.idle_in_transaction_session_timeout }]);
    const { body } = await harness.one<{ body: string }>("select prosrc as body from pg_proc where proname = 'end_overlong'");
    expect(body).toContain("interval '10 seconds' as statement, interval '15 seconds' as idle");
  }, 60_000);

  test('each process runs the check itself, as the login of the match index', async () => {
    await harness.app.get(OverlongStatements).check();
    await expect(harness.asLogin('index', 'waymark_index', {}, 'select * from app.end_overlong()')).resolves.toEqual([]);
    for (const login of LIMITED.filter((one) => one !== 'index'))
      expect(await acceptedOrRefused(harness, login, `waymark_${login}`, ['select * from app.end_overlong()'])).toEqual([]);
  });

  test('statements within their limits are not terminated', async () => {
    const ended = await connected(harness, 'employer', async (client) => {
      const running = client.query('select pg_sleep(1)');
      const rows = await harness.sql('select login from app.end_overlong()');
      await running;
      return rows;
    });
    expect(ended).toEqual([]);
  });
});
