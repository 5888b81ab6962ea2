import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runCommand, ownerEnvironment, type CommandResult, writeImportFile } from '../../harness/command';
import { type Institution, People } from '../../harness/data/people';
import { type Data, Harness } from '../../harness/harness';

/** A partner imports all rows of a file or none, and every error is reported with its remedy. */
let harness: Harness;
let people: People;
let institution: Institution;
const EXAMPLES = join(__dirname, '..', '..', '..', 'docs', 'examples');
const example = (kind: string): string[] =>
  readFileSync(join(EXAMPLES, `${kind}.csv`), 'utf8')
    .trimEnd()
    .split('\n');

beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_DEADLINE_SECONDS: '60' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  await harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [institution.id]);
});

const imported = (...words: string[]): Promise<CommandResult> => runCommand(ownerEnvironment(harness), 'import', ...words);
const runImport = async (...words: string[]): Promise<Data> => JSON.parse((await imported(...words, '--json')).out);
const rowsIn = async (table: string): Promise<number> => (await harness.one<{ n: number }>(`select count(*)::int as n from ${table}`)).n;
const withExamples = async (...kinds: string[]): Promise<void> => {
  for (const kind of kinds) expect(await imported(kind, join(EXAMPLES, `${kind}.csv`))).toMatchObject({ code: 0, error: '' });
};
/** The lines of a file with cells of one row changed, by default the first. */
function changed(kind: string, changes: Record<string, string>, row = 1): string[] {
  const lines = example(kind);
  const names = (lines[0] ?? '').split(',');
  const cells = (lines[row] ?? '').match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
  for (const [column, value] of Object.entries(changes)) cells[names.indexOf(column)] = `"${value.replaceAll('"', '""')}"`;
  return [lines[0] ?? '', cells.slice(0, names.length).join(',')];
}
const without = (lines: readonly string[], column: string): string[] => {
  const at = (lines[0] ?? '').split(',').indexOf(column);
  return lines.map((line) => (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).toSpliced(at, 1).join('').replace(/,$/, ''));
};
const problemsOf = async (kind: string, lines: readonly string[] | Buffer): Promise<Data[]> =>
  (await runImport(kind, writeImportFile(harness, lines))).problems;

test('the examples of docs/import.md can be imported and read', async () => {
  await withExamples('employers', 'vacancies', 'trainees');
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const { nodes: employers } = await officer.ask('{ employers { nodes { legalName legalNameKm state sites { name isCleared province { name } } } } }');
  expect(employers).toContainEqual({
    legalName: 'Lotus Pond Kitchen Co. Ltd.',
    legalNameKm: 'ផ្ទះបាយត្រពាំងឈូក',
    state: 'APPLIED',
    sites: expect.arrayContaining([{ name: 'Airport road', isCleared: false, province: { name: 'Phnom Penh' } }]),
  });
  const { nodes: vacancies } = await officer.ask(
    '{ vacancies { nodes { title state terms { pay { amount } days } skills { skill { label } gate } apprenticeship { instructorName plan { title weeks skill { label } } } } } }',
  );
  expect(vacancies).toHaveLength(3);
  expect(vacancies).toContainEqual(
    expect.objectContaining({
      title: 'Apprentice tailor',
      state: 'DRAFT',
      apprenticeship: {
        instructorName: 'Keo Sothea',
        plan: expect.arrayContaining([{ title: 'Sewing straight seams', weeks: 16, skill: { label: 'sew pieces of fabric' } }]),
      },
    }),
  );
  expect(vacancies).toContainEqual(
    expect.objectContaining({ title: 'ជំនួយការផ្ទះបាយ', skills: expect.arrayContaining([{ skill: { label: 'clean surfaces' }, gate: true }]) }),
  );
  const { nodes: trainees } = await officer.ask(
    '{ trainees { nodes { code displayName state skills { level skill { label } } jobPreferences { iscoCode rank } missingForJobReady } } }',
  );
  expect(trainees).toContainEqual(
    expect.objectContaining({
      displayName: 'ស្រីមុំ',
      state: 'REGISTERED',
      jobPreferences: [
        { iscoCode: '5131', rank: 1 },
        { iscoCode: '9412', rank: 2 },
      ],
    }),
  );
  for (const trainee of trainees) expect(trainee.missingForJobReady).toEqual(expect.arrayContaining(['CONSENT_MATCHING', 'AGE_KNOWN', 'LIMITS_REVIEWED']));
});

test('a dry run reports what would be imported and rolls back', async () => {
  const result = await imported('employers', join(EXAMPLES, 'employers.csv'), '--dry-run');
  expect(result).toEqual({ code: 0, error: '', out: 'employers.csv: 2 employers and 3 sites would be imported. Nothing was written: this was a dry run.\n' });
  expect(await rowsIn('employer')).toBe(0);
  expect(await rowsIn('audit_pending')).toBe(0);
});

test('one error blocks the whole file', async () => {
  const lines = example('employers');
  const result = await imported('employers', writeImportFile(harness, [...lines, 'KH-9,Good Name,,RETAIL,1-9,,Shop,Kampong Chm,Centre,Street 1']));
  expect(result.code).toBe(1);
  expect(result.out).toBe(
    'line 5, province: "Kampong Chm" is not known. Write the name of a province, for example Battambang.\n\nsheet.csv: 1 problem. Nothing was imported.\n',
  );
  expect(await rowsIn('employer')).toBe(0);
});

test('every error is reported with line, column, value and remedy', async () => {
  await withExamples('employers');
  const bad = { pay_amount: '-5', starts_on: '2020-01-01', closes_on: '31/13/2030', starts_at: '25:00', seats: '1.5', isco_code: '9999', days: 'MON;FUNDAY' };
  const problems = await problemsOf('vacancies', changed('vacancies', bad));
  expect(problems.map(({ column }) => column).sort()).toEqual(Object.keys(bad).sort());
  for (const problem of problems) {
    expect(problem).toMatchObject({ line: 2, value: bad[problem.column as keyof typeof bad] });
    expect(problem.remedy).toMatch(/^[A-Z].*\.$/);
  }
});

test.each([
  ['vacancies', { skills: 'juggle unicorns:2:REQUIRED' }, 'skills', 'UNKNOWN'],
  ['vacancies', { skills: '00000000-0000-4000-8000-000000000000:2:REQUIRED' }, 'skills', 'UNKNOWN'],
  ['vacancies', { skills: 'greet guests:2' }, 'skills', 'WRONG_FORMAT'],
  ['vacancies', { skills: 'greet guests:5:REQUIRED' }, 'skills', 'TOO_BIG'],
  ['vacancies', { registration_number: 'nobody' }, 'registration_number', 'UNKNOWN'],
  ['vacancies', { site_name: 'nowhere' }, 'site_name', 'UNKNOWN'],
  ['vacancies', { ends_at: '06:00' }, 'ends_at', 'ENDS_BEFORE_START'],
  ['vacancies', { contract_months: '8', probation_days: '365' }, 'probation_days', 'LONGER_THAN_CONTRACT'],
  ['vacancies', { title: 'x'.repeat(121) }, 'title', 'TOO_LONG'],
  ['vacancies', { pay_amount: '230.005' }, 'pay_amount', 'NOT_A_MONEY'],
  ['vacancies', { night: 'perhaps' }, 'night', 'NOT_YES_OR_NO'],
  ['vacancies', { trade: 'Cook' }, 'trade', 'NOT_ALLOWED'],
  ['vacancies', { closes_on: '2031-06-01' }, 'closes_on', 'TOO_BIG'],
  ['employers', { sector: 'KARAOKE' }, 'sector', 'NOT_ALLOWED'],
  ['employers', { legal_name: '' }, 'legal_name', 'EMPTY'],
  ['employers', { address: 'a\u202eb' }, 'address', 'UNREADABLE'],
  ['employers', { own_enterprise_of: 'NOBODY' }, 'own_enterprise_of', 'UNKNOWN'],
  ['trainees', { institution: 'NOBODY' }, 'institution', 'UNKNOWN'],
  ['trainees', { placement_officer: 'nobody@example.org' }, 'placement_officer', 'UNKNOWN'],
  ['trainees', { available_from: '2026-02-30' }, 'available_from', 'NOT_A_DATE'],
  ['trainees', { skills: 'greet guests:2:FRIEND' }, 'skills', 'NOT_ALLOWED'],
  ['trainees', { wanted_hours_max: '30' }, 'wanted_hours_max', 'TOO_SMALL'],
  ['trainees', { languages: 'km:4;km:3' }, 'languages', 'REPEATED'],
])('%s: %j is refused at %s with %s', async (kind, change, column, problem) => {
  if (kind === 'vacancies') await withExamples('employers');
  const before = await rowsIn(kind === 'vacancies' ? 'vacancy' : kind.slice(0, -1));
  expect(await problemsOf(kind, changed(kind, change))).toEqual([expect.objectContaining({ line: 2, column, problem })]);
  expect(await rowsIn(kind === 'vacancies' ? 'vacancy' : kind.slice(0, -1))).toBe(before);
});

test('importing a file twice is refused, and so is a duplicate row', async () => {
  await withExamples('employers', 'vacancies', 'trainees');
  for (const kind of ['employers', 'vacancies', 'trainees']) {
    const problems = await problemsOf(kind, example(kind));
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([2, 3, 4].map((line) => [line, 'ALREADY_EXISTS']));
    const [header, first] = changed(
      kind,
      kind === 'employers' ? { registration_number: 'KH-5' } : kind === 'vacancies' ? { title: 'Other' } : { display_name: 'Other' },
    );
    expect(await problemsOf(kind, [header ?? '', first ?? '', first ?? ''])).toEqual([expect.objectContaining({ line: 3, problem: 'REPEATED' })]);
  }
});

test('the rows of one employer must have the same employer data', async () => {
  const [header, first, second, third] = example('employers');
  const problems = await problemsOf('employers', [header ?? '', first ?? '', (second ?? '').replace('CAFE_RESTAURANT', 'RETAIL'), third ?? '']);
  expect(problems).toEqual([expect.objectContaining({ line: 3, column: 'sector', value: 'RETAIL', problem: 'DIFFERS' })]);
});

test('a file with identity or history columns is refused, and their values are not shown again', async () => {
  const [header, ...rows] = example('trainees');
  const result = await imported(
    'trainees',
    writeImportFile(harness, [`${header},legal_name,notes`, ...rows.map((row) => `${row},Chan Secret,of the shelter`)]),
  );
  expect(result.code).toBe(1);
  expect(result.out).toMatch(/line 1, legal_name holds identity or protection data[^\n]*protected record/);
  expect(result.out).toMatch(/line 1, notes holds identity/);
  expect(result.out).not.toMatch(/Chan Secret|of the shelter/);
  expect(await rowsIn('trainee')).toBe(0);
});

test.each([
  ['nothing at all', [''], 1, 'EMPTY_FILE'],
  ['column names alone', [example('employers')[0] ?? ''], 1, 'EMPTY_FILE'],
  ['bytes that are text in no encoding', Buffer.from([0x61, 0x0a, 0x62, 0x81, 0x8d, 0x0a]), 2, 'NOT_UTF_8'],
  ['a quotation mark that is not closed', [example('employers')[0] ?? '', 'KH-1,"Open', 'KH-2,x'], 2, 'NOT_CSV'],
  ['a column too many for any sheet', [`${example('employers')[0]}${',x'.repeat(200)}`, `${example('employers')[3]}`], 1, 'TOO_MANY_COLUMNS'],
  ['a NUL inside a text', Buffer.from(`${example('employers')[0]}\n${example('employers')[3]}\0\n`), 2, 'NOT_UTF_8'],
  ['a missing column', without(example('employers'), 'district'), 1, 'MISSING_COLUMN'],
  ['the columns of another kind of import', example('vacancies'), 1, 'OTHER_FILE'],
  ['a row with more cells than columns', [example('employers')[0] ?? '', `${example('employers')[3]},one more`], 2, 'TOO_MANY_CELLS'],
])('a file with %s is refused', async (_title, lines, line, problem) => {
  expect(await problemsOf('employers', lines)).toEqual([expect.objectContaining({ line, problem })]);
  expect(await rowsIn('employer')).toBe(0);
});

test('an unknown column is ignored and reported, and the rest is imported', async () => {
  const lines = [`${example('employers')[0]},colour,`, `${example('employers')[3]},red,`];
  expect(await runImport('employers', writeImportFile(harness, lines))).toMatchObject({ problems: [], ignoredColumns: ['colour', '#12'] });
  expect(await rowsIn('employer')).toBe(1);
  // if a column is missing, the unknown one may be its misspelt name
  const misspelt = [(example('employers')[0] ?? '').replace('district', 'distrct'), example('employers')[3] ?? ''];
  expect((await problemsOf('employers', misspelt)).slice(0, 2).map(({ column, problem }) => [column, problem])).toEqual([
    ['distrct', 'UNKNOWN_COLUMN'],
    ['district', 'MISSING_COLUMN'],
  ]);
});

test('an unknown column is named with the nearest known column that the file lacks', async () => {
  const [header = '', , , row = ''] = example('employers');
  const fileWith = (from: string, to: string): string => writeImportFile(harness, [`${header.replace(from, to)},colour`, `${row},red`]);
  const { out } = await imported('employers', fileWith('district', 'distrct'));
  expect(out).toMatch(/line 1, distrct is an unknown column; nearest known: “District”\. Correct .*\nline 1, colour is an unknown column\. Correct/);
  const optional = await imported('employers', fileWith('legal_name_km', 'legal_name_kh'), '--dry-run');
  expect(optional.out).toMatch(/Ignored unknown columns: "legal_name_kh"; nearest known: “Name in Khmer” · "colour"\n/);
});

test('a missing column hides no other error, is reported once, and causes no others', async () => {
  await withExamples('employers');
  const [header = '', first = ''] = changed('vacancies', { seats: '1.5', pay_amount: 'much' });
  const [, second = ''] = changed('vacancies', { pay_currency: 'EUR' }, 2);
  const problems = await problemsOf('vacancies', without([header, first, second], 'starts_on'));
  expect(problems.map(({ line, column, problem }) => [line, column, problem])).toEqual([
    [1, 'starts_on', 'MISSING_COLUMN'],
    [2, 'pay_amount', 'NOT_A_MONEY'],
    [2, 'seats', 'NOT_A_NUMBER'],
    [3, 'pay_currency', 'NOT_ALLOWED'],
  ]);
  expect(await rowsIn('vacancy')).toBe(0);
});

test.each(['employers', 'vacancies', 'trainees'])('%s: a missing column causes no errors in the columns that exist', async (kind) => {
  if (kind === 'vacancies') await withExamples('employers');
  const lines = example(kind);
  // two people who differ in one cell are not duplicates when that column is missing
  if (kind === 'trainees') lines.push((lines[1] ?? '').replace('Phnom Penh', 'Kampot'));
  for (const column of (lines[0] ?? '').split(',')) {
    const { problems = [] } = await runImport(kind, writeImportFile(harness, without(lines, column)), '--dry-run');
    if (problems[0]?.problem === 'MISSING_COLUMN') expect(problems).toEqual([expect.objectContaining({ line: 1, column })]);
  }
});

test('a byte order mark, Windows line endings and multi-line text are read, and lines are counted as in a spreadsheet', async () => {
  const [header, first, , third] = example('employers');
  const over = (first ?? '').replace('Street 178, house 14', 'Street 178,\nhouse 14');
  const result = await problemsOf('employers', Buffer.from(`\ufeff${[header, over, '', (third ?? '').replace('1-9', 'few')].join('\r\n')}\r\n`));
  expect(result).toEqual([expect.objectContaining({ line: 5, column: 'size_band', value: 'few' })]);
});

test('in every table that a trainee import fills, each index with an institution starts with institution and trainee', async () => {
  const others = await harness.sql(
    `select i.indexrelid::regclass::text as other from pg_index i
      join lateral (select array_agg(a.attname::text order by k.place) as names from unnest(i.indkey::int[]) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum) c on true
      where i.indrelid = any($1::regclass[]) and 'institution_id' = any(c.names) and c.names[1:2] <> array['institution_id', 'trainee_id']`,
    [['trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'trainee_import_person']],
  );
  expect(others).toEqual([]);
});

/** The tables that a trainee import fills. */
const TRAINEE_PARTS = ['trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'trainee_import_person'];
const FILLED = ['trainee', ...TRAINEE_PARTS, 'trainee_import', 'audit_pending'];

/** The tables with a foreign key to her, which are searched when she is deleted. */
const WITH_A_KEY_TO_HER = "select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'trainee'::regclass";

/** Runs with statistics in which the imported tables look empty, as autovacuum may leave them for a while. */
async function believingThemEmpty<T>(act: () => Promise<T>): Promise<T> {
  const postgres = new pg.Client({ connectionString: ownerEnvironment(harness)['DATABASE_URL'] });
  await postgres.connect();
  await postgres.query(
    "create temp table counted as select oid, reltuples, relpages from pg_class where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace",
  );
  const { rows } = await postgres.query<{ name: string }>(WITH_A_KEY_TO_HER);
  try {
    await postgres.query(`vacuum ${[...new Set([...FILLED, ...rows.map(({ name }) => name)])].join(', ')}`);
    await postgres.query(
      `update pg_class c set reltuples = 0, relpages = greatest(1, pg_relation_size(c.oid) / 8192) from pg_class filled left join pg_index i on i.indexrelid = filled.oid
        where c.oid = filled.oid and coalesce(i.indrelid, filled.oid) = any('{${FILLED.join(',')}}'::regclass[])`,
    );
    return await act();
  } finally {
    await postgres.query('update pg_class c set reltuples = counted.reltuples, relpages = counted.relpages from counted where c.oid = counted.oid');
    await postgres.end();
  }
}

test('five thousand trainees can be imported, and undone in one operation whatever the table statistics', async () => {
  const [header, first = ''] = example('trainees');
  const rows = Array.from({ length: 5_000 }, (_, at) => first.replace('ស្រីមុំ', `Sophea ${at}`));
  const path = writeImportFile(harness, [header ?? '', ...rows]);
  expect(await imported('trainees', path)).toMatchObject({ code: 0, out: 'sheet.csv: 5000 trainees imported.\n' });
  expect(await harness.one('select count(distinct code)::int as codes from trainee')).toEqual({ codes: 5_000 });
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const [importEntry] = await officer.ask('{ traineeImports { id committedBy people mayUndo } }');
  expect(importEntry).toMatchObject({ committedBy: null, people: 5_000, mayUndo: true });
  const back = 'mutation ($id: ID!) { traineeImportUndo(id: $id, idempotencyKey: "k") { ... on TraineeImportUndoPayload { people } } }';
  expect(await believingThemEmpty(() => officer.ask(back, { id: importEntry.id }))).toEqual({ people: 5_000 });
}, 60_000);
