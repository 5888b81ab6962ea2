import { commitImport, dryRunImport } from '../../harness/data/import-requests';
import type { Data } from '../../harness/harness';
import { ImportScene } from '../../harness/import-scene';

/** Sheets with a column of pay for each currency. */
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  await commitImport(
    scene.officer,
    'employers',
    'Registration;Company;Sector;Employees;Site;Province;District;Address\nKH-1;Lotus;cafe restaurant;15;Riverside;Phnom Penh;Daun Penh;Street 178',
  );
});

const headerOf = (...pay: string[]): string =>
  ['Registration;Workplace;Type;Position;Duties;Occupation;Openings', ...pay, 'Paid per;Working days;From;To;Hours per week;Start date;Deadline;Skills'].join(
    ';',
  );
const rowOf = (title: string, ...pay: string[]): string =>
  ['KH-1;Riverside;Job', title, 'Cooks;5120;2', ...pay, 'month;Mon-Sat;7:00;15:30;48;4/2/2030;25/1/2030;clean surfaces'].join(';');
const problems = async (...lines: string[]): Promise<Data[]> => (await dryRunImport(scene.officer, 'vacancies', lines.join('\n'))).problems;

test.each([
  ['Pay (USD)', 'Pay (KHR)'],
  ['Salary USD', 'Salary in riel'],
  ['Salary $', 'ប្រាក់ខែ (៛)'],
])('a row has its pay in the one of “%s” and “%s” that is filled', async (dollars, riel) => {
  const file = [headerOf(dollars, riel), rowOf('Cook', '230', ''), rowOf('Baker', '-', '950,000'), rowOf('Cleaner', '', '៩២០.០០០៛')].join('\n');
  expect(await commitImport(scene.officer, 'vacancies', file)).toMatchObject({ counts: [{ kind: 'VACANCY', count: 3 }] });
  expect(await scene.harness.sql('select title, pay_amount::int as pay, pay_currency as currency from vacancy order by title')).toEqual([
    { title: 'Baker', pay: 950_000, currency: 'KHR' },
    { title: 'Cleaner', pay: 920_000, currency: 'KHR' },
    { title: 'Cook', pay: 230_00, currency: 'USD' },
  ]);
});

test('a row with pay in both currencies, in another one than its heading, or in none is reported alone', async () => {
  const header = headerOf('Pay (USD)', 'Pay (KHR)');
  expect(
    await problems(header, rowOf('Cook', '230', '950000'), rowOf('Baker', '', '$150'), rowOf('Cleaner', '', ''), rowOf('Helper', '200', '')),
  ).toMatchObject([
    { line: 2, column: 'pay_amount', value: '230 USD / 950000 KHR', problem: 'TWO_AMOUNTS', message: 'has amounts that contradict each other.' },
    { line: 3, column: 'pay_amount', value: '$150 KHR', problem: 'TWO_AMOUNTS' },
    { line: 4, column: 'pay_currency', problem: 'EMPTY' },
    { line: 4, column: 'pay_amount', problem: 'NOT_A_MONEY' },
  ]);
});

test('two columns in one currency, and one beside a column without a currency, are no columns of one pay', async () => {
  for (const pay of [
    ['Pay (USD)', 'Pay USD'],
    ['Salary', 'Pay (KHR)'],
  ])
    expect(await problems(headerOf(...pay), rowOf('Cook', '230', '950000'))).not.toContainEqual(expect.objectContaining({ problem: 'TWO_AMOUNTS' }));
});

test('a trainee names her lowest pay in one of two currencies, or in none', async () => {
  const header = 'Name used;Province;Willing to travel;Reading and writing;Can start on;Working days;From;Until;Skills;Lowest pay (USD);Lowest pay (KHR)';
  const row = (name: string, pay: string): string => `${name};Takeo;anywhere;3;15/1/2027;Mon-Sat;7:00;17:00;clean surfaces;${pay}`;
  const file = [header, row('Bopha', '150;'), row('Dara', ';600000'), row('Mealea', ';')].join('\n');
  expect(await commitImport(scene.officer, 'trainees', file)).toMatchObject({ counts: [{ kind: 'TRAINEE', count: 3 }] });
  expect(await scene.harness.sql('select display_name as name, min_pay_amount::int as pay, min_pay_currency as currency from trainee order by 1')).toEqual([
    { name: 'Bopha', pay: 150_00, currency: 'USD' },
    { name: 'Dara', pay: 600_000, currency: 'KHR' },
    { name: 'Mealea', pay: null, currency: null },
  ]);
});
