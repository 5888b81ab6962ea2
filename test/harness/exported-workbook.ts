import { readWorkbook } from '../../src/platform/import-files/xlsx-file';

/** The rows of an exported workbook, as an import reads them: texts, without empty cells at the end of a row. */
export function rowsOfWorkbook(bytes: Buffer): string[][] {
  const rows: string[][] = [];
  readWorkbook(bytes, ({ cells }) => rows.push(cells.map(String)));
  return rows;
}
