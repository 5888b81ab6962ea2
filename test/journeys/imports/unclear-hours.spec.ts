import { commitImport } from '../../harness/data/import-requests';
import { ImportPages } from '../../harness/import-pages';
import { ImportScene } from '../../harness/import-scene';

/** Hours such as 7-4 may be in the day or at night: staff decide once what each means. */
let scene: ImportScene;
let pages: ImportPages;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  pages = await ImportPages.of(scene.harness, scene.officer);
});

const HEADER = 'Name used;Province;Willing to travel;Reading and writing;Can start on;Working days;Working hours;Skills';
const rowOf = (name: string, hours: string): string => `${name};Takeo;anywhere;3;15/1/2027;Mon-Sat;${hours};clean surfaces`;
const sheet = (...hours: string[]): string => [HEADER, ...hours.map((one, at) => rowOf(`Name${at}`, one))].join('\n');
const trainees = () =>
  scene.harness.sql('select display_name as name, available_from_minute / 60.0 as "from", available_to_minute / 60.0 as "to" from trainee order by 1');

test('unclear hours are a question with the day first and the night second, which is remembered', async () => {
  const match = await pages.upload(sheet('7-4', '6-2', '7-4', '8-17'));
  expect(match.path).toBe('/staff/import/match');
  expect(match.text).toMatch(/Working hours: “7-4” \(2 rows\) 07:00–16:00 19:00–04:00 \(night\) None of these: correct the file/);
  expect(match.text).toMatch(/Working hours: “6-2” \(1 row\) 06:00–14:00 18:00–02:00 \(night\)/);
  expect(match.text).not.toContain('“8-17”');
  expect(match.text).not.toContain('Look for another');
  const checked = await pages.match(match, { 'text-1': '18:00-02:00' });
  expect(checked.text).toContain('Ready to import: 4 trainees');
  expect(checked.text).toContain('6-2 18:00–02:00 (night) For this file');
  await pages.commit(checked);
  expect(await trainees()).toMatchObject([
    { from: '7.0000000000000000', to: '16.0000000000000000' },
    { from: '18.0000000000000000', to: '2.0000000000000000' },
    { from: '7.0000000000000000', to: '16.0000000000000000' },
    { from: '8.0000000000000000', to: '17.0000000000000000' },
  ]);
  const next = await pages.upload(sheet('7-4').replace('Name0', 'Other'));
  expect(next.text).toContain('Ready to import: 1 trainee');
  expect(next.text).toContain('7-4 07:00–16:00 For an earlier file');
});

test('a word for a part of the day is a question with its usual hours', async () => {
  const match = await pages.upload(sheet('mornings', 'ពេញមួយថ្ងៃ', 'any time', '8-17'));
  expect(match.text).toMatch(/“mornings” \(1 row\) 07:00–12:00 06:00–12:00 08:00–12:00 None of these/);
  expect(match.text).toContain('06:00–22:00 07:00–17:00 00:00–23:59');
  expect((await pages.match(match)).text).toContain('Ready to import: 4 trainees');
});

test('hours without an answer are never read, and the row comes back with what to write', async () => {
  const match = await pages.upload(sheet('1-5pm', '8-17'));
  expect(match.text).toMatch(/“1-5pm” \(1 row\) 13:00–17:00 01:00–17:00 None/);
  const checked = await pages.match(match, { 'text-0': '' });
  expect(checked.text).toContain('Import 1 row without errors');
  const file = await pages.get(/href="(\/staff\/import\/refused\.csv[^"]*)"/.exec(checked.html)?.[1] ?? '');
  expect(file.text).toContain('Match it on the import page, or write “13:00–17:00” or “01:00–17:00”.');
});

test.each(['07:00-16:01', '19:00', '99:00-98:00'])('a decision of “%s” for 7-4 is none of its meanings', async (code) => {
  const content = Buffer.from(sheet('7-4')).toString('base64');
  const tried = await scene.officer.ask(
    'mutation ($input: TraineeImportInput!) { traineeImportDryRun(input: $input) { ... on ImportDryRunPayload { problems { column problem } unknownTexts { column text } } } }',
    { input: { content, mapping: { texts: [{ column: 'working_hours', text: '7-4', code }] } } },
  );
  expect(tried).toEqual({
    problems: [{ column: 'working_hours', problem: 'UNKNOWN' }],
    unknownTexts: [{ column: 'working_hours', text: '7-4' }],
  });
});

test('a vacancy whose hours are chosen at night is work at night', async () => {
  const employers =
    'Registration;Company;Sector;Employees;Site;Province;District;Address\nKH-1;Lotus Kitchen;cafe restaurant;15;Riverside;Phnom Penh;Daun Penh;Street 178';
  await commitImport(scene.officer, 'employers', employers);
  const header = 'Registration;Workplace;Type;Position;Duties;Occupation;Openings;Salary;Paid per;Working days;Shift;Hours per week;Start date;Deadline;Skills';
  const row = (title: string, hours: string): string =>
    `KH-1;Riverside;Job;${title};Cooks;5120;2;$230;month;Mon-Sat;${hours};48;4/2/2030;25/1/2030;clean surfaces`;
  const match = await pages.upload([header, row('Cook', '7-4'), row('Baker', '6-2')].join('\n'), 'VACANCIES');
  const checked = await pages.match(match, { 'text-0': '07:00-16:00', 'text-1': '18:00-02:00' });
  expect(checked.text).toContain('Ready to import: 2 vacancies');
  await pages.commit(checked);
  expect(await scene.harness.sql('select title, start_minute / 60 as "from", end_minute / 60 as "to", night from vacancy order by title')).toEqual([
    { title: 'Baker', from: 18, to: 2, night: true },
    { title: 'Cook', from: 7, to: 16, night: false },
  ]);
});
