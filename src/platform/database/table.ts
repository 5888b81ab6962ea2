import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Tx } from './tx';

const tables: EntitySchema[] = [];
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Column = EntitySchemaColumnOptions;
export const uuid: Column = { type: 'uuid' };
export const text: Column = { type: 'text' };
export const int: Column = { type: 'int' };
/** Money in the smallest unit. */
export const amount: Column = {
  type: 'bigint',
  transformer: { to: (value: unknown) => value, from: (value: unknown) => (value === null ? null : Number(value)) },
};
/** A number with decimal places, such as hours. */
export const decimal: Column = {
  type: 'numeric',
  transformer: { to: (value: unknown) => value, from: (value: unknown) => (value === null ? null : Number(value)) },
};
export const flag: Column = { type: 'boolean' };
/** A day in Phnom Penh, as `YYYY-MM-DD`. */
export const day: Column = { type: 'date' };
export const instant: Column = { type: 'timestamptz' };
export const instants: Column = { type: 'timestamptz', array: true };
export const texts: Column = { type: 'text', array: true };
export const uuids: Column = { type: 'uuid', array: true };
export const json: Column = { type: 'jsonb' };
export const optional = (column: Column): Column => ({ ...column, nullable: true });

/**
 * Maps a domain type to its table: property `startsOn` is column `starts_on`. There is no entity class and no
 * mapper. The caller supplies ids and defaults, so an INSERT needs no RETURNING and no right to read.
 */
export function table<T extends object>(
  name: string,
  key: readonly (keyof T & string)[],
  columns: { readonly [property in keyof T & string]: Column },
): EntitySchema<T> {
  const entries = Object.entries<Column>(columns).map(([property, column]) => [
    property,
    { ...column, name: snake(property), ...(key.includes(property as keyof T & string) ? { primary: true } : {}) },
  ]);
  const schema = new EntitySchema<T>({ name, tableName: name, columns: Object.fromEntries(entries) });
  tables.push(schema as EntitySchema);
  return schema;
}

/** Every table defined by the loaded modules. */
export const definedTables = (): EntitySchema[] => [...tables];

// The functions below read and write rows by their table's mapping, with lists of columns where an audience
// may read or write only some. They never use `RETURNING`, which requires the right to read.

const columnOf = <T>(table: EntitySchema<T>, property: string): EntitySchemaColumnOptions => {
  const column = (table.options.columns as Record<string, EntitySchemaColumnOptions | undefined>)[property];
  if (!column) throw new Error(`${table.options.name} has no property ${property}.`);
  return column;
};

/** The SELECT columns of these properties, so that rows have the domain's type. */
export const columnsOf = <T>(table: EntitySchema<T>, properties: readonly (keyof T & string)[], alias: string): string =>
  properties.map((property) => `${alias}.${String(columnOf(table, property).name)} as "${property}"`).join(', ');

/** All properties of a mapped table. */
export const allProperties = <T>(table: EntitySchema<T>): (keyof T & string)[] => Object.keys(table.options.columns) as (keyof T & string)[];

type Row = Record<string, unknown>;
type PropertyReader = readonly [property: string, from: (value: unknown) => unknown];
const readersByTable = new Map<string, readonly PropertyReader[]>();

/**
 * The properties of a table whose PostgreSQL value differs from the domain's, such as a number with decimal
 * places.
 */
function readersOf<T>({ options: { name, columns } }: EntitySchema<T>): readonly PropertyReader[] {
  const cached = readersByTable.get(name);
  if (cached) return cached;
  const readers = Object.entries(columns as Record<string, EntitySchemaColumnOptions>).flatMap(([property, { transformer }]): PropertyReader[] =>
    [transformer ?? []].flat().map((one) => [property, (value) => one.from(value) as unknown]),
  );
  readersByTable.set(name, readers);
  return readers;
}

/** The rows of a statement that selects `columnsOf`, converted to the domain's type. */
export async function rowsAs<T extends object>(tx: Tx, table: EntitySchema<T>, sql: string, params: readonly unknown[]): Promise<T[]> {
  const rows = await tx.query<T & Row>(sql, params);
  for (const [property, from] of readersOf(table)) for (const row of rows) (row as Row)[property] = from(row[property]);
  return rows;
}

type Order<T> = { readonly [property in keyof T & string]?: 'ASC' | 'DESC' };
const statements = new Map<string, string>();

/**
 * The rows in which a property has one of these values, in an order. The SQL is built once and cached;
 * TypeORM would build it on every call.
 */
export function rowsBy<T extends object>(
  tx: Tx,
  table: EntitySchema<T>,
  property: keyof T & string,
  values: readonly unknown[],
  order: Order<T> = {},
): Promise<T[]> {
  const sorted = Object.entries(order) as [keyof T & string, string][];
  const key = `${table.options.name} ${property} ${sorted.join(' ')}`;
  const cached = statements.get(key);
  if (cached) return rowsAs(tx, table, cached, [values]);
  const by = sorted.map(([one, direction]) => `r.${columnOf(table, one).name} ${direction}`).join(', ');
  const sql = `select ${columnsOf(table, allProperties(table), 'r')} from ${table.options.tableName} r where r.${columnOf(table, property).name} = any($1)${by && ` order by ${by}`}`;
  statements.set(key, sql);
  return rowsAs(tx, table, sql, [values]);
}

const valueFor = (column: EntitySchemaColumnOptions, value: unknown): unknown => (column.type === 'jsonb' && value !== null ? JSON.stringify(value) : value);

/** Inserts one row with the given properties; defaults and triggers set the rest. */
export async function insertRow<T>(tx: Tx, table: EntitySchema<T>, row: Partial<T>): Promise<void> {
  const entries = Object.entries(row).map(([property, value]) => [columnOf(table, property), value] as const);
  await tx.change(
    `insert into ${table.options.tableName} (${entries.map(([column]) => column.name).join(', ')}) values (${entries.map((_, at) => `$${at + 1}`).join(', ')})`,
    entries.map(([column, value]) => valueFor(column, value)),
  );
}

/**
 * Updates the columns that differ between a row as it was read and as it is now. The row must be locked when
 * it is read, so that no concurrent change is lost.
 */
export async function saveRow<T>(tx: Tx, table: EntitySchema<T>, before: Partial<T> & { readonly id: string }, after: Partial<T>): Promise<void> {
  const changed = Object.entries(after).filter(([property, value]) => value !== (before as Record<string, unknown>)[property]);
  if (changed.length === 0) return;
  const sets = changed.map(([property], at) => `${columnOf(table, property).name} = $${at + 2}`);
  const values = changed.map(([property, value]) => valueFor(columnOf(table, property), value));
  const saved = await tx.change(`update ${table.options.tableName} set ${sets.join(', ')} where id = $1`, [before.id, ...values]);
  if (saved !== 1) throw new Error(`${table.options.name} ${before.id} was not saved: ${saved} rows.`);
}
