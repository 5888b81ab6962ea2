type Cell = string | number | null | undefined;

/** What a spreadsheet would take for a formula. In East Asian settings spreadsheets read the full-width signs as the plain ones. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell as it leaves: what a sheet would take for a formula is told as text, by a mark of its own. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell without that mark, where a sheet of ours comes back. */
export const withoutFormulaMark = (text: string): string => (text.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text);

/** Rows as a file that leaves. Begins with a mark by which a sheet reads the Khmer as it is. */
export const csvFile = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
