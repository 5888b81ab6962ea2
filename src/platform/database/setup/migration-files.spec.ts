import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, readMigrations, readOutside } from './migration-files';

const outside = (sql: string): ReturnType<typeof readOutside> => readOutside('0001_test.sql', `-- runs outside a transaction\n${sql}`);

test('a file without the header runs in a transaction', () => {
  expect(readOutside('0001_test.sql', 'create table t (id int);\ncreate index t_id on t (id);\n')).toBeNull();
  expect(readOutside('0001_test.sql', '-- create index concurrently would need a file of its own\nselect 1;\n')).toBeNull();
});

test.each([
  ['create index concurrently vacancy_open on vacancy (state);', { action: 'create', index: 'vacancy_open' }],
  [
    "-- why\n/* and\nwhy */ CREATE UNIQUE INDEX CONCURRENTLY Vacancy_Open\n  on vacancy using btree (state) where state = 'OPEN'\n",
    { action: 'create', index: 'vacancy_open' },
  ],
  ['drop index concurrently if exists protected.old_one;', { action: 'drop', index: 'old_one' }],
])('a file with the header may contain one statement that can be repeated after a kill: %s', (sql, expected) => {
  expect(outside(sql)).toEqual(expected);
});

test.each([
  'create index concurrently a on t (x); create index concurrently b on t (y);',
  'create index concurrently if not exists a on t (x);',
  'create index a on t (x);',
  'drop index concurrently a;',
  'alter table t add column x int;',
  '',
])('a file with the header whose content cannot be repeated after a kill is refused with a remedy: %s', (sql) => {
  expect(() => outside(sql)).toThrow('0001_test.sql: outside a transaction a file may hold one statement');
});

test('a concurrent index in a file without the header is refused with the header to add', () => {
  expect(() => readOutside('0001_test.sql', 'select 1;\ncreate index concurrently a on t (x);')).toThrow('Begin the file with "-- runs outside a transaction"');
});

test('migrations are numbered from 0001 without a gap, each number once', () => {
  const numbers = readMigrations().map(({ name }) => Number(name.slice(-13)));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

test('the name of a migration gives back the name of its file', () => {
  expect(readMigrations().map(({ name }) => fileOf(name))).toEqual(readdirSync(join(__dirname, '..', '..', '..', '..', 'migrations')).sort());
});

test('a migration builds an index on an existing table concurrently', () => {
  for (const { name, sql, outside: alone } of readMigrations()) {
    if (alone) continue;
    const createdTables = new Set(
      [...sql.matchAll(/create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi)].map(([, table]) => table?.toLowerCase()),
    );
    const indexed = [...sql.matchAll(/create\s+(?:unique\s+)?index\s+(?:\w+\s+)?on\s+(?:only\s+)?([\w.]+)/gi)].map(([, table]) => table?.toLowerCase());
    expect([name, indexed.filter((table) => !createdTables.has(table))]).toEqual([name, []]);
  }
});
