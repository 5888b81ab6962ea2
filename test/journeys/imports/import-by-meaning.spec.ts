import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A partner's file in its own words can be imported once its officer has decided what each different text means. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
});

const PAYLOAD =
  '__typename ... on ImportDryRunPayload { rows cleanRows ignoredColumns missingColumns problemCount problems { line column value problem } unknownTexts { column text rows } knownTexts { column text rows code label isRemembered } knownHeadings { heading column isRemembered } fileWithErrors refusedRows safeFile shortenedColumn counts { count } }';
const REFUSED = '... on Refusal { code message }';
let keys = 0;
type Options = { readonly mapping?: object; readonly cleanRowsOnly?: boolean };
const inputOf = (file: Buffer, options: Options): Data => ({ input: { content: file.toString('base64'), ...options } });
const dryRun = (file: Buffer, options: Options = {}, person = officer): Promise<Data> =>
  person.ask(`mutation ($input: TraineeImportInput!) { traineeImportDryRun(input: $input) { ${PAYLOAD} ${REFUSED} } }`, inputOf(file, options));
const commit = (file: Buffer, options: Options = {}, key = `meaning-${++keys}`): Promise<Data> =>
  officer.ask(
    `mutation ($input: TraineeImportInput!, $key: ID!) { traineeImportCommit(input: $input, idempotencyKey: $key) { __typename ... on ImportCommitPayload { counts { count } } ${REFUSED} } }`,
    { ...inputOf(file, options), key },
  );
const candidatesOf = (texts: readonly Data[]): Promise<Data[]> =>
  officer.ask('query ($texts: [ImportTextInput!]!) { importCandidates(texts: $texts) { column text candidates { code label } } }', {
    texts: texts.map(({ column, text }) => ({ column, text })),
  });
/** The first candidate of every text, as an officer in a hurry chooses; without one the text is left out. */
async function firstCandidates(texts: readonly Data[]): Promise<Data[]> {
  const found: Data[] = [];
  for (let from = 0; from < texts.length; from += 50) found.push(...(await candidatesOf(texts.slice(from, from + 50))));
  return found.map(({ column, text, candidates }) => ({ column, text, code: candidates[0]?.code ?? null }));
}
const trainees = (): Promise<{ n: number }> => harness.one<{ n: number }>('select count(*)::int as n from trainee');

const HEADER = 'Name used,Province,Willing to travel,Reading and writing,Can start on,Working days,From,Until,Lowest pay,Skills,Languages,Preferred work';
const SHEET = [
  HEADER,
  'Sreymom,Kompong Cham,same province,3,02/11/2026,Mon-Sat,07:00,17:00,$180,"sewing clothes, cooking rice","Khmer; English",tailor',
  'ដារ៉ា,ភ្នំពេញ,anywhere,២,១៦/១១/២០២៦,Mon-Fri,7h30,17:30,"៤៨០,០០០ រៀល",sewing clothes; washing dishes (good),ខ្មែរ,',
  'Bopha,Siem Reap province,nearby,1,1 Dec 2026,every day,8 am,6 pm,150 USD,Washing  dishes,Khmer (good),tailor',
].join('\n');

test('a sheet in its own words, forms and headings comes in after one step for each different text', async () => {
  const file = Buffer.from(SHEET);
  const first = await dryRun(file);
  expect(first).toMatchObject({ rows: 3, cleanRows: 0, missingColumns: [], ignoredColumns: [] });
  expect(first.unknownTexts).toEqual([
    { column: 'skills', text: 'sewing clothes', rows: 2 },
    { column: 'job_preferences', text: 'tailor', rows: 2 },
    { column: 'skills', text: 'washing dishes', rows: 2 },
    { column: 'skills', text: 'cooking rice', rows: 1 },
  ]);
  expect(new Set(first.problems.map(({ problem }: Data) => problem))).toEqual(new Set(['UNKNOWN']));
  const answers = await firstCandidates(first.unknownTexts);
  const mapping = { texts: answers };
  expect(await dryRun(file, { mapping })).toMatchObject({ problemCount: 0, cleanRows: 3, unknownTexts: [] });
  // twice with one key is once, and a third time with another key finds the people
  const once = await commit(file, { mapping }, 'pressed');
  expect(once).toMatchObject({ counts: [{ count: 3 }] });
  expect(await commit(file, { mapping }, 'pressed')).toEqual(once);
  expect(await commit(file, { mapping })).toMatchObject({ code: 'IMPORT_REFUSED' });
  expect(await trainees()).toEqual({ n: 3 });
  const [dara] = await harness.sql(
    "select home_province, travel, literacy, available_from::text, min_pay_amount::int, min_pay_currency, available_from_minute from trainee where display_name = 'ដារ៉ា'",
  );
  expect(dara).toEqual({
    home_province: '12',
    travel: 'ANYWHERE',
    literacy: 2,
    available_from: '2026-11-16',
    min_pay_amount: 480_000,
    min_pay_currency: 'KHR',
    available_from_minute: 450,
  });
  const levels = await harness.sql('select level, source from trainee_skill order by level');
  expect(levels.map(({ level }) => level)).toEqual([2, 2, 2, 2, 3]);
});

test('what was decided is remembered for the institution that decided, and for no other', async () => {
  const file = Buffer.from(SHEET);
  const answers = await firstCandidates((await dryRun(file)).unknownTexts);
  const mapping = { texts: [...answers.slice(1), { ...answers[0], code: null }], headings: [{ heading: 'House', column: null }] };
  // the check stores them, so that the corrected file is read in the same way
  await dryRun(file, { mapping });
  expect(await harness.one('select count(*)::int as n from import_mapping')).toEqual({ n: 5 });
  expect(await trainees()).toEqual({ n: 0 });
  expect(await dryRun(file)).toMatchObject({ problemCount: 0, unknownTexts: [], cleanRows: 3 });
  await commit(file);
  const next = Buffer.from(SHEET.replace('Sreymom', 'Rachana').replace('ដារ៉ា', 'Veasna').replace('Bopha', 'Sokha'));
  expect(await dryRun(next)).toMatchObject({ problemCount: 0, unknownTexts: [], cleanRows: 3 });
  const other = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  expect((await dryRun(next, {}, other)).unknownTexts).toHaveLength(4);
  // the last decision counts
  const changed = { texts: [{ ...answers[1], code: null }] };
  expect(await commit(next, { mapping: changed })).toMatchObject({ counts: [{ count: 3 }] });
  expect(await harness.one('select count(*)::int as n, count(distinct key)::int as keys from import_mapping')).toEqual({ n: 5, keys: 5 });
});

test('a check by a person who may not import stores no decision', async () => {
  const mapping = { texts: [{ column: 'skills', text: 'sewing clothes', code: null }] };
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  await expect(dryRun(Buffer.from(SHEET), { mapping }, lead)).rejects.toThrow();
  const input = { ...inputOf(Buffer.from(SHEET), { mapping }).input, kind: 'EMPLOYERS' };
  const other = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  // only the steward's institution imports employers
  expect(await other.ask(`mutation ($input: EmployerImportInput!) { employerImportDryRun(input: $input) { __typename ${REFUSED} } }`, { input })).toMatchObject(
    { code: 'NOT_FOUND' },
  );
  expect(await harness.sql('select * from import_mapping')).toEqual([]);
});

test('a remembered meaning is shown with its name, and a change of it applies to this file and the next ones', async () => {
  const file = Buffer.from(SHEET);
  const answers = await firstCandidates((await dryRun(file)).unknownTexts);
  const headings = [{ heading: 'Lowest pay', column: null }];
  const now = await dryRun(file, { mapping: { texts: answers, headings } });
  expect(now.knownTexts).toHaveLength(4);
  expect(now.knownTexts[0]).toMatchObject({ text: 'sewing clothes', rows: 2, isRemembered: false });
  await commit(file, { mapping: { texts: answers, headings } });
  const next = Buffer.from(SHEET.replace('Sreymom', 'Rachana').replace('ដារ៉ា', 'Veasna').replace('Bopha', 'Sokha'));
  const tried = await dryRun(next);
  expect(tried.knownHeadings).toEqual([{ heading: 'lowest_pay', column: null, isRemembered: true }]);
  const [sewing, tailor] = tried.knownTexts;
  expect(sewing).toEqual({
    column: 'skills',
    text: 'sewing clothes',
    rows: 2,
    code: answers[0]?.code,
    label: expect.stringMatching(/[a-z]{3}/),
    isRemembered: true,
  });
  expect(tailor).toMatchObject({ column: 'job_preferences', code: answers[1]?.code, label: expect.stringMatching(/[a-z]{3}/) });
  // changed for this file
  const change = { texts: [{ column: 'skills', text: 'Sewing  clothes', code: answers[3]?.code }] };
  expect((await dryRun(next, { mapping: change })).knownTexts[0]).toMatchObject({ code: answers[3]?.code, isRemembered: false });
  expect((await dryRun(next)).knownTexts[0]).toMatchObject({ code: answers[3]?.code, isRemembered: true });
  await commit(next, { mapping: change });
  expect((await dryRun(file)).knownTexts[0]).toMatchObject({ code: answers[3]?.code, isRemembered: true });
});

test('an unknown province or language has candidates, and is remembered like a skill', async () => {
  const strange = SHEET.replace('Kompong Cham', 'ខេត្ត កំពងចាមម').replace('Siem Reap province', 'Syem Reab').replace('Khmer; English', 'Englsh (good); Khmae');
  const file = Buffer.from(strange);
  const first = await dryRun(file);
  const own = first.unknownTexts.filter(({ column }: Data) => ['home_province', 'languages'].includes(column));
  expect(own.map(({ text }: Data) => text).toSorted()).toEqual(['Englsh', 'Khmae', 'Syem Reab', 'ខេត្ត កំពងចាមម']);
  const found = await candidatesOf(own);
  for (const { candidates } of found) expect(candidates.length).toBeLessThanOrEqual(5);
  expect(Object.fromEntries(found.map(({ text, candidates }) => [text, candidates[0]]))).toEqual({
    Englsh: { code: 'en', label: 'English' },
    Khmae: { code: 'km', label: 'Khmer' },
    'Syem Reab': { code: '17', label: 'Siem Reap' },
    'ខេត្ត កំពងចាមម': { code: '03', label: 'Kampong Cham' },
  });
  const mapping = { texts: await firstCandidates(first.unknownTexts) };
  expect(await commit(file, { mapping })).toMatchObject({ counts: [{ count: 3 }] });
  const [sreymom] = await harness.sql(
    "select home_province, (select string_agg(language || level, ' ' order by language) from trainee_language l where l.trainee_id = t.id) as languages from trainee t where display_name = 'Sreymom'",
  );
  expect(sreymom).toEqual({ home_province: '03', languages: 'en3 km2' });
  const next = await dryRun(Buffer.from(strange.replace('Sreymom', 'Rachana').replace('ដារ៉ា', 'Veasna').replace('Bopha', 'Sokha')));
  expect(next).toMatchObject({ problemCount: 0, unknownTexts: [] });
  expect(next.knownTexts).toContainEqual({ column: 'home_province', text: 'Syem Reab', rows: 1, code: '17', label: 'Siem Reap', isRemembered: true });
  expect(next.knownTexts).toContainEqual({ column: 'languages', text: 'Khmae', rows: 1, code: 'km', label: 'Khmer', isRemembered: true });
});

test('a text of the province that may be an address is neither asked about nor stored', async () => {
  const file = Buffer.from(SHEET.replace('Kompong Cham', 'House 12 Street 5'));
  const tried = await dryRun(file);
  expect(tried.unknownTexts.map(({ column }: Data) => column)).not.toContain('home_province');
  expect(tried.problems).toContainEqual(expect.objectContaining({ line: 2, column: 'home_province', problem: 'UNKNOWN' }));
  const texts = [{ column: 'home_province', text: 'House 12 Street 5', code: '12' }, ...(await firstCandidates(tried.unknownTexts))];
  await commit(file, { mapping: { texts }, cleanRowsOnly: true });
  expect(await harness.sql("select * from import_mapping where target = 'home_province'")).toEqual([]);
});

test('a forgotten meaning is asked again in this file, and is removed at once', async () => {
  const file = Buffer.from(SHEET);
  const answers = await firstCandidates((await dryRun(file)).unknownTexts);
  await commit(file, { mapping: { texts: answers, headings: [{ heading: 'Lowest pay', column: null }] } });
  const next = Buffer.from(SHEET.replace('Sreymom', 'Rachana').replace('ដារ៉ា', 'Veasna').replace('Bopha', 'Sokha'));
  const mapping = { texts: [{ column: 'skills', text: 'cooking rice', forget: true }], headings: [{ heading: 'lowest_pay', forget: true }] };
  const tried = await dryRun(next, { mapping });
  expect(tried).toMatchObject({ unknownTexts: [{ text: 'cooking rice', rows: 1 }], knownHeadings: [], cleanRows: 2 });
  expect((await dryRun(next)).unknownTexts).toEqual(tried.unknownTexts);
  await commit(next, { mapping, cleanRowsOnly: true });
  const rows = await harness.sql<{ key: string }>('select key from import_mapping order by key');
  expect(rows.map(({ key }) => key)).toEqual(['sewing clothes', 'tailor', 'washing dishes']);
  // another institution cannot remove the decision
  const theirs = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  await theirs.ask(
    'mutation ($input: TraineeImportInput!) { traineeImportCommit(input: $input, idempotencyKey: "theirs") { __typename } }',
    inputOf(file, {
      mapping: { texts: answers.map((one) => (one.text === 'tailor' ? { column: one.column, text: one.text, forget: true } : one)) },
      cleanRowsOnly: true,
    }),
  );
  expect(await harness.one("select count(*)::int as n from import_mapping where key = 'tailor'")).toEqual({ n: 1 });
});

test('clean rows come in, and the others go back as a file with what to correct and the candidates', async () => {
  const bad = SHEET.replace('Kompong Cham', 'Kampong Chm').replace('nearby', '=far');
  const file = Buffer.from(bad);
  const answers = await firstCandidates((await dryRun(file)).unknownTexts);
  const mapping = { texts: answers.filter(({ text }) => !['cooking rice', 'Kampong Chm', '=far'].includes(text)) };
  const tried = await dryRun(file, { mapping });
  expect(tried).toMatchObject({
    rows: 3,
    cleanRows: 1,
    unknownTexts: [{ text: 'Kampong Chm' }, { text: 'cooking rice', rows: 1 }, { column: 'travel', text: '=far' }],
  });
  const lines = (tried.refusedRows as string).trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(
    /^"Province ""Kampong Chm"" is not known.*Perhaps: Kampong Cham .*\. \| Skills ""cooking rice"" is not known.*Perhaps: .*cook .*",Sreymom,/,
  );
  expect(lines[2]).toContain(",'=far,");
  expect(await commit(file, { mapping })).toMatchObject({ code: 'IMPORT_REFUSED' });
  expect(await commit(file, { mapping, cleanRowsOnly: true })).toMatchObject({ counts: [{ count: 1 }] });
  // importing the whole file again adds no trainee
  expect(await commit(file, { mapping, cleanRowsOnly: true })).toMatchObject({ code: 'IMPORT_REFUSED' });
  expect(await trainees()).toEqual({ n: 1 });
  const corrected = (tried.refusedRows as string)
    .replaceAll('Kampong Chm', 'Kampong Cham')
    .replace("'=far", 'nearby')
    .replaceAll('cooking rice', 'sewing clothes');
  expect(await commit(Buffer.from(corrected))).toMatchObject({ counts: [{ count: 2 }] });
});

test('a name, a phone number or a risk word in a list is never shown, offered for matching or stored', async () => {
  const cells = ['sewing by Sreymom', 'call ០១២ ៣៤៥ ៦៧៨', 'sold in a brothel', 'x'.repeat(10_000), '🙂; -; none'];
  const rows = cells.map((cell, at) => `${at === 0 ? 'Sreymom' : `Person ${at}`},PP,same,3,02/11/2026,Mon-Sat,07:00,17:00,,${cell},,`);
  const tried = await dryRun(Buffer.from([HEADER.replace(/,Languages.*/, ''), ...rows.map((row) => row.replace(/,,$/, ''))].join('\n')));
  expect(tried.problems.map(({ line, problem, value }: Data) => [line, problem, value.slice(0, 3)])).toEqual([
    [2, 'NAMES_TRAINEE', ''],
    [3, 'NAMES_TRAINEE', ''],
    [4, 'PROTECTED_TEXT', ''],
    [5, 'TOO_LONG', 'xxx'],
  ]);
  expect(tried).toMatchObject({ unknownTexts: [], cleanRows: 1 });
  const texts = ['sold in a brothel', 'call 012 345 678', 'sewing'].map((text) => ({ column: 'skills', text, code: null }));
  await dryRun(Buffer.from(SHEET), { mapping: { texts } });
  await commit(Buffer.from(SHEET), { mapping: { texts: [...texts, ...(await firstCandidates((await dryRun(Buffer.from(SHEET))).unknownTexts))] } });
  const kept = (await harness.sql<{ key: string }>('select key from import_mapping')).map(({ key }) => key);
  expect(kept).toContain('sewing');
  expect(kept.join(' ')).not.toMatch(/brothel|345/);
});

test('a column that must never be in a file is left out unread once staff say so', async () => {
  const [, ...rows] = SHEET.split('\n');
  const withPhone = Buffer.from([`${HEADER},Phone,Full name`, ...rows.map((row) => `${row},012 345 678,Chan Secret`)].join('\n'));
  const tried = await dryRun(withPhone);
  expect(tried.problems.filter(({ problem }: Data) => problem === 'PROTECTED_COLUMN').map(({ column }: Data) => column)).toEqual(['phone', 'full_name']);
  expect(tried.fileWithErrors).toBeNull();
  expect(tried.safeFile).toContain('Sreymom');
  expect(tried.safeFile).not.toMatch(/Secret|345|Phone|Full/);
  const mapping = { texts: await firstCandidates(tried.unknownTexts), headings: ['Phone', 'Full name'].map((heading) => ({ heading, column: null })) };
  expect(await dryRun(withPhone, { mapping })).toMatchObject({ problemCount: 0, cleanRows: 3 });
  // a file without those columns needs no decision about them
  expect(await dryRun(Buffer.from(tried.safeFile), { mapping: { texts: mapping.texts } })).toMatchObject({ problemCount: 0, cleanRows: 3 });
});

test('a column that the sheet lacks gets one value for all rows, and an unknown heading its column', async () => {
  const [, ...rows] = SHEET.split('\n');
  const file = Buffer.from([HEADER.replace('Willing to travel', 'Colour').replace('Skills', 'Hands'), ...rows].join('\n'));
  const tried = await dryRun(file);
  expect(tried).toMatchObject({ missingColumns: ['travel', 'skills'], ignoredColumns: ['colour', 'hands'], cleanRows: 0 });
  const decided = { headings: [{ heading: 'Hands', column: 'skills' }], values: [{ column: 'travel', value: 'anywhere' }] };
  const again = await dryRun(file, { mapping: decided });
  expect(again).toMatchObject({ missingColumns: [], ignoredColumns: ['colour'] });
  const mapping = { ...decided, texts: await firstCandidates(again.unknownTexts) };
  expect(await commit(file, { mapping })).toMatchObject({ counts: [{ count: 3 }] });
  expect(await harness.sql('select distinct travel from trainee')).toEqual([{ travel: 'ANYWHERE' }]);
});

const FIXTURES = join(__dirname, 'fixtures');
test.each(['libreoffice.xlsx', 'kobo.xlsx', 'unicode-text.txt', 'semicolons.csv', 'windows-1252.csv'])(
  '95 of a hundred rows of %s come in after one step',
  async (name) => {
    const file = readFileSync(join(FIXTURES, name));
    const first = await dryRun(file);
    const mapping = { texts: await firstCandidates(first.unknownTexts) };
    const tried = await dryRun(file, { mapping });
    expect(tried.rows).toBeGreaterThanOrEqual(20);
    expect(tried.cleanRows / tried.rows).toBeGreaterThanOrEqual(0.95);
    expect(await commit(file, { mapping, cleanRowsOnly: true })).toMatchObject({ counts: [{ count: tried.cleanRows }] });
  },
);
