import { type Options, stringify } from 'csv-stringify/sync';

type Cell = string | number | null | undefined;

/**
 * Text that a spreadsheet would treat as a formula. In East Asian locales spreadsheets read full-width signs
 * like the plain ones.
 */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const OPTIONS: Options = {
  // Spreadsheets need the byte order mark to read Khmer correctly.
  bom: true,
  record_delimiter: 'windows',
  // A single CR or LF within a cell also needs quotes; with a line end of its own, the library quotes CR LF only.
  quote_record_delimiter: true,
  escape_formulas: true,
  // `escape_formulas` does not mark a text that begins with a line feed.
  cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
};

/**
 * Rows as an exported file. Text that a spreadsheet would read as a formula is marked as text by a leading
 * apostrophe; a negative number stays a number.
 */
export const csvFile = (rows: readonly (readonly Cell[])[]): string => stringify([...rows], OPTIONS);

/** Removes that apostrophe from a cell of an exported file that is imported again. */
export const withoutFormulaMark = (text: string): string => (text.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text);
