import { csvCell, csvFile, withoutFormulaMark } from './csv-file';
import { fileWithErrors } from './import-error-file';

const LINES = [
  { line: 1, cells: ['display_name', 'province', '=colour'] },
  { line: 2, cells: ['ស្រីមុំ', 'Pnom Pehn', '-1'] },
  { line: 4, cells: ['Sophea, the "tall"', '12', '', 'one more'] },
];
const NOTES = [
  { line: 1, text: '=colour UNKNOWN_COLUMN' },
  { line: 2, text: 'province UNKNOWN' },
  { line: 2, text: '=colour TOO_SMALL' },
];

test('a file with mistakes is returned complete, with each mistake in its row, and no cell is a formula', () => {
  const file = fileWithErrors(LINES, NOTES);
  expect(file).toBe(
    [
      "\ufefferrors,display_name,province,'=colour",
      "'=colour UNKNOWN_COLUMN",
      "province UNKNOWN | =colour TOO_SMALL,ស្រីមុំ,Pnom Pehn,'-1",
      ',"Sophea, the ""tall""",12,,one more',
      '',
    ].join('\r\n'),
  );
});

test('a cell that a spreadsheet would read as a formula is exported as text, for plain and for full-width signs', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\uff1d', '\uff0b', '\uff0d', '\uff20']) {
    const formula = `${sign}HYPERLINK(A1)`;
    expect(csvCell(formula)).toBe(`'${formula}`);
    expect(withoutFormulaMark(`'${formula}`)).toBe(formula);
  }
  for (const text of ['a＝b', "'tis", 'ស្រីមុំ']) expect([csvCell(text), withoutFormulaMark(text)]).toEqual([text, text]);
  expect(csvFile([['@x', 3, null, undefined]])).toBe("\ufeff'@x,3,,\r\n");
});
