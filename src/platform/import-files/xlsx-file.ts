import { unzipSync, type UnzipFileInfo } from 'fflate';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { IMPORT_LIMITS } from '../../shared/imports/import-file';
import { excelText, isDayOrTimeFormat } from './excel-values';

/** Why a workbook is not read. */
export type WorkbookProblem = 'NOT_XLSX' | 'TOO_MUCH';
export class WorkbookError extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(`the workbook was not read: ${problem}`);
  }
}

/** One row of a sheet: its number in the spreadsheet, and its cells as text. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * What an archive may unpack to. 20,000 rows of 35 columns are about 40 MB; a file that says it unpacks to more
 * is refused before anything is unpacked, and one that says less than it has is cut there, so it is no sheet.
 */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1_000;
const MAX_SHARED_TEXTS = 500_000;
const PIECE_BYTES = 64 * 1024;

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const [WORKBOOK, RELATIONS, TEXTS, STYLES] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'] as const;
const NEEDED = new RegExp(`^(?:${[WORKBOOK, RELATIONS, TEXTS, STYLES].map((name) => name.replace('.', '\\.')).join('|')}|xl/worksheets/[^/]+\\.xml)$`);

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP);

/** Reads the first visible sheet of a workbook, row by row; `onRow` throws to stop. */
export function readWorkbook(bytes: Buffer, onRow: (row: SheetRow) => void): void {
  const unpacked = new Archive(bytes);
  const sheet = firstSheet(unpacked);
  const texts = unpacked.has(TEXTS) ? sharedTexts(unpacked.entry(TEXTS)) : [];
  const { styles, isFrom1904 } = { styles: unpacked.has(STYLES) ? dayStyles(unpacked.entry(STYLES)) : [], isFrom1904: sheet.isFrom1904 };
  readSheet(unpacked.entry(sheet.path), { texts, styles, isFrom1904 }, onRow);
}

/** The entries of a workbook that are needed, each unpacked when it is read and no earlier. */
class Archive {
  private readonly sizes = new Map<string, number>();
  private left = MAX_UNPACKED_BYTES;

  constructor(private readonly bytes: Buffer) {
    let entries = 0;
    this.unzip((entry) => {
      if (++entries > MAX_ENTRIES) throw new WorkbookError('TOO_MUCH');
      if (NEEDED.test(entry.name)) this.sizes.set(entry.name, entry.originalSize);
      return false;
    });
  }

  has(name: string): boolean {
    return this.sizes.has(name);
  }

  entry(name: string): Uint8Array {
    const size = this.sizes.get(name);
    if (size === undefined) throw new WorkbookError('NOT_XLSX');
    if (size > this.left) throw new WorkbookError('TOO_MUCH');
    this.left -= size;
    const found = this.unzip((entry) => entry.name === name)[name];
    if (!found) throw new WorkbookError('NOT_XLSX');
    return found;
  }

  private unzip(filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter });
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw new WorkbookError('NOT_XLSX');
    }
  }
}

type Attributes = Readonly<Record<string, string>>;

/** What is called while an XML file is read. Names are without their prefix. */
interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML in pieces. A file with a document type is refused: workbooks have none, and entities can be nested. */
function readXml(bytes: Uint8Array, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new WorkbookError('NOT_XLSX');
  });
  parser.on('doctype', () => {
    throw new WorkbookError('NOT_XLSX');
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Record<string, SaxesAttributePlain & string>));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  const decoder = new TextDecoder('utf-8');
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) parser.write(decoder.decode(bytes.subarray(from, from + PIECE_BYTES), { stream: true }));
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute with a prefix that the file chose, such as `r:id`. */
const prefixed = (attributes: Attributes, name: string): string | undefined => Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

function firstSheet(unpacked: Archive): { readonly path: string; readonly isFrom1904: boolean } {
  let relation: string | undefined;
  let isFrom1904 = false;
  readXml(unpacked.entry(WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') relation ??= prefixed(attributes, 'id');
    },
  });
  let path: string | undefined;
  readXml(unpacked.entry(RELATIONS), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === relation) path = attributes['Target'];
    },
  });
  if (path === undefined) throw new WorkbookError('NOT_XLSX');
  return { path: path.startsWith('/') ? path.slice(1) : `xl/${path}`, isFrom1904 };
}

/** The texts that cells refer to by number. The reading of Japanese signs, `rPh`, is no part of a text. */
function sharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let [text, isText, isReading] = ['', false, false];
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') isText = true;
      if (name === 'rPh') isReading = true;
    },
    text: (piece) => {
      if (isText && !isReading && text.length <= IMPORT_LIMITS.cellCharacters) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si' && texts.push(text) > MAX_SHARED_TEXTS) throw new WorkbookError('TOO_MUCH');
    },
  });
  return texts;
}

/** For each style of a cell, whether it shows a number as a day or time. */
function dayStyles(bytes: Uint8Array): boolean[] {
  const own = new Map<string, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      const id = attributes['numFmtId'] ?? '0';
      if (name === 'xf' && isCellStyle) styles.push(isDayOrTimeFormat(Number(id), own.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

interface CellTables {
  readonly texts: readonly string[];
  readonly styles: readonly boolean[];
  readonly isFrom1904: boolean;
}

function readSheet(bytes: Uint8Array, { texts, styles, isFrom1904 }: CellTables, onRow: (row: SheetRow) => void): void {
  let line = 0;
  let cells: string[] = [];
  let at = -1;
  let [type, style, value, isValue] = ['', '', '', false];
  const cellText = (): string => {
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'yes' : 'no';
    if (type === 'inlineStr' || type === 'str') return value;
    // an error of a formula, such as #N/A, is no value
    if (type === 'e') return '';
    if (type === 'd') return value.slice(0, 10);
    return excelText(value, styles[Number(style)] === true, isFrom1904);
  };
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        [cells, at] = [[], -1];
      } else if (name === 'c') {
        at = columnOf(attributes['r']) ?? at + 1;
        [type, style, value] = [attributes['t'] ?? 'n', attributes['s'] ?? '', ''];
      } else if (name === 'v' || name === 't') isValue = true;
    },
    text: (piece) => {
      if (isValue && value.length <= IMPORT_LIMITS.cellCharacters) value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c') setCell(cells, at, cellText());
      else if (name === 'row') onRow({ line, cells });
    },
  });
}

/** Beyond the columns that are read, the last place says that there are more. */
function setCell(cells: string[], at: number, text: string): void {
  if (text === '') return;
  const place = Math.min(at, IMPORT_LIMITS.columns);
  while (cells.length < place) cells.push('');
  cells[place] = text;
}

/** The index of the column in a cell's name, such as 27 of `AB12`. */
function columnOf(name: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  return letters === undefined ? undefined : Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((index, place) => index * 26 + place, 0) - 1;
}
