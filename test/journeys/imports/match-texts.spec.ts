import { type Institution, People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** The pages on which an officer matches the texts of an import file, without a script. */
let harness: Harness;
let institution: Institution;
let officer: Person;
let cookie: string;

// 5,000 rows take a quarter of a minute alone, and several times that beside suites that use both cores
const LARGE = 180_000;
beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true, settings: { WAYMARK_DEADLINE_SECONDS: '60' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const start = await fetch(`${harness.url}/staff/import`, { headers: { cookie: `wm-staff=${officer.token}`, 'accept-language': 'en' } });
  cookie = [`wm-staff=${officer.token}`, ...start.headers.getSetCookie().map((line) => line.split(';')[0])].join('; ');
}, LARGE);

interface Answer {
  readonly path: string;
  readonly html: string;
  readonly text: string;
}

async function answerOf(response: Response): Promise<Answer> {
  const html = await response.text();
  return { path: new URL(response.url).pathname, html, text: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}
const get = async (path: string): Promise<Answer> => answerOf(await fetch(`${harness.url}${path}`, { headers: { cookie, 'accept-language': 'en' } }));
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
async function post(path: string, body: FormData | URLSearchParams): Promise<Answer> {
  const answer = await fetch(`${harness.url}${path}`, { method: 'POST', headers: { cookie, 'accept-language': 'en' }, body, redirect: 'manual' });
  const location = answer.headers.get('location');
  return location === null ? answerOf(answer) : get(location);
}
async function upload(content: string, kind = 'TRAINEES'): Promise<Answer> {
  const body = new FormData();
  body.append('csrf', hidden((await get('/staff/import')).html, 'csrf'));
  body.append('kind', kind);
  body.append('sheet', new Blob([content]), 'partner.csv');
  return post('/staff/import', body);
}
/** Answers every question of the page with its first candidate, and the other fields with `fields`. */
function answers({ html }: Answer, fields: Readonly<Record<string, string>> = {}): URLSearchParams {
  const body = new URLSearchParams({ csrf: hidden(html, 'csrf'), held: hidden(html, 'held'), from: hidden(html, 'from'), ...fields });
  for (const name of new Set([...html.matchAll(/type="radio" name="(text-\d+)"/g)].map((match) => match[1] ?? '')))
    if (!body.has(name)) body.append(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
  return body;
}

const HEADER = 'Name used,Province,Willing to travel,Reading and writing,Can start on,Working days,From,Until,Skills';
const rowOf = (name: string, skills: string): string => `${name},Kompong Cham,anywhere,3,02/11/2026,Mon-Sat,07:00,17:00,${skills}`;

test('an officer matches each word once, and then imports the file', async () => {
  const match = await upload([HEADER, rowOf('Bopha', '"sewing clothes, washing dishes"'), rowOf('Dara', 'sewing clothes')].join('\n'));
  expect(match.path).toBe('/staff/import/match');
  expect(match.text).toContain('Skills: “sewing clothes” (2 rows)');
  expect(match.text).toContain('None of these: leave out');
  const checked = await post('/staff/import/match', answers(match));
  expect(checked.path).toBe('/staff/import');
  expect(checked.text).toContain('Ready to import: 2 trainees');
});

test('rows with words that have no answer come back, and the others can be imported', async () => {
  const match = await upload([HEADER, rowOf('Bopha', 'washing dishes'), rowOf('Dara', 'sewing clothes')].join('\n'));
  const checked = await post('/staff/import/match', answers(match, { 'text-1': '' }));
  expect(checked.text).toContain('Import 1 row without errors');
  const file = await get(/href="(\/staff\/import\/refused\.csv[^"]*)"/.exec(checked.html)?.[1] ?? '');
  expect(file.html.trimEnd().split('\r\n')).toHaveLength(2);
});

test('what an officer matched is not asked again when the partner sends the corrected file', async () => {
  const wrong = rowOf('Dara', 'sewing clothes').replace('02/11/2026', 'soon');
  const match = await upload([HEADER, rowOf('Bopha', 'washing dishes'), wrong].join('\n'));
  await post('/staff/import/match', answers(match));
  const corrected = await upload([HEADER, rowOf('Bopha', 'washing dishes'), rowOf('Dara', 'sewing clothes')].join('\n'));
  expect(corrected.path).toBe('/staff/import');
  expect(corrected.text).toContain('Ready to import: 2 trainees');
});

test('an officer looks for another skill in other words, and its choice is remembered', async () => {
  const match = await upload([HEADER, rowOf('Bopha', 'washing dishes'), rowOf('Dara', 'zzz qqq')].join('\n'));
  const first = /name="text-0" value="([^"]*)"/.exec(match.html)?.[1] ?? '';
  // Enter in a field submits the first button of the form, which belongs to another word
  const found = await post('/staff/import/match', answers(match, { 'text-1': '', 'find-1': 'sewing clothes', search: '0' }));
  expect(found.path).toBe('/staff/import/match');
  // the answer to the other word is still chosen
  expect(found.html).toMatch(new RegExp(`name="text-0" value="${first}" checked`));
  const sewing = /name="text-1" value="([0-9a-f-]{36})"[^>]*>[^]*?<span>([^<]*)/.exec(found.html);
  expect(sewing?.[2]).toMatch(/sew/i);
  const checked = await post('/staff/import/match', answers(found, { 'text-1': sewing?.[1] ?? '', 'find-1': 'sewing clothes' }));
  expect(checked.text).toContain('Ready to import: 2 trainees');
  expect(await harness.one("select meaning from import_mapping where key = 'zzz qqq'")).toEqual({ meaning: sewing?.[1] });
  const none = await upload([HEADER, rowOf('Bopha', 'xxyyzz')].join('\n'));
  expect((await post('/staff/import/match', answers(none, { 'find-0': 'qqxxzzyy', search: '0' }))).text).toContain('No results for “qqxxzzyy”.');
});

test('what was chosen for a missing column is still chosen after a search', async () => {
  const match = await upload([HEADER.replace('Willing to travel', 'Colour'), rowOf('Bopha', 'sewing clothes')].join('\n'));
  const found = await post('/staff/import/match', answers(match, { 'column-travel': 'value:ANYWHERE', 'find-0': 'washing dishes', search: '0' }));
  expect(found.html).toMatch(/<option value="value:ANYWHERE" selected/);
  expect((await post('/staff/import/match', answers(found, { 'column-travel': 'value:ANYWHERE' }))).text).toContain('Ready to import: 1 trainee');
});

test('a word without a fitting candidate becomes a question, and its row stays out', async () => {
  const match = await upload([HEADER, rowOf('Bopha', 'basket weaving of lotus'), rowOf('Dara', 'washing dishes')].join('\n'));
  const asked = await post('/staff/import/match', answers(match, { 'text-0': 'ask' }));
  expect(asked.text).toContain('Question sent for 1 word.');
  expect(asked.text).toContain('Import 1 row without errors');
  expect(await harness.sql('select word, state from skill_question')).toEqual([{ word: 'basket weaving of lotus', state: 'OPEN' }]);
  expect(await harness.sql("select * from import_mapping where key like 'basket%'")).toEqual([]);
  const again = await get(/href="(\/staff\/import\/match[^"]*)"/.exec(asked.html)?.[1] ?? '');
  expect(again.text).toContain('None of these: question sent');
  // once is enough
  await post('/staff/import/match', answers(again, { 'text-0': 'ask' }));
  expect(await harness.sql('select word from skill_question')).toHaveLength(1);
});

test('a word that became a question waits for its answer in the list, in the returned file and in the next file', async () => {
  const match = await upload([HEADER, rowOf('Bopha', 'basket weaving of lotus (good)'), rowOf('Dara', 'washing dishes')].join('\n'));
  const asked = await post('/staff/import/match', answers(match, { 'text-0': 'ask' }));
  const waits = /waits for the answer to your question of \d{1,2} \w+ \d{4}\./;
  expect(asked.text).toMatch(waits);
  expect(asked.text).not.toContain('is not known');
  const file = await get(/href="(\/staff\/import\/refused\.csv[^"]*)"/.exec(asked.html)?.[1] ?? '');
  expect(file.html).toMatch(waits);
  expect(file.html).not.toContain('Perhaps');
  const next = await upload([HEADER, rowOf('Sokha', 'Basket weaving of lotus')].join('\n'));
  expect(next.path).toBe('/staff/import');
  expect(next.text).toMatch(waits);
  const again = await get(/href="(\/staff\/import\/match[^"]*)"/.exec(next.html)?.[1] ?? '');
  expect(again.html).toMatch(/name="text-0" value="ask" checked/);
  await harness.sql("update skill_question set state = 'DISMISSED', decided_at = now()");
  expect((await upload([HEADER, rowOf('Sokha', 'Basket weaving of lotus')].join('\n'))).path).toBe('/staff/import/match');
});

test('a word that may name a person is no question, and the page says so at the word', async () => {
  const match = await upload([HEADER, rowOf('Bopha', 'weaving with Sokha Chan')].join('\n'));
  const refused = await post('/staff/import/match', answers(match, { 'text-0': 'ask' }));
  expect(refused.path).toBe('/staff/import/match');
  expect(refused.text).toContain('There is a problem');
  expect(refused.text).toContain('No names, numbers or words about her life.');
  expect(await harness.sql('select word from skill_question')).toEqual([]);
});

test('an officer answers sixty new words in pages of twenty-five, and can skip the rest', async () => {
  const match = await upload(
    [HEADER, ...Array.from({ length: 60 }, (_, at) => rowOf(`Person ${at}`, `sewing of kind ${'abcdefghij'[at % 10]}${at}`))].join('\n'),
  );
  expect(match.text).toContain('Words 1 to 25 of 60');
  const second = await post('/staff/import/match', answers(match));
  expect(second.text).toContain('Words 26 to 50 of 60');
  const checked = await post('/staff/import/match', answers(second, { finish: 'yes' }));
  expect(checked.text).toContain('Import 50 rows without errors');
});

test('an officer answers for missing columns first, and identity columns are removed unread', async () => {
  const header = HEADER.replace('Willing to travel', 'Colour');
  const match = await upload([`${header},Phone`, `${rowOf('Bopha', 'sewing clothes')},012 345 678`].join('\n'));
  expect(match.text).toContain('We removed these columns without reading or keeping them: Phone');
  const checked = await post('/staff/import/match', answers(match, { 'column-travel': 'value:ANYWHERE' }));
  expect(checked.text).toContain('Ready to import: 1 trainee');
  expect(checked.html).not.toContain('345 678');
});

test('the page explains that whole names are shortened, and the stored draft has none of them', async () => {
  const match = await upload([HEADER.replace('Name used', 'Full name'), rowOf('Chan Sreymom', 'sewing clothes')].join('\n'));
  expect(match.text).toContain('“Full name” does not say which name it holds.');
  const checked = await post('/staff/import/match', answers(match));
  expect(checked.text).toContain('Ready to import: 1 trainee');
  expect(checked.text).toContain('“Full name” does not say which name it holds.');
  expect(checked.text).toContain('Sreymom C.');
  expect(checked.text.replaceAll('Chan Sreymom”', '')).not.toContain('Chan Sreymom');
});

test('words that were decided before are shown with their meaning, and staff change or forget one', async () => {
  const sheet = (name: string): string => [HEADER, rowOf(name, '"sewing clothes, washing dishes"')].join('\n');
  const first = await post('/staff/import/match', answers(await upload(sheet('Bopha'))));
  await post(
    '/staff/import/commit',
    new URLSearchParams({ csrf: hidden(first.html, 'csrf'), key: hidden(first.html, 'key'), held: hidden(first.html, 'held') }),
  );
  const next = await upload(sheet('Dara'));
  expect(next.path).toBe('/staff/import');
  expect(next.text).toContain('Words read as decided');
  expect(next.text).toMatch(/sewing clothes [^>]+ For an earlier file/);
  const known = await get(/href="(\/staff\/import\/known-meanings[^"]*)"/.exec(next.html)?.[1] ?? '');
  const before = await harness.one<{ meaning: string }>("select meaning from import_mapping where key = 'sewing clothes'");
  const select = /<select[^>]*name="text-0"[^]*?<\/select>/.exec(known.html)?.[0] ?? '';
  // the earlier meaning is chosen already
  expect(select).toMatch(new RegExp(`<option value="${before.meaning}" selected[^>]*>As before: `));
  const other = [...select.matchAll(/value="([0-9a-f-]{36})"/g)].map((match) => match[1]).find((code) => code !== before.meaning) ?? '';
  const form = { csrf: hidden(known.html, 'csrf'), held: hidden(known.html, 'held'), from: '0' };
  const accepted = await post('/staff/import/known-meanings', new URLSearchParams({ ...form, 'text-0': before.meaning, 'text-1': 'forget' }));
  expect(accepted.path).toBe('/staff/import/match');
  expect(accepted.text).toContain('washing dishes');
  expect(accepted.text).toContain('1 word or column is read as decided.');
  const changed = await post('/staff/import/known-meanings', new URLSearchParams({ ...form, 'text-0': other }));
  expect(changed.text).toMatch(/sewing clothes [^>]+ For this file/);
  await post(
    '/staff/import/commit',
    new URLSearchParams({ csrf: hidden(changed.html, 'csrf'), key: hidden(changed.html, 'key'), held: hidden(changed.html, 'held') }),
  );
  expect(await harness.one("select meaning from import_mapping where key = 'sewing clothes'")).toEqual({ meaning: other });
});

test(
  'a word that 5,000 rows have is one question, and all of them come in',
  async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => rowOf(`Person ${at}`, 'sewing clothes'));
    const match = await upload([HEADER, ...rows].join('\n'));
    expect(match.text).toContain('Words of this file');
    expect(match.text).toContain('Skills: “sewing clothes” (5,000 rows)');
    const checked = await post('/staff/import/match', answers(match));
    expect(checked.text).toContain('Ready to import: 5,000 trainees');
    await post(
      '/staff/import/commit',
      new URLSearchParams({ csrf: hidden(checked.html, 'csrf'), key: hidden(checked.html, 'key'), held: hidden(checked.html, 'held') }),
    );
    expect(await harness.one('select count(*)::int as rows, count(distinct skill_id)::int as skills from trainee_skill')).toEqual({ rows: 5_000, skills: 1 });
  },
  LARGE,
);

test('a heading chosen for two columns is reported, and the answers about words stay', async () => {
  const header = HEADER.replace('Province', 'Where').replace('From', 'Morning');
  const match = await upload([header, rowOf('Bopha', 'sewing clothes')].join('\n'));
  const chosen = 'heading:morning';
  const again = await post('/staff/import/match', answers(match, { 'column-available_from_time': chosen, 'column-home_province': chosen }));
  expect(again.text).toContain('Choose one of them.');
  const [, answer = ''] = /name="text-0" value="([^"]*)"/.exec(match.html) ?? [];
  expect(again.html).toMatch(new RegExp(`<input[^>]*name="text-0"[^>]*value="${answer}"[^>]*checked`));
});

test('headings are shown as the partner typed them', async () => {
  const header = HEADER.replace('Province', 'Where she lives').replace('From', 'Morning (early)');
  const match = await upload([`${header},What the teacher says`, `${rowOf('Bopha', 'sewing clothes')},ready`].join('\n'));
  for (const typed of ['Column “Where she lives”', 'Column “Morning (early)”', 'Column “What the teacher says”']) expect(match.text).toContain(typed);
  expect(match.text).not.toContain('where_she_lives');
  const chosen = { 'column-home_province': 'heading:where_she_lives', 'column-available_from_time': 'heading:morning_(early)' };
  const both = await post('/staff/import/match', answers(match, { ...chosen, 'unused-0': 'education', 'unused-1': 'education' }));
  expect(both.text).toContain('“Where she lives”');
  const checked = await post('/staff/import/match', answers(match, chosen));
  expect(checked.text).toContain('Ready to import: 1 trainee');
  expect(checked.text).toContain('Column “Where she lives”');
  expect(checked.text).toContain('What the teacher says');
});

test('a value for all rows that cannot be read is a problem at its field, with what was typed', async () => {
  const header = HEADER.replace('Can start on', 'Colour').replace('Working days', 'Size');
  const match = await upload([header, rowOf('Bopha', 'sewing clothes')].join('\n'));
  const typed = { 'value-available_from': 'soon', 'value-available_days': 'some days' };
  const again = await post('/staff/import/match', answers(match, typed));
  expect(again.path).toBe('/staff/import/match');
  for (const field of Object.keys(typed)) expect(again.html).toContain(`href="#${field}"`);
  expect(again.text).toContain('“soon” is not a date. Write day, month and year');
  expect(again.html).toMatch(/name="value-available_from"[^>]*value="soon"/);
  const checked = await post('/staff/import/match', answers(again, { 'value-available_from': 'now', 'value-available_days': 'Mon-Fri' }));
  expect(checked.text).toContain('Ready to import: 1 trainee');
});

test('the field of a currency that only some rows lack says which rows it applies to', async () => {
  const header = `${HEADER},Minimum pay`;
  const match = await upload([header, `${rowOf('Bopha', 'clean surfaces')},180$`, `${rowOf('Dara', 'clean surfaces')},150`].join('\n'));
  expect(match.text).toContain('Currency of the minimum pay, for the amounts without a currency');
  expect(match.text).not.toContain('if it is the same in all rows');
});

test('a vetting officer, who cannot ask for a skill, reads whom to ask', async () => {
  officer = await new People(harness).staff(institution, ['VETTING_OFFICER']);
  const start = await fetch(`${harness.url}/staff/import`, { headers: { cookie: `wm-staff=${officer.token}`, 'accept-language': 'en' } });
  cookie = [`wm-staff=${officer.token}`, ...start.headers.getSetCookie().map((line) => line.split(';')[0])].join('; ');
  const checked = await upload(VACANCIES, 'VACANCIES');
  const match = await get(/href="(\/staff\/import\/match[^"]*)"/.exec(checked.html)?.[1] ?? '');
  expect(match.text).toContain('Skills: “basket weaving of lotus”');
  expect(match.text).toContain('ask a placement officer or a case worker of your institution to ask for this skill.');
  expect(match.html).not.toContain('value="ask"');
});

const VACANCIES = [
  'Registration;Workplace;Type;Position;Duties;Occupation;Openings;Salary;Paid per;Working days;From;To;Hours per week;Start date;Deadline;Skills',
  'KH-1;Shop;Job;Weaver;Weaves;7318;2;$230;month;Mon-Sat;7:00;15:30;48;4/2/2030;25/1/2030;basket weaving of lotus',
].join('\n');
