import { People } from '../../harness/data/people';
import { commitImport, dryRunImport } from '../../harness/data/import-requests';
import { type Person, Harness } from '../../harness/harness';

/** Cells as partners write them, which mean one thing only. */
let harness: Harness;
let officer: Person;

beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  officer = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
});

const HEADER = 'Name used;Province;Willing to travel;Reading and writing;Can start on;Working days;From;Until;Skills';
const rowOf = (name: string, start: string): string => `${name};Kompong Cham;anywhere;3;${start};Mon-Sat;07:00;17:00;clean surfaces`;

test('a trainee who can start now comes in with the day of the import, and only once', async () => {
  const file = [HEADER, rowOf('Bopha', 'immediately'), rowOf('ដារ៉ា', 'ឥឡូវ')].join('\n');
  expect(await commitImport(officer, 'trainees', file)).toMatchObject({ counts: [{ kind: 'TRAINEE', count: 2 }] });
  const today = { starts: 2 };
  const startedToday = "select count(*)::int as starts from trainee where available_from = (app.now() at time zone 'Asia/Phnom_Penh')::date";
  expect(await harness.one(startedToday)).toEqual(today);
  // the same file a month later
  await harness.sql('update trainee set available_from = available_from - 30');
  expect((await dryRunImport(officer, 'trainees', file)).problems).toMatchObject([
    { line: 2, column: 'display_name', problem: 'ALREADY_EXISTS' },
    { line: 3, column: 'display_name', problem: 'ALREADY_EXISTS' },
  ]);
});

test('a start that is no day is an error with what to write', async () => {
  const { problems } = await dryRunImport(officer, 'trainees', [HEADER, rowOf('Bopha', 'soon')].join('\n'));
  expect(problems).toMatchObject([
    { column: 'available_from', value: 'soon', remedy: 'Write day, month and year, for example 15/01/2027, or “now” for the day of the import.' },
  ]);
});
