import { People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The steward's officers import employers and vacancies from sheets in the words of a partner. */
let harness: Harness;
let officer: Person;

beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  officer = await people.staff(await people.institution(), ['VETTING_OFFICER']);
});

type Kind = 'EMPLOYERS' | 'VACANCIES';
type Options = { readonly mapping?: object; readonly cleanRowsOnly?: boolean };
let keys = 0;
const inputOf = (kind: Kind, file: string, options: Options): Data => ({ kind, content: Buffer.from(file).toString('base64'), ...options });
const dryRun = (kind: Kind, file: string, options: Options = {}): Promise<Data> =>
  officer.ask(
    `mutation ($input: EmployerImportInput!) { employerImportDryRun(input: $input) { __typename ... on ImportDryRunPayload {
      rows cleanRows problemCount problems { line column value problem remedy } missingColumns refusedRows unknownTexts { column text rows } knownTexts { column text label isRemembered } knownHeadings { heading column }
    } ... on Refusal { code message } } }`,
    { input: inputOf(kind, file, options) },
  );
const commit = (kind: Kind, file: string, options: Options = {}): Promise<Data> =>
  officer.ask(
    'mutation ($input: EmployerImportInput!, $key: ID!) { employerImportCommit(input: $input, idempotencyKey: $key) { __typename ... on ImportCommitPayload { counts { kind count } } ... on Refusal { code message } } }',
    { input: inputOf(kind, file, options), key: `shared-${++keys}` },
  );
async function firstCandidates(texts: readonly Data[]): Promise<Data[]> {
  const found: Data[] = await officer.ask('query ($texts: [ImportTextInput!]!) { importCandidates(texts: $texts) { column text candidates { code label } } }', {
    texts: texts.map(({ column, text }) => ({ column, text })),
  });
  return found.map(({ column, text, candidates }) => ({ column, text, code: candidates[0]?.code ?? null }));
}

const EMPLOYERS = [
  'លេខចុះបញ្ជី;ឈ្មោះក្រុមហ៊ុន;វិស័យ;ចំនួនបុគ្គលិក;សាខា;ខេត្ត;ស្រុក;អាសយដ្ឋាន',
  'KH-1;Lotus Kitchen;cafe restaurant;១៥;Riverside;ភ្នំពេញ;Daun Penh;"Street 178, house 14"',
  'KH-1;Lotus Kitchen;cafe restaurant;១៥;Old market;Syem Reab;Siem Reap;Street 8',
].join('\n');
const HEADER =
  'Registration,Workplace,Type,Position,Duties,Occupation,Openings,Salary,Currency,Paid per,Working days,From,To,Hours per week,Start date,Deadline,Required skills,Languages';
const rowOf = (title: string, skills: string, occupation = 'waitress'): string =>
  `KH-1,Riverside,Full time,${title},Serves guests,${occupation},២,"$230/month",,monthly,Mon-Sat,7h00,3:30 pm,48,4/2/2030,25/1/2030,${skills},Khmae:3;English:1`;

test('employers come in from Khmer headings, numbers of staff and a misspelt province, which is remembered', async () => {
  const tried = await dryRun('EMPLOYERS', EMPLOYERS);
  expect(tried).toMatchObject({ rows: 2, missingColumns: [], problemCount: 1, unknownTexts: [{ column: 'province', text: 'Syem Reab', rows: 1 }] });
  // the sites of one employer belong together
  expect(tried.refusedRows).toBeNull();
  expect(await commit('EMPLOYERS', EMPLOYERS, { cleanRowsOnly: true })).toMatchObject({ code: 'IMPORT_REFUSED' });
  const mapping = { texts: await firstCandidates(tried.unknownTexts) };
  expect(await commit('EMPLOYERS', EMPLOYERS, { mapping })).toMatchObject({
    counts: [
      { kind: 'EMPLOYER', count: 1 },
      { kind: 'SITE', count: 2 },
    ],
  });
  expect(await harness.sql('select sector, size_band from employer')).toEqual([{ sector: 'CAFE_RESTAURANT', size_band: '10-49' }]);
  expect(await harness.sql('select province_code from employer_site order by 1')).toEqual([{ province_code: '12' }, { province_code: '17' }]);
  expect(await dryRun('EMPLOYERS', EMPLOYERS.replaceAll('KH-1', 'KH-2'))).toMatchObject({
    problemCount: 0,
    knownTexts: [{ column: 'province', text: 'Syem Reab', label: 'Siem Reap', isRemembered: true }],
  });
});

test('vacancies come in from usual headings and own words, and clean rows without the others', async () => {
  await commit('EMPLOYERS', EMPLOYERS.replace('Syem Reab', 'Siem Reap'));
  const file = [HEADER, rowOf('Waiter', 'serving food;washing dishes'), rowOf('Helper', 'serving food'), rowOf('Runner', 'call 012 345 678')].join('\n');
  const tried = await dryRun('VACANCIES', file);
  expect(tried).toMatchObject({ rows: 3, missingColumns: [], cleanRows: 0 });
  expect(tried.unknownTexts).toEqual([
    { column: 'isco_code', text: 'waitress', rows: 3 },
    { column: 'languages', text: 'Khmae', rows: 3 },
    { column: 'skills', text: 'serving food', rows: 2 },
    { column: 'skills', text: 'washing dishes', rows: 1 },
  ]);
  const mapping = { texts: await firstCandidates(tried.unknownTexts), headings: [{ heading: 'Colour', column: null }] };
  expect(await commit('VACANCIES', file, { mapping })).toMatchObject({ code: 'IMPORT_REFUSED' });
  expect(await commit('VACANCIES', file, { mapping, cleanRowsOnly: true })).toMatchObject({ counts: [{ kind: 'VACANCY', count: 2 }] });
  expect(await harness.sql('select distinct kind, pay_per, pay_amount::int as pay from vacancy')).toEqual([{ kind: 'JOB', pay_per: 'MONTH', pay: 230_00 }]);
  expect(await harness.sql('select distinct need, min_level from vacancy_skill')).toEqual([{ need: 'REQUIRED', min_level: 2 }]);
  const next = await dryRun('VACANCIES', [HEADER, rowOf('Cook', 'serving food')].join('\n'));
  expect(next).toMatchObject({ problemCount: 0, unknownTexts: [] });
  expect(next.knownTexts.map(({ text }: Data) => text).toSorted()).toEqual(['Khmae', 'serving food', 'waitress']);
  // a heading may mean another column in another kind of file
  expect(await harness.sql("select target from import_mapping where key = 'colour'")).toEqual([{ target: '#heading vacancies' }]);
});

test('a word for a kind of work that was decided about is listed with the occupation it names', async () => {
  const file = [HEADER, rowOf('Barista', 'clean surfaces', 'barista')].join('\n');
  const { knownTexts } = await dryRun('VACANCIES', file, { mapping: { texts: [{ column: 'isco_code', text: 'barista', code: '5132' }] } });
  expect(knownTexts).toMatchObject([{ text: 'barista', label: 'Bartenders (barista)' }]);
});

test('a vacancy names its employer by name, and a similar name is reported with the employer it may mean', async () => {
  await commit('EMPLOYERS', EMPLOYERS.replace('Syem Reab', 'Siem Reap'));
  const file = (employer: string): string =>
    [HEADER.replace('Registration', 'Company'), rowOf('Cook', 'clean surfaces', '5131').replace('KH-1', employer).replace('Khmae', 'Khmer')].join('\n');
  expect(await dryRun('VACANCIES', file('lotus  kitchen'))).toMatchObject({ problemCount: 0, cleanRows: 1 });
  expect(await dryRun('VACANCIES', file('Lotus'))).toMatchObject({
    problems: [
      {
        column: 'registration_number',
        value: 'Lotus',
        remedy: 'Did you mean Lotus Kitchen (KH-1)? Otherwise import or register this employer first.',
      },
    ],
  });
  expect(await dryRun('VACANCIES', file('lotos kitchen'))).toMatchObject({
    problems: [{ value: 'lotos kitchen', remedy: 'Did you mean Lotus Kitchen (KH-1)? Otherwise import or register this employer first.' }],
  });
  expect(await dryRun('VACANCIES', file('Sunrise Hotel'))).toMatchObject({
    problems: [{ value: 'Sunrise Hotel', remedy: 'No employer has this name or number. Correct it, or import or register the employer first.' }],
  });
});

test('a misspelt employer is a question with the similar employers, and the answer is remembered', async () => {
  await commit('EMPLOYERS', EMPLOYERS.replace('Syem Reab', 'Siem Reap'));
  const file = (title: string, employer: string): string =>
    [HEADER.replace('Registration', 'Company'), rowOf(title, 'clean surfaces', '5131').replace('KH-1', employer).replace('Khmae', 'Khmer')].join('\n');
  const text = { column: 'registration_number', text: 'Lotos  Kitchen' };
  const tried = await dryRun('VACANCIES', file('Cook', 'Lotos  Kitchen'));
  expect(tried.unknownTexts).toEqual([{ ...text, rows: 1 }]);
  expect(await firstCandidates(tried.unknownTexts)).toEqual([{ ...text, code: 'kh-1' }]);
  const mapping = { texts: [{ ...text, code: 'kh-1' }] };
  expect(await commit('VACANCIES', file('Cook', 'Lotos  Kitchen'), { mapping })).toMatchObject({ counts: [{ kind: 'VACANCY', count: 1 }] });
  expect(await dryRun('VACANCIES', file('Baker', 'lotos kitchen'))).toMatchObject({
    problemCount: 0,
    knownTexts: [{ column: 'registration_number', text: 'lotos kitchen', label: 'Lotus Kitchen', isRemembered: true }],
  });
});

test('an employer that is not known is no question if none is similar, nor a decision for one that does not exist', async () => {
  await commit('EMPLOYERS', EMPLOYERS.replace('Syem Reab', 'Siem Reap'));
  const file = (employer: string): string =>
    [HEADER.replace('Registration', 'Company'), rowOf('Cook', 'clean surfaces', '5131').replace('KH-1', employer).replace('Khmae', 'Khmer')].join('\n');
  expect(await dryRun('VACANCIES', file('Sunrise Hotel'))).toMatchObject({ unknownTexts: [], problems: [{ column: 'registration_number' }] });
  expect(await dryRun('VACANCIES', file('lotos kitchen 012 345 678'))).toMatchObject({ unknownTexts: [], problems: [{ column: 'registration_number' }] });
  for (const code of ['kh-9', null])
    expect(
      await dryRun('VACANCIES', file('lotos kitchen'), { mapping: { texts: [{ column: 'registration_number', text: 'lotos kitchen', code }] } }),
    ).toMatchObject({
      cleanRows: 0,
      unknownTexts: [{ column: 'registration_number', text: 'lotos kitchen' }],
    });
});
