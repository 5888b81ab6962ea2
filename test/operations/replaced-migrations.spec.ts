import { endAll, startApi } from '../faults/support/processes';
import { OwnCluster } from './own-cluster';

/**
 * A database created before the migrations were replaced cannot be upgraded; the error gives the operator the
 * remedy.
 */
const MINUTE_MS = 60_000;
const OLD = ['taxonomy_and_provinces0000000000001', 'places0000000000003'] as const;
const REMEDY =
  /created by a version of Waymark with other migrations: it has 0001_taxonomy_and_provinces\.sql and 1 more, .* lacks 0001_clock_and_session_context\.sql\..* Create a new database and set DATABASE_URL to it.* run the version that created it/;

const cluster = new OwnCluster();
beforeAll(() => cluster.start(), MINUTE_MS);
afterAll(async () => {
  endAll();
  await cluster.stop();
}, MINUTE_MS);

test('an operator cannot prepare a database with replaced migrations, and the error names the migrations and the remedy', async () => {
  expect(await cluster.prepare({}, '--roles-only')).toMatchObject({ code: 0 });
  await cluster.sql(`
    set role waymark_owner;
    create table schema_history (id serial primary key, timestamp bigint not null, name varchar not null);
    create table schema_checksum (name text primary key, checksum text not null);
    insert into schema_history (timestamp, name) values (1, '${OLD[0]}'), (3, '${OLD[1]}');
    insert into schema_checksum values ('${OLD[0]}', 'x'), ('${OLD[1]}', 'x')`);
  const { code, error } = await cluster.prepare();
  expect(code).toBe(1);
  expect(error).toMatch(REMEDY);
  expect(error).not.toMatch(/\n\s+at /);
  expect(await cluster.sql("select to_regclass('public.institution') as made")).toEqual([{ made: null }]);
});

test(
  'the API does not start on a database with replaced migrations, and the error names the migrations and the remedy',
  async () => {
    await cluster.sql('drop table schema_history, schema_checksum');
    expect(await cluster.prepare()).toMatchObject({ code: 0 });
    await cluster.sql(`
      delete from schema_checksum where name like 'clock_and_session_context%';
      insert into schema_checksum values ('${OLD[0]}', 'x'), ('${OLD[1]}', 'x')`);
    await expect(startApi({ ...cluster.settings(), WAYMARK_DEMO: 'none' })).rejects.toThrow(REMEDY);
  },
  2 * MINUTE_MS,
);
