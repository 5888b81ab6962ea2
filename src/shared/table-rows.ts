/** Rows for one table as JSON, in portions for one statement each. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly portions: readonly string[];
}

/**
 * A statement with more rows would delay other requests, and its triggers could reach the time limit of a statement
 * on a busy machine.
 */
const ROWS_IN_STATEMENT = 1_000;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Converts rows to JSON; property `startsOn` becomes column `starts_on`. Every row must have the properties
 * of the first.
 */
export function tableRows(table: string, rows: readonly object[]): TableRows {
  const properties = Object.keys(rows[0] ?? {});
  const columns = properties.map(snake);
  const portions: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_IN_STATEMENT) {
    const records = rows.slice(from, from + ROWS_IN_STATEMENT).map((row) => {
      const values = row as Readonly<Record<string, unknown>>;
      return Object.fromEntries(properties.map((property, at) => [columns[at], values[property]]));
    });
    portions.push(JSON.stringify(records));
  }
  return { table, columns, portions };
}

/** Maximum number of audit lines in one file, the newest ones; to get older lines, request fewer days. */
export const MAX_AUDIT_LINES = 2000;
