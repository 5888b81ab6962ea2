import { workbook, sheetXml } from '../../../test/harness/workbook';
import { readImportFile } from './read-import-file';

const FORM = { columns: { required: ['name', 'day'], optional: ['time', 'works'] }, isProtected: () => false };
const read = (bytes: Buffer) => readImportFile(bytes, FORM, true);
const rowsOf = (bytes: Buffer) => read(bytes).rows.map(({ line, cells }) => [line, cells['name'], cells['day']]);
const problemsOf = (bytes: Buffer) => read(bytes).mistakes.first.map(({ line, problem }) => [line, problem]);

const TEXT = 'name,day\nស្រីមុំ,2026-11-02\n"Dara, the tall",2026-11-03\n';
const ROWS = [
  [2, 'ស្រីមុំ', '2026-11-02'],
  [3, 'Dara, the tall', '2026-11-03'],
];
const wide = Buffer.from(TEXT, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, the low byte first', wide],
  ['UTF-16 with its mark, the low byte first', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from(wide).swap16()],
  ['UTF-16 with its mark, the high byte first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ['semicolons', Buffer.from('name;day\nស្រីមុំ;2026-11-02\nDara, the tall;2026-11-03\n')],
  ['tabs', Buffer.from('name\tday\nស្រីមុំ\t2026-11-02\nDara, the tall\t2026-11-03\n')],
  ['tabs in UTF-16, as "Unicode text"', Buffer.from('\ufeffname\tday\r\nស្រីមុំ\t2026-11-02\r\nDara, the tall\t2026-11-03\r\n', 'utf16le')],
  ['commas, with lists separated by semicolons', Buffer.from('name,day,works\nស្រីមុំ,2026-11-02,a;b;c\n"Dara, the tall",2026-11-03,a;b;c\n')],
])('a file of %s is read', (_title, bytes) => expect(rowsOf(bytes)).toEqual(ROWS));

test('letters of windows-1252 are read', () => {
  const bytes = Buffer.from('name;day\nAndr\xe9 \x96 \x93Dara\x94;2026-11-02\n', 'latin1');
  expect(rowsOf(bytes)).toEqual([[2, 'André – “Dara”', '2026-11-02']]);
});

test.each([
  ['a NUL', Buffer.from(TEXT.replace('Dara', 'Da\0ra')), 3],
  ['a cut-off letter of UTF-8 among Khmer', Buffer.concat([Buffer.from('name,day\nស្រីមុំ,'), Buffer.from([0xe1, 0x9e]), Buffer.from('\nx,y\n')]), 2],
  ['bytes that windows-1252 has no letter for', Buffer.from('name,day\n\x81\x8d,x\n', 'latin1'), 2],
])('a file with %s is refused at its line', (_title, bytes, line) => expect(problemsOf(bytes)).toEqual([[line, 'NOT_UTF_8']]));

const HEAD = ['name', 'day', 'time'];

test('the first visible sheet of a workbook is read: texts, days, times and numbers', () => {
  const bytes = workbook([HEAD, ['ស្រីមុំ', { number: 46_328, style: 1 }, { number: 0.3125, style: 2 }], [], ['=1', '2 Nov', 7]]);
  expect(read(bytes).rows).toEqual([
    { line: 2, cells: { name: 'ស្រីមុំ', day: '2026-11-02', time: '07:30' } },
    { line: 4, cells: { name: '=1', day: '2 Nov', time: '7' } },
  ]);
});

test('texts that a workbook stores once, in pieces, and errors of formulas are read', () => {
  const texts = '<sst><si><r><t>ស្រី</t></r><r><t>មុំ</t></r><rPh><t>x</t></rPh></si></sst>';
  const sheet =
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>name</t></is></c><c t="str"><v>day</v></c></row><row><c t="s"><v>0</v></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>';
  expect(rowsOf(workbook([], { 'xl/sharedStrings.xml': texts, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[2, 'ស្រីមុំ', '']]);
});

const BOMB = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet>&a;</worksheet>';

test.each([
  ['no workbook', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200)]), 'NOT_XLSX'],
  ['cut off', workbook([HEAD, ['x', 'y']]).subarray(0, 600), 'NOT_XLSX'],
  ['with a document type', workbook([], { 'xl/worksheets/sheet1.xml': BOMB }), 'NOT_XLSX'],
  ['with broken XML', workbook([], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' }), 'NOT_XLSX'],
  ['without the sheet that it names', workbook([], { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), 'NOT_XLSX'],
  ['that unpacks to 70 MB', workbook([], { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(70 * 1024 * 1024)}</worksheet>` }), 'TOO_LARGE'],
  ['with 1,500 entries', workbook([], Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`xl/media/${at}`, '']))), 'TOO_LARGE'],
  [
    'with a cell in the last column',
    workbook([], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c r="XFD1" t="str"><v>x</v></c></row></sheetData></worksheet>' }),
    'TOO_MANY_COLUMNS',
  ],
  ['with 21,000 rows', workbook([HEAD, ...Array.from({ length: 21_000 }, () => ['x', 'y'])]), 'TOO_MANY_ROWS'],
  ['with no rows', workbook([HEAD]), 'EMPTY_FILE'],
])('a workbook %s is refused with %s', (_title, bytes, problem) => expect(problemsOf(bytes).map(([, one]) => one)).toEqual([problem]));

test('an entry that unpacks to more than it says is refused, and its rest never unpacked', () => {
  const bytes = workbook([], { 'xl/worksheets/sheet1.xml': sheetXml([HEAD, ...Array.from({ length: 500 }, () => ['x', 'y'])]) });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  // the size in the central directory, 22 bytes before the name of the entry
  bytes.writeUInt32LE(900, bytes.lastIndexOf(name) - 46 + 24);
  expect(problemsOf(bytes)).toEqual([[1, 'NOT_XLSX']]);
});
