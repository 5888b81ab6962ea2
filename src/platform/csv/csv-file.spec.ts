import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvFile, withoutFormulaMark } from './csv-file';

/** The file without its byte order mark and last line end. */
const linesOf = (rows: Parameters<typeof csvFile>[0]): string => csvFile(rows).slice(1, -2);

test('a file begins with a byte order mark, and each line ends with CR LF', () => {
  expect(csvFile([['ឈ្មោះ', 'n'], ['ស្រីមុំ', 1], []])).toBe('\ufeffឈ្មោះ,n\r\nស្រីមុំ,1\r\n\r\n');
});

test('a cell that a spreadsheet would read as a formula is exported as text, for plain and for full-width signs', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\uff1d', '\uff0b', '\uff0d', '\uff20']) {
    const formula = `${sign}HYPERLINK(A1)`;
    expect(linesOf([[formula]])).toBe(`'${formula}`);
    expect(withoutFormulaMark(`'${formula}`)).toBe(formula);
  }
  for (const sign of ['\r', '\n']) expect(linesOf([[`${sign}=1`]])).toBe(`"'${sign}=1"`);
  expect(linesOf([['=A1,"B"']])).toBe('"\'=A1,""B"""');
  for (const text of ['a＝b', "'tis", 'ស្រីមុំ']) expect([linesOf([[text]]), withoutFormulaMark(text)]).toEqual([text, text]);
});

test('a number stays a number, and a missing value is an empty cell', () => {
  expect(linesOf([[-5, 0, 2.5, null, undefined, '', '-5']])).toBe("-5,0,2.5,,,,'-5");
});

test('a cell with a comma, a quote or a line end is quoted', () => {
  expect(linesOf([['Phnom Penh, 12', 'Sophea, the "tall"', 'one\ntwo', 'one\rtwo', 'ក, ខ']])).toBe(
    '"Phnom Penh, 12","Sophea, the ""tall""","one\ntwo","one\rtwo","ក, ខ"',
  );
});

test('every text is read back unchanged', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '＝', '-', '"', ',', "'", '\r', '\n', '\t', ' ', 'ស្រី', 'a', '1') });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = parse(csvFile(rows), { bom: true, relax_column_count: true, record_delimiter: '\r\n' });
      const isAmbiguous = (cell: string): boolean => withoutFormulaMark(cell) !== cell;
      fc.pre(!rows.flat().some(isAmbiguous));
      expect(read.map((row) => row.map(withoutFormulaMark))).toEqual(rows);
    }),
  );
});
