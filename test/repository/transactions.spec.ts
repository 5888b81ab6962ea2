import { createHash } from 'node:crypto';
import { Database } from '../../src/platform/database/database';
import { audit } from '../../src/platform/database/outbox';
import type { Tx } from '../../src/platform/database/tx';
import { connected } from '../harness/injected';
import { People } from '../harness/data/people';
import { Harness } from '../harness/harness';

/** Statements that share a network write keep their order, their errors and their transaction. */
let harness: Harness;
let database: Database;
let actor: Tx['actor'];

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  database = harness.app.get(Database);
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution);
  actor = {
    audience: 'staff',
    accountId: officer.id,
    institutionId: institution.id,
    employerId: null,
    traineeId: null,
    roles: [],
    displayName: '',
    language: 'en',
    sessionHash: createHash('sha256').update(officer.token).digest(),
  };
});

const note = (tx: Tx): void => audit(tx, 'RecordLimitExceeded', 'account', actor.accountId);
const NOTE =
  "insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) values ('staff', $1, 'RecordLimitExceeded', 'account', $1, '{}')";
const noted = async (): Promise<number> => (await harness.sql('select 1 from audit_pending')).length;
const IMPOSSIBLE = 'select 1 / 0';

describe('statement sent ahead', () => {
  test('a statement sent ahead is committed even if the commit follows at once', async () => {
    for (let time = 1; time <= 20; time++) {
      await database.transaction(actor, async (tx) => note(tx));
      expect(await noted()).toBe(time);
    }
  });

  test('a failed statement sent ahead makes later statements fail with its error, and no data is stored', async () => {
    const transaction = database.transaction(actor, async (tx) => {
      note(tx);
      tx.sendAhead(IMPOSSIBLE);
      await tx.query('select 1');
    });
    await expect(transaction).rejects.toThrow('division by zero');
    expect(await noted()).toBe(0);
  });

  test('a failed last statement makes the commit fail', async () => {
    const transaction = database.transaction(actor, async (tx) => {
      note(tx);
      tx.sendAhead(IMPOSSIBLE);
    });
    await expect(transaction).rejects.toThrow('division by zero');
    expect(await noted()).toBe(0);
  });

  test('a statement that fails in a savepoint is rolled back with it, and the transaction continues', async () => {
    await database.transaction(actor, async (tx) => {
      note(tx);
      const attempt = tx.attempt(async () => {
        note(tx);
        tx.sendAhead(IMPOSSIBLE);
        return tx.query('select 1');
      });
      await expect(attempt).rejects.toThrow('division by zero');
      expect(await tx.query('select 1 as one')).toEqual([{ one: 1 }]);
    });
    expect(await noted()).toBe(1);
  });
});

describe('transaction of one statement', () => {
  test('a transaction of one statement runs as its actor and is committed', async () => {
    expect(await database.statement(actor, 'select app.id($1) as id, current_user as role', ['actor_id'])).toEqual([
      { id: actor.accountId, role: 'waymark_staff' },
    ]);
    await database.statement(actor, NOTE, [actor.accountId]);
    expect(await noted()).toBe(1);
  });

  test('a failed transaction of one statement reports the error and leaves the connection usable', async () => {
    for (let time = 0; time < 20; time++) await expect(database.statement(actor, IMPOSSIBLE, [])).rejects.toThrow('division by zero');
    expect(await database.statement(actor, 'select 1 as one', [])).toEqual([{ one: 1 }]);
  });
});

describe('statement after a read-only transaction', () => {
  const behind = async (keep: boolean, sql: string): Promise<unknown[]> => {
    const tx = database.open(actor, false);
    await tx.query('select 1');
    return tx.endAndThen(keep, sql, [actor.accountId]);
  };

  test.each([true, false])(
    'a statement after a read-only transaction may write and is committed separately (read-only transaction committed: %s)',
    async (keep) => {
      expect(await behind(keep, `with written as (${NOTE}) select 'yes' as written`)).toEqual([{ written: 'yes' }]);
      expect(await noted()).toBe(1);
    },
  );

  test('a failed statement after a read-only transaction makes the whole call fail', async () => {
    await expect(behind(true, 'select 1 / length($1) * 0 / 0')).rejects.toThrow();
    expect(await database.statement(actor, 'select 1 as one', [])).toEqual([{ one: 1 }]);
  });

  test("without a prior read, the statement's transaction is the only one", async () => {
    await database.open(actor, false).endAndThen(true, NOTE, [actor.accountId]);
    expect(await noted()).toBe(1);
  });
});

test('the actions a login may write are loaded with one session lookup', async () => {
  await database.statement(actor, 'select app.writable_actions()', []);
  const plan = await database.statement<{ 'QUERY PLAN': string }>(actor, 'explain (analyze, buffers) select app.writable_actions()', []);
  const pages = Number(/shared hit=(\d+)/.exec(plan.map((line) => line['QUERY PLAN']).join(' '))?.[1]);
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(50);
});

test('days and instants are read correctly under another DateStyle of the server', async () => {
  const set = (style: string): Promise<unknown> => connected(harness, 'report', (client) => client.query(`alter role current_user ${style}`));
  await set("set datestyle = 'SQL, DMY'");
  const reportDatabase = new Database({ report: harness.logins.report });
  try {
    await reportDatabase.onModuleInit();
    const read = "select date '2026-11-03' as day, timestamptz '2026-11-03 10:00:00+07' as at";
    expect(await reportDatabase.transaction({ ...actor, audience: 'report' }, (tx) => tx.query(read), false)).toEqual([
      { day: '2026-11-03', at: new Date('2026-11-03T03:00:00Z') },
    ]);
  } finally {
    await set('reset datestyle');
    await reportDatabase.onApplicationShutdown();
  }
});
