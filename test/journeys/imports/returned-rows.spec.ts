import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Data } from '../../harness/harness';
import { ImportScene } from '../../harness/import-scene';

/** The rows that staff send back to a partner, who opens them in a spreadsheet, corrects them and returns them. */
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const dryRun = (file: string): Promise<Data> =>
  scene.officer.ask(
    'mutation ($input: TraineeImportInput!) { traineeImportDryRun(input: $input) { ... on ImportDryRunPayload { rows cleanRows problemCount problems { line column heading value problem } refusedRows } } }',
    { input: { content: Buffer.from(file).toString('base64') } },
  );

const HEADINGS = ['No.', 'Name used', 'Province', 'Can travel', 'Reading', 'ថ្ងៃចាប់ផ្តើម', 'Working days', 'From', 'Until', 'Skills', 'Teacher says'];
const ROWS = [
  ['1', 'Dara', 'Siem Reap', 'anywhere', '3', '02/11/2026', 'Mon-Sat', '07:00', '17:00', 'clean surfaces', 'ready'],
  ['2', 'ស្រីមុំ', 'Kampong Chm', 'very far', '9', 'soon', 'Mon-Sat', '07:00', '17:00', 'clean surfaces', '=HYPERLINK("x")'],
  ['3', 'Bopha', 'Takeo', 'anywhere', '2', '02/11/2026', 'some days', '07:00', '17:00', 'clean surfaces; sold in a brothel', '-1'],
];

test('a partner reads in each returned row what to correct, by own headings, beside the cells in their order', async () => {
  const { refusedRows, problems } = await dryRun(stringify([HEADINGS, ...ROWS]));
  expect(refusedRows.startsWith('\ufeff')).toBe(true);
  const [header, second, third, ...others]: string[][] = parse(refusedRows, { bom: true });
  expect(others).toEqual([]);
  expect(header).toEqual(['errors', ...HEADINGS]);
  const [errors = '', ...cells] = second ?? [];
  expect(cells).toEqual([...(ROWS[1] ?? []).slice(0, -1), '\'=HYPERLINK("x")']);
  expect(errors.split(' | ')).toEqual([
    expect.stringMatching(/^Province "Kampong Chm" is not known\. Write the name of a province, for example Battambang\. Perhaps: Kampong Cham .*\.$/),
    'Can travel "very far" is not known. Match it on the import page, or write “Within her province”, “Also neighbouring provinces” or “Anywhere in the country”.',
    expect.stringMatching(/^Reading "9" is not known\. Write “Does not read yet”/),
    'ថ្ងៃចាប់ផ្តើម "soon" is not a date. Write day, month and year, for example 15/01/2027, or a month, for example January 2027 or “next month”, or “now” for the day of the import.',
  ]);
  expect(third?.[0]).toBe(
    'Working days "some days" is not a list of weekdays. Write the days, for example Mon, Tue, Wed or Mon-Sat. | Skills was removed, because it tells of more than work. Write only the work there. A case worker enters the rest in the protected record.',
  );
  expect(third?.slice(-2)).toEqual(['clean surfaces; [removed]', "'-1"]);
  for (const row of [second, third]) for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(problems[0]).toMatchObject({ column: 'home_province', heading: 'Province', value: 'Kampong Chm' });
});

test('the returned rows are read again, also as a spreadsheet saves them, with the error column ignored', async () => {
  const { refusedRows } = await dryRun(stringify([HEADINGS, ...ROWS]));
  const lines: string[][] = parse(refusedRows, { bom: true });
  // as saved with semicolons, without a byte order mark
  const saved = stringify(lines, { delimiter: ';', quoted: true });
  expect(await dryRun(saved)).toMatchObject({ rows: 2, cleanRows: 0, problemCount: 6 });
  const corrections: readonly (readonly [string, string])[] = [
    ['Kampong Chm', 'Kampong Cham'],
    ['very far', 'Also neighbouring provinces'],
    ['9', 'Reads and writes simple texts'],
    ['soon', '15/01/2027'],
    ['some days', 'Mon, Tue, Wed'],
    ['clean surfaces; [removed]', 'clean surfaces'],
  ];
  const corrected = lines.map((line) => line.map((cell) => corrections.find(([wrong]) => wrong === cell)?.[1] ?? cell));
  expect(await dryRun(stringify(corrected, { delimiter: ';' }))).toMatchObject({ rows: 2, cleanRows: 2, problemCount: 0 });
});
