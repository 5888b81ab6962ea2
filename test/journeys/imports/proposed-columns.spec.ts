import { Harness } from '../../harness/harness';
import { ImportPages } from '../../harness/import-pages';

/** A sheet with own headings and own words: one page proposes its columns and asks about their words. */
let harness: Harness;
let pages: ImportPages;
beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  pages = await ImportPages.ofSteward(harness);
});

const HEADER = 'Called;From where;How far can go;Reads;Ready when;Which days;Daily hours;She is good at;Colour';
const rowOf = (name: string, skill: string): string => `${name};Takeo;anywhere;functional;15/1/2027;Mon-Sat;7:00-17:00;${skill};red`;
const SHEET = [HEADER.replace('Called', 'Nickname'), rowOf('Bopha', 'sewing clothes'), rowOf('Dara', 'washing dishes')].join('\n');

test('columns are proposed, and their words are asked about on the same page', async () => {
  const match = await pages.upload(SHEET.replace('From where', 'Province'));
  expect(match.path).toBe('/staff/import/match');
  for (const [column, heading] of [
    ['travel', 'how_far_can_go'],
    ['literacy', 'reads'],
    ['available_from', 'ready_when'],
    ['available_days', 'which_days'],
    ['available_from_time', 'daily_hours'],
    ['available_to_time', 'daily_hours'],
    ['skills', 'she_is_good_at'],
  ])
    expect(match.html).toMatch(new RegExp(`name="column-${column}"[^]*?value="heading:${heading}" selected`));
  for (const word of ['Reading and writing: “functional” (2 rows)', 'Skills: “sewing clothes”', 'Skills: “washing dishes”']) expect(match.text).toContain(word);
  const checked = await pages.match(match);
  expect(checked.path).toBe('/staff/import');
  expect(checked.text).toContain('Ready to import: 2 trainees');
  // remembered for the next file of the partner
  const next = await pages.upload(SHEET.replace('From where', 'Province').replace('Bopha', 'Sokha').replace('Dara', 'Vanna'));
  expect(next.text).toContain('Ready to import: 2 trainees');
});

test('a proposal is no decision: without the press the columns are missing', async () => {
  const match = await pages.upload(SHEET.replace('From where', 'Province'));
  const page = await pages.get(/href="(\/staff\/import\?d=[^"]*)"/.exec(match.html)?.[1] ?? '');
  expect(page.text).toContain('errors: nothing was imported');
  expect(page.text).toContain('is missing.');
  expect(page.html).not.toContain('/staff/import/commit');
  expect(await harness.sql('select * from import_mapping')).toEqual([]);
});

test('the words of a column that staff change are asked about on the next page', async () => {
  const sheet = SHEET.replace('From where', 'Province').replace('Colour', 'Her work').replaceAll(';red', ';mopping floors');
  const match = await pages.upload(sheet);
  const next = await pages.match(match, { 'column-skills': 'heading:her_work' });
  expect(next.path).toBe('/staff/import/match');
  expect(next.text).toContain('Skills: “mopping floors” (2 rows)');
  expect(next.text).not.toContain('sewing clothes');
  // what was chosen for the words of the other column is no meaning of them
  expect(await harness.sql("select key from import_mapping where target = 'skills'")).toEqual([]);
  expect((await pages.match(next)).text).toContain('Ready to import: 2 trainees');
});

test('a column that staff do not choose is not read, and is not proposed again', async () => {
  const match = await pages.upload(SHEET.replace('From where', 'Province'));
  const checked = await pages.match(match, { 'column-travel': 'value:ANYWHERE' });
  expect(checked.text).toContain('Ready to import: 2 trainees');
  expect(checked.text).toMatch(/How far can go” Not read/);
});

test('columns that name a language are read as languages at a level, and an unclear word is asked about once', async () => {
  const header = 'Name used;Province;Travel;Reading;Can start on;Working days;From;Until;Skills;English;ភាសាថៃ;Khmer level';
  const row = (name: string, levels: string): string => `${name};Takeo;anywhere;2;15/1/2027;Mon;7;17;clean surfaces;${levels}`;
  const match = await pages.upload(
    [header, row('Bopha', 'good;none;yes'), row('Dara', 'a little;yes;fluent'), row('Mealea', ';0;4')].join('\n').replace('Travel', 'Can travel'),
  );
  expect(match.text).toContain('Level of the language: “yes” (2 rows)');
  const checked = await pages.match(match, { 'text-0': '3' });
  expect(checked.text).toContain('Ready to import: 3 trainees');
  expect(await harness.sql("select key, meaning from import_mapping where target = 'language_level'")).toEqual([{ key: 'yes', meaning: '3' }]);
  await pages.commit(checked);
  expect(
    await harness.sql('select display_name as name, l.language, l.level from trainee_language l join trainee on trainee.id = l.trainee_id order by 1, 2'),
  ).toEqual([
    { name: 'Bopha', language: 'en', level: 3 },
    { name: 'Bopha', language: 'km', level: 3 },
    { name: 'Dara', language: 'en', level: 1 },
    { name: 'Dara', language: 'km', level: 4 },
    { name: 'Dara', language: 'th', level: 3 },
    { name: 'Mealea', language: 'km', level: 4 },
  ]);
});

test('words that staff leave without an answer are not asked again, and their rows come back', async () => {
  const match = await pages.upload(SHEET.replace('From where', 'Province'));
  const at = [...match.html.matchAll(/name="(text-\d+)"/g)].findIndex(([, name]) => name === 'text-2');
  expect(at).toBeGreaterThan(0);
  const checked = await pages.match(match, { 'column-travel': 'value:ANYWHERE', 'text-2': '' });
  expect(checked.path).toBe('/staff/import');
  expect(checked.text).toContain('Import 1 row without errors');
  const file = await pages.get(/href="(\/staff\/import\/refused\.csv[^"]*)"/.exec(checked.html)?.[1] ?? '');
  expect(file.text).toContain('Perhaps');
});
