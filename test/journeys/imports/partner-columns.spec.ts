import { People } from '../../harness/data/people';
import { exampleFile } from '../../harness/data/import-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A partner's sheet with other columns than ours: what is recognized, and what staff can decide about the rest. */
let harness: Harness;
let officer: Person;

beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  officer = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
});

type Kind = 'EMPLOYERS' | 'VACANCIES' | 'TRAINEES';
const PAYLOAD = `__typename ... on ImportDryRunPayload { rows cleanRows ignoredColumns missingColumns problemCount problems { line column value problem limit message remedy }
  unknownTexts { column text rows } } ... on Refusal { code } ... on InvalidInput { problems { path message } }`;
function dryRun(kind: Kind, file: string, mapping?: object): Promise<Data> {
  const [field, type] = kind === 'TRAINEES' ? ['traineeImportDryRun', 'TraineeImportInput'] : ['employerImportDryRun', 'EmployerImportInput'];
  const input = { content: Buffer.from(file).toString('base64'), ...(mapping ? { mapping } : {}), ...(kind === 'TRAINEES' ? {} : { kind }) };
  return officer.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${PAYLOAD} } }`, { input });
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
  expect(await harness.sql('select * from import_mapping')).toEqual([]);
  expect(await dryRun('TRAINEES', `${HEADER};Study\n${ROW};grade 9`, { headings: headings.slice(0, 1) })).toMatchObject({
    problemCount: 0,
    ignoredColumns: [],
  });
});

test('a long heading is decided about by the beginning that staff see', async () => {
  const long = 'Which grade of the public school did she finish before she came to the centre';
  const file = `${HEADER};${long}\n${ROW};grade 9`;
  const [heading] = (await dryRun('TRAINEES', file)).ignoredColumns;
  expect(await dryRun('TRAINEES', file, { headings: [{ heading, column: 'education' }] })).toMatchObject({ problemCount: 0, ignoredColumns: [] });
});
