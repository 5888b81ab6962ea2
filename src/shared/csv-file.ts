type Cell = string | number | null | undefined;

/**
 * Text that a spreadsheet would treat as a formula. In East Asian locales spreadsheets read full-width signs
 * like the plain ones.
 */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One exported cell. Text that a spreadsheet would read as a formula is marked as text by a leading
 * apostrophe.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Removes that apostrophe from a cell of an exported file that is imported again. */
export const withoutFormulaMark = (text: string): string => (text.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text);

/** Rows as an exported file. Begins with a byte order mark, so that spreadsheets read Khmer correctly. */
export const csvFile = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
