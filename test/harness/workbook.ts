import { strToU8, zipSync } from 'fflate';

/** A cell: a text, a number, or a number with the style of a day (1) or a time (2). */
export type TestCell = string | number | { readonly number: number; readonly style: 1 | 2 };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function cellXml(cell: TestCell, name: string): string {
  if (typeof cell === 'string') return cell === '' ? '' : `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return typeof cell === 'number' ? `<c r="${name}"><v>${cell}</v></c>` : `<c r="${name}" s="${cell.style}"><v>${cell.number}</v></c>`;
}

export const sheetXml = (rows: readonly (readonly TestCell[])[]): string =>
  `<worksheet><sheetData>${rows
    .map((cells, at) => `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const WORKBOOK =
  '<workbook xmlns:r="r"><sheets><sheet name="Hidden" sheetId="2" state="hidden" r:id="rId2"/><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>';
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';

/** A workbook whose second sheet has these rows; the first one is hidden. Entries can be replaced. */
export function workbook(rows: readonly (readonly TestCell[])[], entries: Readonly<Record<string, string>> = {}): Buffer {
  const all = {
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/worksheets/sheet2.xml': sheetXml([['secret']]),
    ...entries,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))));
}
