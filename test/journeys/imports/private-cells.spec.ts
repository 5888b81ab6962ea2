import { SkillsModule } from '../../../src/features/skills/skills.module';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** No copy of a partner's sheet holds a whole name, an identity column or a text that reveals more than work. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

beforeAll(async () => {
  harness = await Harness.start();
  // the service builds its search before it serves anybody
  await SkillsModule.prepareSearch(harness.app);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
});

const PAYLOAD =
  '__typename ... on ImportDryRunPayload { rows cleanRows ignoredColumns missingColumns problemCount problems { line column heading value problem } unknownTexts { column text rows } knownTexts { column text rows code label isRemembered } knownHeadings { heading column isRemembered } fileWithErrors refusedRows safeFile shortenedColumn counts { count } }';
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

const HEADER = 'Name used,Province,Willing to travel,Reading and writing,Can start on,Working days,From,Until,Lowest pay,Skills,Languages,Preferred work';
const SHEET = [
  HEADER,
  'Sreymom,Kompong Cham,same province,3,02/11/2026,Mon-Sat,07:00,17:00,$180,"sewing clothes, cooking rice","Khmer; English",tailor',
  'ដារ៉ា,ភ្នំពេញ,anywhere,២,១៦/១១/២០២៦,Mon-Fri,7h30,17:30,"៤៨០,០០០ រៀល",sewing clothes; washing dishes (good),ខ្មែរ,',
  'Bopha,Siem Reap province,nearby,1,1 Dec 2026,every day,8 am,6 pm,150 USD,Washing  dishes,Khmer (good),tailor',
].join('\n');

test.each(['Full name', 'Name', 'ឈ្មោះ', 'គោត្តនាម និងនាម'])(
  'the only column of names, “%s”, is read as given name and initial, and the whole name is stored nowhere',
  async (heading) => {
    const file = Buffer.from(SHEET.replace('Name used', heading).replace('Sreymom', 'Chan Sreymom').replace('ដារ៉ា', 'សុខ ដារ៉ា').replace('Bopha', 'Keo Bopha'));
    const first = await dryRun(file);
    expect(first).toMatchObject({ missingColumns: [], shortenedColumn: heading });
    const mapping = { texts: await firstCandidates(first.unknownTexts) };
    const tried = await dryRun(file, { mapping });
    expect(tried).toMatchObject({ problemCount: 0, shortenedColumn: heading });
    for (const copy of [first.fileWithErrors, first.safeFile, tried.safeFile]) expect(copy).not.toMatch(/Chan|Keo|សុខ/);
    // the copy that is stored reads the same, and shortens nothing twice
    expect(await dryRun(Buffer.from(tried.safeFile), { mapping })).toMatchObject({ problemCount: 0, shortenedColumn: null, safeFile: null });
    await commit(file, { mapping });
    expect(await harness.sql('select display_name from trainee order by 1')).toEqual(
      ['Bopha K.', 'Sreymom C.', 'ដារ៉ា ស.'].map((name) => ({ display_name: name })),
    );
  },
);

test('a mistake in a shortened name is at a heading that a person can read, also in the copies of the file', async () => {
  const file = Buffer.from(SHEET.replace('Name used', 'Full name').replace('ដារ៉ា', ''));
  const tried = await dryRun(file);
  const atName = ({ problem }: Data): boolean => problem === 'EMPTY';
  expect(tried.problems.filter(atName)).toMatchObject([{ line: 3, heading: 'Full name' }]);
  expect(tried.fileWithErrors).toContain('Full name is empty.');
  const again = await dryRun(Buffer.from(tried.safeFile));
  expect(again.problems.filter(atName)).toMatchObject([{ line: 3, heading: 'Name she uses (ឈ្មោះដែលនាងប្រើ)' }]);
  for (const copy of [tried.fileWithErrors, tried.safeFile, again.fileWithErrors]) expect(copy).not.toContain('display_name');
});

test('one word in Khmer under a heading of whole names is removed, and its row says what to write', async () => {
  const file = Buffer.from(SHEET.replace('Name used', 'Full name').replace('ដារ៉ា', 'ចាន់ស្រីមុំ'));
  const tried = await dryRun(file, { mapping: { texts: await firstCandidates((await dryRun(file)).unknownTexts) } });
  expect(tried).toMatchObject({ cleanRows: 2, problems: [{ line: 3, column: 'display_name', value: '', problem: 'NAMES_TRAINEE' }] });
  for (const copy of [tried.refusedRows, tried.safeFile]) expect(copy).not.toContain('ចាន់ស្រីមុំ');
  expect(tried.refusedRows).toContain('one word in Khmer may be a whole name. Write the name she uses.');
  // the copy that is stored says the same
  expect(await dryRun(Buffer.from(tried.safeFile))).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ problem: 'NAMES_TRAINEE' })]),
  });
});

test('beside a name that she uses, a whole name is removed, and Khmer headings of identity are too', async () => {
  const [, ...rows] = SHEET.split('\n');
  const file = Buffer.from([`${HEADER},Full name,លេខទូរស័ព្ទ,ថ្ងៃខែឆ្នាំកំណើត`, ...rows.map((row) => `${row},Chan Secret,012 345 678,1/2/2008`)].join('\n'));
  const tried = await dryRun(file);
  expect(tried.shortenedColumn).toBeNull();
  expect(tried.safeFile).toContain('Sreymom');
  expect(tried.safeFile).not.toMatch(/Secret|345|2008/);
  // a decision not to read a column is no permission to store it
  const decided = await dryRun(file, { mapping: { headings: ['Full name', 'លេខទូរស័ព្ទ', 'ថ្ងៃខែឆ្នាំកំណើត'].map((heading) => ({ heading, column: null })) } });
  expect(decided.safeFile).not.toMatch(/Secret|345|2008/);
  expect(decided.fileWithErrors).not.toMatch(/Secret|345|2008/);
});

test('a text that names her or tells of more than work is in no copy of the file, and its row stays refused', async () => {
  const texts = ['sewing clothes; sold in a brothel', 'sewing clothes; call ០១២ ៣៤៥ ៦៧៨', 'sewing clothes'];
  const row = (skills: string, at: number): string => `Person${at},PP,same,3,02/11/2026,Mon-Sat,07:00,17:00,=1+1,${skills},,`;
  const file = Buffer.from([HEADER, ...texts.map(row)].join('\n'));
  const mapping = { texts: await firstCandidates([{ column: 'skills', text: 'sewing clothes' }]) };
  const tried = await dryRun(file, { mapping });
  for (const copy of [tried.fileWithErrors, tried.safeFile]) {
    expect(copy).not.toMatch(/brothel|៣៤៥/);
    expect(copy).toContain('sewing clothes; [removed]');
    expect(copy).toContain("'=1+1");
  }
  const again = await dryRun(Buffer.from(tried.safeFile), { mapping });
  expect(again.problems).toEqual(tried.problems);
  expect(again.safeFile).toBeNull();
});
