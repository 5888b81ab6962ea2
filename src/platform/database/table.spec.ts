import { EntitySchema } from 'typeorm';
import { decimal, deleteRows, insertAll, insertIfUnique, insertRow, lockRow, lockRows, partOf, rowsBy, updateRows, uuid } from './table';
import type { Tx } from './tx';

interface Loaf {
  readonly id: string;
  readonly bakerId: string | null;
  readonly grain: string;
  readonly slices: number;
  readonly notes: object | null;
}
// not defined with `table`, which would add it to the tables of the service
const loafTable = new EntitySchema<Loaf>({
  name: 'loaf',
  tableName: 'loaf',
  columns: {
    id: { type: 'uuid', name: 'id', primary: true },
    bakerId: { type: 'uuid', name: 'baker_id', nullable: true },
    grain: { type: 'text', name: 'grain' },
    slices: { type: 'int', name: 'slices' },
    notes: { type: 'jsonb', name: 'notes', nullable: true },
  },
});
const ALL = 'select r.id as "id", r.baker_id as "bakerId", r.grain as "grain", r.slices as "slices", r.notes as "notes" from loaf r';

/** A transaction that records its statements; each finds no row and changes one. */
function recordingTx(): { readonly tx: Tx; readonly sent: (readonly [string, readonly unknown[]])[] } {
  const sent: (readonly [string, readonly unknown[]])[] = [];
  const record =
    <R>(result: R) =>
    async (sql: string, params: readonly unknown[] = []): Promise<R> => {
      sent.push([sql, params]);
      return result;
    };
  return { tx: { query: record([]), change: record(1) } as unknown as Tx, sent };
}

test('rows are read by one value, by any value of a list, and by null', async () => {
  const { tx, sent } = recordingTx();
  await rowsBy(tx, loafTable, { id: ['a', 'b'] });
  await rowsBy(tx, loafTable, { grain: 'rye', bakerId: null }, { slices: 'DESC', id: 'ASC' });
  expect(sent).toEqual([
    [`${ALL} where r.id = any($1)`, [['a', 'b']]],
    [`${ALL} where r.grain = $1 and r.baker_id is null order by r.slices DESC, r.id ASC`, ['rye']],
  ]);
});

test('rows are locked for an update, or only against changes of their key', async () => {
  const { tx, sent } = recordingTx();
  expect(await lockRow(tx, loafTable, { id: 'a' })).toBeNull();
  await lockRows(tx, loafTable, { bakerId: 'b' }, { id: 'ASC' }, 'for no key update');
  expect(sent).toEqual([
    [`${ALL} where r.id = $1 for update`, ['a']],
    [`${ALL} where r.baker_id = $1 order by r.id ASC for no key update`, ['b']],
  ]);
});

test('a part of a table selects only its columns and converts only their values', async () => {
  const weights = new EntitySchema<{ readonly id: string; readonly grams: number; readonly flour: number }>({
    name: 'weight',
    tableName: 'weight',
    columns: { id: { ...uuid, name: 'id' }, grams: { ...decimal, name: 'grams' }, flour: { ...decimal, name: 'flour' } },
  });
  const sent: string[] = [];
  const tx = { query: async (sql: string) => (sent.push(sql), [{ id: 'a', grams: '1.5' }]) } as unknown as Tx;
  const part = partOf(weights, ['id', 'grams']);
  expect(await rowsBy(tx, part, { id: 'a' })).toEqual([{ id: 'a', grams: 1.5 }]);
  expect(await lockRow(tx, part, { id: 'a' })).toEqual({ id: 'a', grams: 1.5 });
  expect(sent).toEqual(['select r.id as "id", r.grams as "grams" from weight r where r.id = $1', expect.stringMatching(/= \$1 for update$/)]);
  // the whole table still selects every column
  await rowsBy(tx, weights, { id: 'a' });
  expect(sent.at(-1)).toContain('r.flour as "flour"');
  expect(() => partOf(weights, ['salt' as 'id'])).toThrow('weight has no property salt.');
});

test('an insert leaves out undefined properties, and writes objects as JSON', async () => {
  const { tx, sent } = recordingTx();
  await insertRow(tx, loafTable, { id: 'a', grain: undefined as unknown as string, bakerId: null, notes: { crust: 'dark' } });
  expect(await insertIfUnique(tx, loafTable, { id: 'b' })).toBe(true);
  await insertAll(tx, loafTable, []);
  await insertAll(tx, loafTable, [{ id: 'c', bakerId: 'd' }]);
  expect(sent).toEqual([
    ['insert into loaf (id, baker_id, notes) values ($1, $2, $3)', ['a', null, '{"crust":"dark"}']],
    ['insert into loaf (id) values ($1) on conflict do nothing', ['b']],
    ['insert into loaf (id, baker_id) select id, baker_id from jsonb_populate_recordset(null::loaf, $1::jsonb)', ['[{"id":"c","baker_id":"d"}]']],
  ]);
});

test('an update and a delete concern only the rows that match', async () => {
  const { tx, sent } = recordingTx();
  expect(await updateRows(tx, loafTable, { id: 'a' }, { slices: 9, notes: null })).toBe(1);
  expect(await deleteRows(tx, loafTable, { bakerId: 'b', slices: [1, 2] })).toBe(1);
  expect(sent).toEqual([
    ['update loaf r set slices = $1, notes = $2 where r.id = $3', [9, null, 'a']],
    ['delete from loaf r where r.baker_id = $1 and r.slices = any($2)', ['b', [1, 2]]],
  ]);
});

test('a condition without a property, with an undefined value or with an unmapped property is refused', async () => {
  const { tx, sent } = recordingTx();
  const UNDEFINED = { id: undefined } as unknown as { readonly id: string };
  expect(() => deleteRows(tx, loafTable, {})).toThrow('Cannot find rows of loaf: the condition names no property.');
  expect(() => updateRows(tx, loafTable, UNDEFINED, { slices: 1 })).toThrow('Cannot find rows of loaf: id is undefined.');
  expect(() => rowsBy(tx, loafTable, { salt: 1 } as object)).toThrow('loaf has no property salt.');
  await expect(lockRow(tx, loafTable, {})).rejects.toThrow('the condition names no property');
  expect(sent).toEqual([]);
});
