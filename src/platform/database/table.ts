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

/** The column of a property; throws for a property that is not mapped. */
const columnOf = <T>(table: EntitySchema<T>, property: string): EntitySchemaColumnOptions => {
  const column = (table.options.columns as Record<string, EntitySchemaColumnOptions | undefined>)[property];
  if (!column) throw new Error(`${table.options.name} has no property ${property}.`);
  return column;
};

/**
 * The columns of a table that one audience may read. The functions below select only these, so that a login
 * without the right to the other columns can use them.
 */
export function partOf<T extends object, P extends keyof T & string>(table: EntitySchema<T>, properties: readonly P[]): EntitySchema<Pick<T, P>> {
  const columns = Object.fromEntries(properties.map((property) => [property, columnOf(table, property)]));
  const { name } = table.options;
  return new EntitySchema<Pick<T, P>>({ name, tableName: name, columns: columns as Record<P, EntitySchemaColumnOptions> });
}

/** The type of a table's rows. */
export type RowOf<S> = S extends EntitySchema<infer T> ? T : never;

/** The SELECT columns of a table, so that rows have the domain's type. */
export const columnsOf = <T>({ options: { columns } }: EntitySchema<T>, alias: string): string =>
  Object.entries(columns as Record<string, EntitySchemaColumnOptions>)
    .map(([property, { name }]) => `${alias}.${String(name)} as "${property}"`)
    .join(', ');

// These functions read and write rows by their table's mapping. They never use `RETURNING`, which requires
// the right to read.

/** Rows whose properties have these values: one value, any value of a list, or null. */
type Where<T> = { readonly [property in keyof T & string]?: T[property] | readonly T[property][] | null };
type Order<T> = { readonly [property in keyof T & string]?: 'ASC' | 'DESC' };
/** `for no key update` does not block inserts of rows that reference the locked one. */
type RowLock = 'for update' | 'for no key update';

type Row = Record<string, unknown>;
type PropertyReader = readonly [property: string, from: (value: unknown) => unknown];
const readersByTable = new WeakMap<object, readonly PropertyReader[]>();

/**
 * The properties of a table whose PostgreSQL value differs from the domain's, such as a number with decimal
 * places.
 */
function readersOf<T>(table: EntitySchema<T>): readonly PropertyReader[] {
  const cached = readersByTable.get(table);
  if (cached) return cached;
  const readers = Object.entries(table.options.columns as Record<string, EntitySchemaColumnOptions>).flatMap(([property, { transformer }]): PropertyReader[] =>
    [transformer ?? []].flat().map((one) => [property, (value) => one.from(value) as unknown]),
  );
  readersByTable.set(table, readers);
  return readers;
}

/** The rows of a statement that selects `columnsOf`, converted to the domain's type. */
export async function rowsAs<T extends object>(tx: Tx, table: EntitySchema<T>, sql: string, params: readonly unknown[]): Promise<T[]> {
  const rows = await tx.query<T & Row>(sql, params);
  for (const [property, from] of readersOf(table)) for (const row of rows) (row as Row)[property] = from(row[property]);
  return rows;
}

/** The rows of a table by the values of their properties, in an order. */
export function rowsBy<T extends object>(tx: Tx, table: EntitySchema<T>, where: Where<T>, order: Order<T> = {}): Promise<T[]> {
  return selectRows(tx, table, where, order);
}

/** Locks rows; in an order, so that two transactions that lock several cannot block each other. */
export function lockRows<T extends object>(tx: Tx, table: EntitySchema<T>, where: Where<T>, order: Order<T> = {}, lock: RowLock = 'for update'): Promise<T[]> {
  return selectRows(tx, table, where, order, lock);
}

/** Locks one row; null if it does not exist or the actor may not see it. */
export async function lockRow<T extends object>(tx: Tx, table: EntitySchema<T>, where: Where<T>, lock: RowLock = 'for update'): Promise<T | null> {
  return (await selectRows(tx, table, where, {}, lock))[0] ?? null;
}

const selects = new WeakMap<object, string>();

function selectRows<T extends object>(tx: Tx, table: EntitySchema<T>, where: Where<T>, order: Order<T>, lock?: RowLock): Promise<T[]> {
  let select = selects.get(table);
  if (select === undefined) selects.set(table, (select = `select ${columnsOf(table, 'r')} from ${table.options.tableName} r`));
  const { text, params } = condition(table, where);
  const by = Object.entries(order).map(([property, direction]) => `r.${columnOf(table, property).name} ${String(direction)}`);
  return rowsAs(tx, table, `${select} where ${text}${by.length > 0 ? ` order by ${by.join(', ')}` : ''}${lock ? ` ${lock}` : ''}`, params);
}

/** The condition for a row with alias `r`. An empty condition is refused, because it would match every row. */
function condition<T>(table: EntitySchema<T>, where: Where<T>, params: unknown[] = []): { readonly text: string; readonly params: unknown[] } {
  const parts = Object.entries<unknown>(where).map(([property, value]) => {
    const column = `r.${columnOf(table, property).name}`;
    if (value === undefined) throw new Error(`Cannot find rows of ${table.options.name}: ${property} is undefined.`);
    if (value === null) return `${column} is null`;
    params.push(value);
    return Array.isArray(value) ? `${column} = any($${params.length})` : `${column} = $${params.length}`;
  });
  if (parts.length === 0) throw new Error(`Cannot find rows of ${table.options.name}: the condition names no property.`);
  return { text: parts.join(' and '), params };
}

/** The columns of these properties with their values; a property that is undefined is left out. */
const valuesOf = <T>(table: EntitySchema<T>, row: Partial<T>): { readonly column: string; readonly value: unknown }[] =>
  Object.entries<unknown>(row)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]) => {
      const { name, type } = columnOf(table, property);
      return { column: String(name), value: type === 'jsonb' && value !== null ? JSON.stringify(value) : value };
    });

/** Inserts one row with these properties; defaults and triggers set the rest. */
export async function insertRow<T>(tx: Tx, table: EntitySchema<T>, row: Partial<T>): Promise<void> {
  await insert(tx, table, row, '');
}

/** Inserts one row unless it violates a unique constraint. @returns whether it was inserted */
export async function insertIfUnique<T>(tx: Tx, table: EntitySchema<T>, row: Partial<T>): Promise<boolean> {
  return (await insert(tx, table, row, ' on conflict do nothing')) === 1;
}

function insert<T>(tx: Tx, table: EntitySchema<T>, row: Partial<T>, onConflict: string): Promise<number> {
  const values = valuesOf(table, row);
  const columns = values.map(({ column }) => column).join(', ');
  return tx.change(
    `insert into ${table.options.tableName} (${columns}) values (${values.map((_, at) => `$${at + 1}`).join(', ')})${onConflict}`,
    values.map(({ value }) => value),
  );
}

/**
 * Inserts many rows with one statement; property `startsOn` becomes column `starts_on`. Every row must have
 * the properties of the first. `table` is a mapping or the name of a table without one.
 */
export async function insertAll<T>(tx: Tx, table: EntitySchema<T> | string, rows: readonly Partial<T>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const name = typeof table === 'string' ? table : table.options.tableName;
  const properties = Object.keys(first);
  const names = properties.map(snake);
  const records = rows.map((row) => Object.fromEntries(properties.map((property, at) => [names[at], (row as Row)[property]])));
  const columns = names.join(', ');
  await tx.change(`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`, [JSON.stringify(records)]);
}

/** Rows of one table as JSON, each portion for one statement. */
interface JsonRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly portions: readonly string[];
}

/** Inserts rows that are already JSON (`shared/table-rows.ts`). */
export async function insertRows(tx: Tx, { table, columns, portions }: JsonRows): Promise<void> {
  const names = columns.join(', ');
  for (const portion of portions) {
    await tx.change(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [portion]);
    await discardPlans(tx);
  }
}

/**
 * Makes PostgreSQL plan the statements of triggers and foreign keys again on this connection. A plan made
 * while a table had one page would scan it whole for each of thousands of rows.
 */
export async function discardPlans(tx: Tx): Promise<void> {
  await tx.query('discard plans');
}

/**
 * Updates the columns that differ between a row as it was read and as it is now. The row must be locked when
 * it is read, so that no concurrent change is lost.
 */
export async function saveRow<T>(tx: Tx, table: EntitySchema<T>, before: Partial<T> & { readonly id: string }, after: Partial<T>): Promise<void> {
  const changed = Object.entries<unknown>(after).filter(([property, value]) => value !== (before as Row)[property]);
  if (changed.length === 0) return;
  const set = Object.fromEntries(changed.map(([property, value]) => [property, value ?? null])) as Partial<T>;
  const saved = await updateRows(tx, table, { id: before.id } as Where<T & { readonly id: string }>, set);
  if (saved !== 1) throw new Error(`${table.options.name} ${before.id} was not saved: ${saved} rows.`);
}

/** Sets the values of `set` in the rows that match `where`. @returns how many rows it changed */
export function updateRows<T>(tx: Tx, table: EntitySchema<T>, where: Where<T>, set: Partial<T>): Promise<number> {
  const values = valuesOf(table, set);
  const sets = values.map(({ column }, at) => `${column} = $${at + 1}`).join(', ');
  const { text, params } = condition(
    table,
    where,
    values.map(({ value }) => value),
  );
  return tx.change(`update ${table.options.tableName} r set ${sets} where ${text}`, params);
}

/** Deletes the rows with these values. @returns how many rows it deleted */
export function deleteRows<T>(tx: Tx, table: EntitySchema<T>, where: Where<T>): Promise<number> {
  const { text, params } = condition(table, where);
  return tx.change(`delete from ${table.options.tableName} r where ${text}`, params);
}
