import { exampleFile } from '../../harness/data/import-requests';
import type { Data } from '../../harness/harness';
import { ImportScene } from '../../harness/import-scene';

/** A partner's sheet with other columns than ours: what is recognized, and what staff can decide about the rest. */
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

type Kind = 'EMPLOYERS' | 'VACANCIES' | 'TRAINEES';
const PAYLOAD = `__typename ... on ImportDryRunPayload { rows cleanRows ignoredColumns missingColumns problemCount problems { line column value problem limit message remedy }
  unknownTexts { column text rows } knownTexts { column text code label isRemembered } } ... on Refusal { code } ... on InvalidInput { problems { path message } }`;
function dryRun(kind: Kind, file: string, mapping?: object): Promise<Data> {
  const [field, type] = kind === 'TRAINEES' ? ['traineeImportDryRun', 'TraineeImportInput'] : ['employerImportDryRun', 'EmployerImportInput'];
  const input = { content: Buffer.from(file).toString('base64'), ...(mapping ? { mapping } : {}), ...(kind === 'TRAINEES' ? {} : { kind }) };
  return scene.officer.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${PAYLOAD} } }`, { input });
}

test('a sheet with three of the nine required columns is read, and lacks the others', async () => {
  const tried = await dryRun('TRAINEES', 'Name;Province;Skills;Colour\nDara;Takeo;clean surfaces;red');
  expect(tried).toMatchObject({ rows: 1, ignoredColumns: ['colour'] });
  expect(tried.missingColumns).toEqual('travel literacy available_from available_days available_from_time available_to_time'.split(' '));
  expect(new Set(tried.problems.map(({ problem }: Data) => problem))).toEqual(new Set(['UNKNOWN_COLUMN', 'MISSING_COLUMN']));
  const values = {
    travel: 'anywhere',
    literacy: '2',
    available_from: '02/11/2026',
    available_days: 'Mon-Fri',
    available_from_time: '8',
    available_to_time: '17',
  };
  const mapping = { values: Object.entries(values).map(([column, value]) => ({ column, value })) };
  expect(await dryRun('TRAINEES', 'Name;Province;Skills\nDara;Takeo;clean surfaces', mapping)).toMatchObject({ problemCount: 0, cleanRows: 1 });
});

test('the headings of a report about people are not shown when fewer than two are columns', async () => {
  const tried = await dryRun('TRAINEES', 'Province;What happened;Her fears\nTakeo;Sold at 14;the dark');
  expect(tried).toMatchObject({ rows: 0, ignoredColumns: [], problems: [{ problem: 'OTHER_FILE', message: 'is not a file for this import.' }] });
  expect(JSON.stringify(tried)).not.toMatch(/happened|fears|Sold|dark/);
});

test.each([
  ['TRAINEES', 'employers', 'looks like a file of employers.', 'Employers and workplaces'],
  ['EMPLOYERS', 'vacancies', 'looks like a file of vacancies.', 'Vacancies and apprenticeships'],
  ['VACANCIES', 'trainees', 'looks like a file of trainees.', 'Trainees'],
] as const)('as a file of %s, one of %s is named for what it is, with the choice to make', async (kind, other, message, choice) => {
  const tried = await dryRun(kind, exampleFile(other));
  const about = tried.problems.filter(({ problem }: Data) => problem !== 'PROTECTED_COLUMN');
  expect(about).toEqual([expect.objectContaining({ problem: 'OTHER_FILE', limit: other, message, remedy: expect.stringContaining(`“${choice}”`) })]);
});

test('a few words of another kind do not make a sheet one of that kind', async () => {
  expect(await dryRun('EMPLOYERS', 'Company;Province;Address;Skills;Languages;Housing\nLotus;Takeo;Street 1;;;')).toMatchObject({
    rows: 1,
    problems: expect.not.arrayContaining([expect.objectContaining({ problem: 'OTHER_FILE' })]),
  });
});

const HEADER = 'Name used;Province;Can travel;Reading;Can start on;Working days;From;Until;Skills';
const ROW = 'Dara;Takeo;anywhere;2;2/11/2026;Mon-Sat;7;17;clean surfaces';

test('a heading that a request gives two meanings is refused, and decided for neither', async () => {
  const headings = [
    { heading: 'Study', column: 'education' },
    { heading: 'study ', column: 'languages' },
  ];
  expect(await dryRun('TRAINEES', `${HEADER};Study\n${ROW};km`, { headings })).toMatchObject({ problems: [{ path: 'mapping.headings.1' }] });
  expect(await scene.harness.sql('select * from import_mapping')).toEqual([]);
  expect(await dryRun('TRAINEES', `${HEADER};Study\n${ROW};grade 9`, { headings: headings.slice(0, 1) })).toMatchObject({
    problemCount: 0,
    ignoredColumns: [],
  });
});

test('two headings that differ only in brackets have decisions of their own', async () => {
  const file = (name: string): string => `${HEADER};Study (school);Study (work)\n${ROW.replace('Dara', name)};grade 9;english:2`;
  const headings = [
    { heading: 'Study (school)', column: 'education' },
    { heading: 'Study (work)', column: 'languages' },
  ];
  expect(await dryRun('TRAINEES', file('Dara'), { headings })).toMatchObject({ problemCount: 0, ignoredColumns: [] });
  // remembered apart, and forgotten apart
  expect(await dryRun('TRAINEES', file('Bopha'))).toMatchObject({ problemCount: 0, ignoredColumns: [] });
  const forgotten = { headings: [{ heading: 'Study (school)', forget: true }] };
  expect(await dryRun('TRAINEES', file('Bopha'), forgotten)).toMatchObject({ ignoredColumns: ['study_(school)'] });
});

test('a decision stored without the text in brackets counts for the only heading that it fits', async () => {
  await dryRun('TRAINEES', `${HEADER};Study\n${ROW};grade 9`, { headings: [{ heading: 'Study', column: 'education' }] });
  expect(await dryRun('TRAINEES', `${HEADER};Study (school)\n${ROW};grade 9`)).toMatchObject({ ignoredColumns: [] });
  expect((await dryRun('TRAINEES', `${HEADER};Study (school);Study (work)\n${ROW};grade 9;x`)).ignoredColumns).toEqual(['study_(school)', 'study_(work)']);
});

test('a long heading is decided about by the beginning that staff see', async () => {
  const long = 'Which grade of the public school did she finish before she came to the centre';
  const file = `${HEADER};${long}\n${ROW};grade 9`;
  const [heading] = (await dryRun('TRAINEES', file)).ignoredColumns;
  expect(await dryRun('TRAINEES', file, { headings: [{ heading, column: 'education' }] })).toMatchObject({ problemCount: 0, ignoredColumns: [] });
});

test('words for travel and reading are matched once, with all choices, and are remembered', async () => {
  const words = (name: string): string => `${HEADER}\n${ROW.replace('Dara', name).replace('anywhere;2', 'with her aunt;functional')}`;
  const tried = await dryRun('TRAINEES', words('Dara'));
  expect(tried.unknownTexts).toEqual([
    { column: 'travel', text: 'with her aunt', rows: 1 },
    { column: 'literacy', text: 'functional', rows: 1 },
  ]);
  // each word is reported once, with what can be written
  expect(tried.problems).toEqual([
    expect.objectContaining({
      column: 'travel',
      problem: 'UNKNOWN',
      remedy: expect.stringContaining('Match it on the import page, or write “Within her province”'),
    }),
    expect.objectContaining({ column: 'literacy', problem: 'UNKNOWN', remedy: expect.stringContaining('“Does not read yet”') }),
  ]);
  const found: Data[] = await scene.officer.ask('query ($texts: [ImportTextInput!]!) { importCandidates(texts: $texts) { candidates { code label } } }', {
    texts: tried.unknownTexts.map(({ column, text }: Data) => ({ column, text })),
  });
  expect(found.map(({ candidates }) => candidates.length)).toEqual([3, 5]);
  // the most likely one first
  expect(found[1]?.candidates[0]).toEqual({ code: '2', label: 'Reads and writes short sentences' });
  const texts = [
    { column: 'travel', text: 'with her aunt', code: 'SAME_PROVINCE' },
    { column: 'literacy', text: 'functional', code: '2' },
  ];
  expect(await dryRun('TRAINEES', words('Dara'), { texts })).toMatchObject({ problemCount: 0 });
  expect((await dryRun('TRAINEES', words('Bopha'))).knownTexts).toEqual([
    { column: 'travel', text: 'with her aunt', code: 'SAME_PROVINCE', label: 'Within her province', isRemembered: true },
    { column: 'literacy', text: 'functional', code: '2', label: 'Reads and writes short sentences', isRemembered: true },
  ]);
  // every row needs a choice, and a code that the column lacks is none
  for (const code of [null, 'FAR']) {
    const decided = { texts: [{ column: 'travel', text: 'with her aunt', code }] };
    expect((await dryRun('TRAINEES', words('Bopha'), decided)).unknownTexts).toEqual([{ column: 'travel', text: 'with her aunt', rows: 1 }]);
  }
});

test('a number is no word for reading, and a telephone number or risk word is not shown', async () => {
  const cells = ['anywhere;9', 'call 012 345 678;2', 'sold in a brothel;2'];
  const tried = await dryRun('TRAINEES', [HEADER, ...cells.map((cell, at) => ROW.replace('Dara', `Dara ${at}`).replace('anywhere;2', cell))].join('\n'));
  expect(tried.unknownTexts).toEqual([]);
  expect(tried.problems.map(({ line, problem }: Data) => [line, problem])).toEqual(
    expect.arrayContaining([
      [2, 'TOO_BIG'],
      [3, 'NAMES_TRAINEE'],
      [4, 'PROTECTED_TEXT'],
    ]),
  );
  expect(JSON.stringify(tried)).not.toMatch(/345|brothel/);
});

test('words for sector and size are matched, but never those of a business that gets no trainees', async () => {
  const header = 'Registration;Company;Sector;Employees;Site;Province;District;Address';
  const tried = await dryRun(
    'EMPLOYERS',
    `${header}\nKH-1;Lotus;noodles;many;Riverside;Takeo;Doun Kaev;Street 1\nKH-2;Star;karaoke bar;1-9;Star;Takeo;Doun Kaev;Street 2`,
  );
  expect(tried.unknownTexts).toEqual([
    { column: 'sector', text: 'noodles', rows: 1 },
    { column: 'size_band', text: 'many', rows: 1 },
  ]);
  const texts = [
    { column: 'sector', text: 'noodles', code: 'FOOD_SERVICE' },
    { column: 'size_band', text: 'many', code: '10-49' },
    { column: 'sector', text: 'karaoke bar', code: 'FOOD_SERVICE' },
  ];
  for (const word of ['karaoke bar', 'KTV', 'Live-in maids', 'ហាងម៉ាស្សា']) {
    const { problems } = await dryRun('EMPLOYERS', `${header}\nKH-2;Star;${word};1-9;Star;Takeo;Doun Kaev;Street 2`, { texts });
    expect(problems).toEqual([expect.objectContaining({ column: 'sector', problem: 'NOT_ALLOWED' })]);
    expect(problems[0].remedy).toMatch(/^We do not work with karaoke, .* Otherwise write “Food service”, .* or “Other business”\.$/);
    expect(problems[0].remedy).not.toMatch(/[A-Z]{3}/);
  }
  expect(await dryRun('EMPLOYERS', `${header}\nKH-1;Lotus;noodles;many;Riverside;Takeo;Doun Kaev;Street 1`)).toMatchObject({ problemCount: 0 });
});

test('two words of a cell for one skill count once, at the higher level, and one word with two levels is refused', async () => {
  const { code } = await scene.harness.one<{ code: string }>("select code from skill where label = 'clean surfaces'");
  const mapping = { texts: ['washing floors', 'mopping'].map((text) => ({ column: 'skills', text, code })) };
  const file = (skills: string): string => `${HEADER}\n${ROW.replace('clean surfaces', `"${skills}"`)}`;
  for (const skills of ['washing floors, mopping', 'washing floors (good); mopping', 'washing floors (a little); mopping (good)', 'mopping; mopping'])
    expect([skills, await dryRun('TRAINEES', file(skills), mapping)]).toEqual([skills, expect.objectContaining({ problemCount: 0 })]);
  expect((await dryRun('TRAINEES', file('mopping (good); mopping (a little)'), mapping)).problems).toEqual([
    expect.objectContaining({ column: 'skills', problem: 'REPEATED' }),
  ]);
  await scene.officer.ask('mutation ($input: TraineeImportInput!) { traineeImportCommit(input: $input, idempotencyKey: "once") { __typename } }', {
    input: { content: Buffer.from(file('washing floors (a little); mopping (good)')).toString('base64'), mapping },
  });
  expect(await scene.harness.sql('select level from trainee_skill')).toEqual([{ level: 3 }]);
});

test.each([
  ['7:00–17:00', 420, 1020],
  ['7am-5pm', 420, 1020],
  ['៧:០០-១៧:០០', 420, 1020],
  ['7.30 - 16.30', 450, 990],
  ['8-5pm', 480, 1020],
  ['from 8 to 16', 480, 960],
  ['ម៉ោង ៧ ព្រឹក ដល់ ម៉ោង ៥ ល្ងាច', 420, 1020],
])('one column “%s” fills both times of a trainee', async (hours, from, to) => {
  const content = Buffer.from(`${HEADER.replace('From;Until', 'Working hours')}\n${ROW.replace('7;17', hours)}`).toString('base64');
  await scene.officer.ask('mutation ($input: TraineeImportInput!) { traineeImportCommit(input: $input, idempotencyKey: "hours") { __typename } }', {
    input: { content },
  });
  expect(await scene.harness.sql('select available_from_minute as "from", available_to_minute as "to" from trainee')).toEqual([{ from, to }]);
});

test.each(['mostly mornings', '7-9-11'])('working hours “%s” are not guessed, and are reported once', async (hours) => {
  const tried = await dryRun('TRAINEES', `${HEADER.replace('From;Until', 'Working hours')}\n${ROW.replace('7;17', hours)}`);
  expect(tried.missingColumns).toEqual([]);
  expect(tried.problems).toEqual([expect.objectContaining({ column: 'available_from_time', value: hours, problem: 'NOT_A_TIME' })]);
});

test.each(['07:00', '8'])('working hours with the one time “%s” lack the other', async (hours) => {
  const tried = await dryRun('TRAINEES', `${HEADER.replace('From;Until', 'Working hours')}\n${ROW.replace('7;17', hours)}`);
  expect(tried.problems).toEqual([expect.objectContaining({ column: 'available_to_time', value: '' })]);
});

test('one column fills both times of a vacancy, and a heading decided about does too', async () => {
  const header =
    'Registration;Workplace;Type;Position;Duties;Occupation;Openings;Salary;Currency;Paid per;Working days;Shift;Hours per week;Start date;Deadline;Skills';
  const { missingColumns } = await dryRun('VACANCIES', `${header}\n;;;;;;;;;;;7-15;;;;`);
  expect(missingColumns).toEqual([]);
  const mapping = { headings: [{ heading: 'Her day', column: 'working_hours' }] };
  expect(await dryRun('TRAINEES', `${HEADER.replace('From;Until', 'Her day')}\n${ROW.replace('7;17', '7-17')}`, mapping)).toMatchObject({ problemCount: 0 });
  expect(await dryRun('TRAINEES', `${HEADER.replace('From;Until', 'Her day')}\n${ROW.replace('7;17', '7-17')}`)).toMatchObject({ problemCount: 0 });
});

const VACANCY_HEADER =
  'Registration;Workplace;Type;Position;Duties;Occupation;Openings;Salary;Paid per;Working days;From;To;Hours per week;Start date;Deadline;Skills';
const vacancy = (pay: string): string => `KH-1;Riverside;Job;Cook ${pay};Cooks;5120;2;${pay};month;Mon-Sat;7:00;15:30;48;4/2/2030;25/1/2030;clean surfaces`;

test('the currency of a vacancy is read from its pay when no column has it, and is missing when no pay has it', async () => {
  const problemsOf = async (...pay: string[]): Promise<string[][]> =>
    (await dryRun('VACANCIES', [VACANCY_HEADER, ...pay.map(vacancy)].join('\n'))).problems
      .filter(({ column }: Data) => column === 'pay_currency')
      .map(({ line, problem }: Data) => [line, problem]);
  expect(await problemsOf('$150', '៨០០០០០ រៀល')).toEqual([]);
  expect((await dryRun('VACANCIES', `${VACANCY_HEADER}\n${vacancy('$150')}`)).missingColumns).toEqual([]);
  // a row without its currency is reported alone
  expect(await problemsOf('$150', '160')).toEqual([[3, 'EMPTY']]);
  expect(await problemsOf('150', '160')).toEqual([[1, 'MISSING_COLUMN']]);
});

test('the currency of the rows that lack one is asked once, and counts only for them', async () => {
  const file = [VACANCY_HEADER, vacancy('180$'), vacancy('150')].join('\n');
  const tried = await dryRun('VACANCIES', file);
  expect(tried.missingColumns).toEqual(['pay_currency']);
  expect(tried.problems.filter(({ column }: Data) => column === 'pay_currency')).toEqual([
    expect.objectContaining({ line: 3, value: '150', message: 'has no currency.', remedy: 'Write $150 or ៛150.' }),
  ]);
  const again = await dryRun('VACANCIES', file, { values: [{ column: 'pay_currency', value: '$' }] });
  expect(again.missingColumns).toEqual([]);
  expect(again.problems.filter(({ column }: Data) => column.startsWith('pay'))).toEqual([]);
  const trainees = (pay: string): string => [`${HEADER};Minimum pay`, `${ROW};180$`, `${ROW};${pay}`].join('\n');
  expect((await dryRun('TRAINEES', trainees('150'))).missingColumns).toEqual(['min_pay_currency']);
  expect((await dryRun('TRAINEES', trainees(''))).missingColumns).toEqual([]);
});

test('two words of a vacancy for one skill count once', async () => {
  const { code } = await scene.harness.one<{ code: string }>("select code from skill where label = 'clean surfaces'");
  const mapping = { texts: ['washing floors', 'mopping'].map((text) => ({ column: 'skills', text, code })) };
  const tried = await dryRun('VACANCIES', `${VACANCY_HEADER}\n${vacancy('$150').replace('clean surfaces', '"washing floors;mopping:3:DESIRED"')}`, mapping);
  expect(tried.problems.filter(({ column }: Data) => column === 'skills')).toEqual([]);
});
