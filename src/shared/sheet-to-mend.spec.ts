import { csvFile } from './csv';
import { asBeforeToMend, sheetToMend } from './sheet-to-mend';

const LINES = [
  { line: 1, cells: ['display_name', 'province', '=colour'] },
  { line: 2, cells: ['ស្រីមុំ', 'Pnom Pehn', '-1'] },
  { line: 4, cells: ['Sophea, the "tall"', '12', '', 'one more'] },
];
const PROBLEMS = [
  { line: 1, column: '=colour', value: '=colour', problem: 'UNKNOWN_COLUMN' },
  { line: 2, column: 'province', value: 'Pnom Pehn', problem: 'UNKNOWN' },
  { line: 2, column: '=colour', value: '-1', problem: 'TOO_SMALL' },
] as const;

test('a sheet with mistakes comes back whole, each mistake beside its row, and nothing of it is a formula', () => {
  const file = sheetToMend(LINES, PROBLEMS, ({ column, problem }) => `${column} ${problem}`);
  expect(file).toBe(
    [
      "\ufeffto_mend,display_name,province,'=colour",
      "'=colour UNKNOWN_COLUMN",
      "province UNKNOWN | =colour TOO_SMALL,ស្រីមុំ,Pnom Pehn,'-1",
      ',"Sophea, the ""tall""",12,,one more',
      '',
    ].join('\r\n'),
  );
});

test('sent again, a sheet is what it was: without the column, wherever it was moved, and without the marks', () => {
  const names = ['display_name', ' To-Mend', 'note'];
  const nameOf = (typed: string): string => typed.trim().toLowerCase().replace('-', '_');
  const back = [
    { line: 1, cells: names },
    { line: 2, cells: ["'=A1", 'is wrong', "'tis"] },
  ];
  expect(asBeforeToMend(back, nameOf).map(({ cells }) => cells)).toEqual([
    ['display_name', 'note'],
    ['=A1', "'tis"],
  ]);
  // a sheet that never was ours keeps what it says
  const other = [{ line: 1, cells: ["'=A1"] }];
  expect(asBeforeToMend(other, nameOf)).toBe(other);
  expect(csvFile([['@x', 3, null, undefined]])).toBe("\ufeff'@x,3,,\r\n");
});
