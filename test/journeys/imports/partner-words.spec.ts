import { commitImport, dryRunImport } from '../../harness/data/import-requests';
import { ImportScene } from '../../harness/import-scene';

/** Cells as partners write them, which mean one thing only. */
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const HEADER = 'Name used;Province;Willing to travel;Reading and writing;Can start on;Working days;From;Until;Skills';
const rowOf = (name: string, start: string): string => `${name};Kompong Cham;anywhere;3;${start};Mon-Sat;07:00;17:00;clean surfaces`;

test('a trainee who can start now comes in with the day of the import, and only once', async () => {
  const file = [HEADER, rowOf('Bopha', 'immediately'), rowOf('ដារ៉ា', 'ឥឡូវ')].join('\n');
  expect(await commitImport(scene.officer, 'trainees', file)).toMatchObject({ counts: [{ kind: 'TRAINEE', count: 2 }] });
  const today = { starts: 2 };
  const startedToday = "select count(*)::int as starts from trainee where available_from = (app.now() at time zone 'Asia/Phnom_Penh')::date";
  expect(await scene.harness.one(startedToday)).toEqual(today);
  // the same file a month later
  await scene.harness.sql('update trainee set available_from = available_from - 30');
  expect((await dryRunImport(scene.officer, 'trainees', file)).problems).toMatchObject([
    { line: 2, column: 'display_name', problem: 'ALREADY_EXISTS' },
    { line: 3, column: 'display_name', problem: 'ALREADY_EXISTS' },
  ]);
});

test('a trainee who can start in a month starts on its first day', async () => {
  const file = [HEADER, rowOf('Bopha', 'Feb 2027'), rowOf('ដារ៉ា', 'ready'), rowOf('Mealea', 'ខែមីនា ឆ្នាំ២០២៧')].join('\n');
  expect(await commitImport(scene.officer, 'trainees', file)).toMatchObject({ counts: [{ count: 3 }] });
  expect(await scene.harness.sql("select display_name as name, available_from as day from trainee where display_name <> 'ដារ៉ា' order by 1")).toEqual([
    { name: 'Bopha', day: '2027-02-01' },
    { name: 'Mealea', day: '2027-03-01' },
  ]);
});

test('a trainee who can start next month comes in with its first day, and only once', async () => {
  const file = [HEADER, rowOf('Bopha', 'next month'), rowOf('ដារ៉ា', 'ខែក្រោយ')].join('\n');
  expect(await commitImport(scene.officer, 'trainees', file)).toMatchObject({ counts: [{ count: 2 }] });
  const firstOfMonths = "select count(*)::int as starts from trainee where available_from = date_trunc('month', app.today() + interval '1 month')::date";
  expect(await scene.harness.one(firstOfMonths)).toEqual({ starts: 2 });
  // the same file a month later
  await scene.harness.sql("update trainee set available_from = (available_from - interval '1 month')::date");
  expect((await dryRunImport(scene.officer, 'trainees', file)).problems).toMatchObject([
    { line: 2, column: 'display_name', problem: 'ALREADY_EXISTS' },
    { line: 3, column: 'display_name', problem: 'ALREADY_EXISTS' },
  ]);
});

test('a start that is no day is an error with what to write', async () => {
  const { problems } = await dryRunImport(scene.officer, 'trainees', [HEADER, rowOf('Bopha', 'soon')].join('\n'));
  expect(problems).toMatchObject([
    {
      column: 'available_from',
      value: 'soon',
      remedy: 'Write day, month and year, for example 15/01/2027, or a month, for example January 2027 or “next month”, or “now” for the day of the import.',
    },
  ]);
});
