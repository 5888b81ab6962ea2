import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { cancelAtServer } from '../../src/platform/database/cancel-statement';
import { closeNow, corkUntilNextTick } from '../../src/platform/database/connection';

/** What the service relies on beyond the documentation of pg (decision 0026): an update of pg that changes it fails here. */
let pool: pg.Pool;
beforeAll(() => (pool = new pg.Pool({ connectionString: process.env['WAYMARK_TEST_POSTGRES'], max: 1, pipeline: true })));
afterAll(() => pool.end());

test('a cancel request ends the running statement of a connection, which can be used again', async () => {
  const client = await pool.connect();
  let isRunning = true;
  const failure = client
    .query('select pg_sleep(60)')
    .catch((error: Error) => error)
    .finally(() => (isRunning = false));
  // a request that arrives before the statement has no effect
  while (isRunning) {
    await cancelAtServer(client);
    await pause(50);
  }
  expect(await failure).toMatchObject({ code: '57014' });
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  client.release();
});

test('statements of the same tick wait in the stream of their connection and are written together', async () => {
  const client = await pool.connect();
  const stream = client.connection.stream as Socket;
  corkUntilNextTick(client);
  const first = client.query('select 1');
  const length = stream.writableLength;
  const second = client.query('select $1::int', [2]);
  expect(length).toBeGreaterThan(0);
  expect(stream.writableLength).toBeGreaterThan(length);
  await Promise.all([first, second]);
  expect([stream.writableCorked, stream.writableLength]).toEqual([0, 0]);
  client.release();
});

test('a connection that was closed without waiting for the server does not return to the pool', async () => {
  const closed = await pool.connect();
  const failure = closed.query('select pg_sleep(60)').catch((error: Error) => error.message);
  closeNow(closed);
  closed.release();
  expect(pool.totalCount).toBe(0);
  expect(await failure).toMatch('Connection terminated');
  const next = await pool.connect();
  expect(next).not.toBe(closed);
  expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  next.release();
});
