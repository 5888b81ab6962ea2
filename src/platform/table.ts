import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

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
 * Maps a domain type to its table: property `startsOn` is column `starts_on`. No entity class and no mapper.
 * Ids and defaults are given by the caller, so an INSERT needs no RETURNING and no right to read.
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
  const made = new EntitySchema<T>({ name, tableName: name, columns: Object.fromEntries(entries) });
  tables.push(made as EntitySchema);
  return made;
}

/** Every table defined by the modules that were loaded. */
export const definedTables = (): EntitySchema[] => [...tables];
