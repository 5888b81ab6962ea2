import { Phone } from '../../harness/data/check-ins';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { addLocalSkill, approve, escoSkill, labelled, reject } from '../../harness/data/skills';
import type { Data } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/**
 * Staff enter what a trainee says about her work: the service suggests kinds of work with their usual skills.
 * Employers are offered the same skills for the kind of work they post.
 */
let scene: SkillScene;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const WORK_IN_TEXT =
  'query ($text: String!) { workHistory(text: $text) { hasRiskWords kinds { occupation { iscoCode label } words level skills { code label } } } }';
const workIn = (text: string): Promise<Data> => scene.officer.ask(WORK_IN_TEXT, { text });
/** The values of the hidden and chosen fields of a page with this name, in order. */
const valuesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<input[^>]* name="${name}"[^>]*>`, 'g'))].map(([input]) => / value="([^"]*)"/.exec(input)?.[1] ?? '');
const levelsOf = (html: string): string[] =>
  [...html.matchAll(/<select[^>]*name="skillLevel"[\s\S]*?<\/select>/g)].map(([select]) => /value="(\d?)" selected/.exec(select)?.[1] ?? '');

test('a description of work yields kinds of work, each with its words, a level by time and frequency, and usual skills', async () => {
  const { kinds, hasRiskWords } = await workIn('waitress two years, cooked at weddings, cares for grandmother');
  const byGroup = new Map<string, Data>(kinds.map((kind: Data) => [kind.occupation.iscoCode, kind]));
  expect(byGroup.get('5131')).toMatchObject({ words: 'waitress two years', level: 3 });
  expect(byGroup.get('5120')).toMatchObject({ words: 'cooked at weddings', level: 2 });
  expect(hasRiskWords).toBe(false);
  for (const { skills } of kinds) {
    expect(skills.length).toBeGreaterThanOrEqual(5);
    expect(skills.length).toBeLessThanOrEqual(15);
  }
  expect(byGroup.get('5131')?.skills.map(({ label }: Data) => label)).toContain('serve food in table service');
});

const groupsOf = ({ kinds }: Data): string[] => kinds.map(({ occupation }: Data) => occupation.iscoCode);

test('a word that a steward approved suggests work from the next request on, and none after its removal', async () => {
  const before = await workIn('qovuxi two years, waitress');
  expect(groupsOf(before)).toEqual(['5131']);
  await approve(scene.officer, 'qovuxi', scene.weaving.code);
  const { kinds } = await workIn('qovuxi two years, waitress');
  expect(groupsOf({ kinds })).toEqual(expect.arrayContaining(['5131', '7317']));
  const weaver = kinds.find(({ occupation }: Data) => occupation.iscoCode === '7317');
  expect(weaver).toMatchObject({ words: 'qovuxi two years', level: 3 });
  expect(weaver.skills[0].label).toBe('perform basket weaving');
  expect(new Set(weaver.skills.map(({ code }: Data) => code)).size).toBe(weaver.skills.length);
  await reject(scene.officer, 'qovuxi', scene.weaving.code);
  expect(await workIn('qovuxi two years, waitress')).toEqual(before);
});

test('an approved word of a skill that many occupations use suggests such work, unlike before its approval', async () => {
  const cleaning = await escoSkill(scene.harness, 'clean surfaces');
  expect((await workIn('qovuxi')).kinds).toEqual([]);
  await approve(scene.officer, 'qovuxi', cleaning.code);
  const { kinds } = await workIn('qovuxi');
  expect(kinds.length).toBeGreaterThan(0);
  for (const { skills } of kinds) expect(skills[0].label).toBe('clean surfaces');
});

test('a label that the steward added, also of a local skill and in Khmer, suggests the work of its skill', async () => {
  await labelled(scene.officer, scene.weaving.code, 'ត្បាញល្អី');
  const khmer = await workIn('ត្បាញល្អី ៦ ខែ');
  expect(groupsOf(khmer)[0]).toBe('7317');
  expect(khmer.kinds[0]).toMatchObject({ level: 2 });
  const { skill } = await addLocalSkill(scene.officer, scene.weaving.code, { label: 'frobbing', labelKm: null });
  const { kinds } = await workIn('frobbing one year');
  expect(groupsOf({ kinds })[0]).toBe('7317');
  expect(kinds[0].skills[0]).toEqual({ code: skill.code, label: 'frobbing' });
});

test('a word that another institution approved for itself suggests no work here', async () => {
  const partner = await scene.people.staff(await scene.people.institution());
  await approve(partner, 'qovuxi', scene.weaving.code);
  expect((await workIn('qovuxi')).kinds).toEqual([]);
});

test.each(['', '   ', '👍👍', '012 345 678', 'x'.repeat(10_000), 'សុខា ๑๒๓ абв'])('%j yields at most five kinds of work, and causes no error', async (text) => {
  const { kinds } = await workIn(text);
  expect(kinds.length).toBeLessThanOrEqual(5);
});

test('Khmer without commas has one kind of work for each time, with the level of that time', async () => {
  const { kinds } = await workIn('រត់តុពីរឆ្នាំ ធ្លាប់ធ្វើម្ហូប ១ ខែ');
  const byGroup = new Map<string, Data>(kinds.map((kind: Data) => [kind.occupation.iscoCode, kind]));
  expect(byGroup.get('5131')).toMatchObject({ words: 'រត់តុពីរឆ្នាំ', level: 3 });
  expect(byGroup.get('5120')).toMatchObject({ words: 'ធ្លាប់ធ្វើម្ហូប ១ ខែ', level: 1 });
});

test('everyday words that resemble risk words, such as “aid” and “force”, are not reported', async () => {
  for (const text of ['first aid course', 'sales force']) expect((await workIn(text)).hasRiskWords).toBe(false);
  for (const text of ['rescue', 'rescued', 'kidnapped', 'smuggled', 'forced', 'AIDS']) expect((await workIn(text)).hasRiskWords).toBe(true);
});

test('risk words are reported, in English and Khmer', async () => {
  for (const text of ['rescued by the police, then cooked in the shelter', 'ធ្លាប់ធ្វើម្ហូប និងធ្លាប់រងហិង្សា']) expect((await workIn(text)).hasRiskWords).toBe(true);
});

/** A staff form without a script, at the step for skills. */
async function profilePage(values: Readonly<Record<string, string | readonly string[]>>): Promise<string> {
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  await browser.get('/staff/trainees/new?lang=en');
  return (await browser.post('/staff/trainees/new', { at: 'skills', ...values })).text;
}

test('staff press a kind of work, and its usual skills are hers at the level of her words, with the words as evidence', async () => {
  const asked = await profilePage({ go: 'tell-work', workText: 'waitress two years, cooked at weddings' });
  expect(asked).toContain('value="work:5131"');
  expect(asked).toContain('value="work:5120"');
  const added = await profilePage({ go: 'work:5131', workText: 'waitress two years, cooked at weddings', workFound: '5120 cook' });
  expect(added).toMatch(/<label for="skillLevel-\d+">serve food in table service<\/label>/);
  expect(added).toContain('Other usual skills of this work (4)');
  expect(added.match(/name="skillEvidence"[^>]*value="waitress two years"/g)?.length).toBeGreaterThanOrEqual(8);
  expect(added.match(/<option value="3" selected>can do alone/g)).toHaveLength(8);
  expect(added).not.toContain('value="work:5131"');
  expect(added).toContain('value="work:5120"');
});

test('the kinds of work that she did are offered as her job preferences until she prefers them', async () => {
  const workAdded = ['5131 Waiters', '5120 Cooks'];
  const shown = await profilePage({ at: 'jobPreferences', go: 'jobPreferences', workAdded });
  expect(shown).toContain('value="prefer-work:5131"');
  // Enter presses the first button
  expect(shown.indexOf('value="find-preference"')).toBeLessThan(shown.indexOf('value="prefer-work:5131"'));
  const pressed = await profilePage({ at: 'jobPreferences', go: 'prefer-work:5131', workAdded });
  expect(pressed).toContain('name="preferenceCode" value="5131"');
  expect(pressed).not.toContain('value="prefer-work:5131"');
  expect(pressed).toContain('value="prefer-work:5120"');
});

/** The rows of a page as the form posts them again. */
const rowsOf = (html: string): Record<string, string[]> => ({
  ...Object.fromEntries(
    ['skillCode', 'skillLabel', 'skillUse', 'skillAbout', 'skillWork', 'skillWords', 'skillPreset', 'skillEvidence', 'workFound', 'workAdded'].map((name) => [
      name,
      valuesOf(html, name),
    ]),
  ),
  skillLevel: levelsOf(html),
  skillSource: valuesOf(html, 'skillCode').map(() => 'SELF'),
});

test('staff see how many skills a kind of work added, and can remove those that they did not change', async () => {
  const workText = 'waitress two years, cooked at weddings';
  const waitress = await profilePage({ go: 'work:5131', workText, workFound: ['5131 waitress', '5120 cook'] });
  expect(waitress).toContain('✓ 8 skills added');
  expect(waitress).toMatch(/<h3>[^<]*Wait[^<]*<\/h3>/);
  const both = await profilePage({ ...rowsOf(waitress), go: 'work:5120', workText });
  const rows = rowsOf(both);
  const at = rows['skillWork']?.indexOf('5131') ?? -1;
  const changed = rows['skillLevel']?.map((level, row) => (row === at ? '1' : level));
  const removed = await profilePage({ ...rows, skillLevel: changed ?? [], go: 'remove-work:5131', workText });
  const remaining = rowsOf(removed);
  expect(remaining['skillCode']).toContain(rows['skillCode']?.[at]);
  expect(remaining['skillWork']).not.toContain('5131');
  expect(remaining['skillWork']).toContain('5120');
  expect(remaining['workAdded']).toEqual([expect.stringMatching(/^5120 /)]);
  expect(removed).toContain('value="work:5131"');
});

test('Enter in the skill search searches', async () => {
  expect(await profilePage({ go: 'enter', skillText: 'wash dishes', workText: 'waitress two years' })).toContain('None of these: ask for a skill');
});

test('Suggest skills without words asks for them', async () => {
  expect(await profilePage({ go: 'tell-work' })).toContain('Write what she did first');
});

test('a sentence with a name is not added as evidence', async () => {
  for (const workText of ['Sok Chanthy worked as cleaner at Riverside Hotel for Mr Dara', 'Roumchang worked as cleaner'])
    expect(await profilePage({ go: 'work:9112', workText, displayName: 'Roumchang' })).toContain('skills added');
  const added = await profilePage({ go: 'work:9112', workText: 'Roumchang worked as cleaner', displayName: 'Roumchang' });
  expect(new Set(valuesOf(added, 'skillEvidence'))).toEqual(new Set(['']));
});

test('a skill in the search results shows staff its description', async () => {
  const found = await profilePage({ go: 'find-skill', skillText: 'wash dishes' });
  expect(found).toMatch(/<p class="hint" lang="en">[^<]*dish[^<]*<\/p>/i);
});

test('a phone number in her words is not stored as evidence', async () => {
  const added = await profilePage({ go: 'work:5131', workText: 'waitress two years 012 345 678' });
  expect(added).toContain('value="waitress two years"');
  expect(added).not.toMatch(/name="skillEvidence"[^>]*345/);
});

test('names of found skills and work follow the language of the page', async () => {
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  await browser.get('/staff/trainees/new?lang=en');
  const workText = 'kitchen helper, waitress two years';
  const shown = (await browser.post('/staff/trainees/new', { at: 'skills', go: 'work:9412', workText, workFound: '5131 Waiters' })).text;
  expect(shown).toContain('wash the dishes</label>');
  const switched = /href="([^"]*lang=km[^"]*)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const khmer = (await browser.get(switched)).text;
  expect(khmer).toContain('name="skillCode"');
  expect(khmer).not.toContain('wash the dishes</label>');
  expect(khmer).toMatch(/name="workFound" value="5131 [\u1780-\u17FF]/);
});

test('an occupation without a Khmer name has that of its unit group', async () => {
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  await browser.get('/staff/trainees/new?lang=km');
  const { text } = await browser.post('/staff/trainees/new', { at: 'skills', go: 'tell-work', workText: 'pizzaiolo' });
  expect(text).toMatch(/name="workFound" value="9411 [\u1780-\u17FF]/);
});

test('the first press of Next shows the suggestions for her words, the second asks to choose one, and staff can go on without', async () => {
  const workText = 'waitress two years\r\ncooked at weddings';
  const shown = await profilePage({ go: 'next', workText, languageCode: 'km', languageLevel: '4' });
  expect(shown).toContain('value="work:5131"');
  expect(shown).toContain('name="workSearched" value="waitress two years cooked at weddings"');
  const read = { workText, workSearched: 'waitress two years cooked at weddings', workFound: '5131 waitress', languageCode: 'km', languageLevel: '4' };
  const refused = await profilePage({ go: 'next', ...read });
  expect(refused).toContain('Nothing is selected for what she did. Choose a kind of work or a skill, or continue without it.');
  expect(refused).toContain('value="work:5131"');
  expect(refused).not.toContain('Search kinds of work');
  const skipped = await profilePage({ go: refused.match(/value="(skip-work)"/)?.[1] ?? '', ...read });
  expect(skipped).toContain('Search kinds of work');
  expect(skipped).not.toContain('waitress two years');
  const chosen = await profilePage({ ...read, go: 'next', workAdded: '5131 waitress' });
  expect(chosen).toContain('Search kinds of work');
});

test('words with a risk word are not stored as evidence, and staff are referred to the protected record', async () => {
  const text = 'rescued by the police, then waitress two years';
  expect(await profilePage({ go: 'tell-work', workText: text })).toContain('Write only the work here, and the rest in her protected record');
  expect(await profilePage({ go: 'work:5131', workText: text })).not.toMatch(/name="skillEvidence"[^>]*value="[^"]/);
});

test('at most eight usual skills of the kind of work are preselected, four as needed, until the employer answers the question', async () => {
  const { id } = await createDraft(scene.employer.user);
  await saveDraft(scene.employer.user, id, { iscoCode: '5120' });
  const browser = new Phone(scene.harness, `wm-employer=${scene.employer.user.token}`);
  const shown = (await browser.get(`/employer/vacancies/${id}/person?lang=en`)).text;
  expect(shown).toContain('Suggest usual skills for this work: Cooks');
  const offered = (await browser.post(`/employer/vacancies/${id}/person`, { step: 'usual-skills', usualFor: '5120' })).text;
  const chosen = (text: string, need: string): number => text.match(new RegExp(`<option value="${need}" selected>`, 'g'))?.length ?? 0;
  for (const text of [shown, offered]) expect([chosen(text, 'REQUIRED'), chosen(text, 'DESIRED')]).toEqual([4, 4]);
  expect(offered).toContain('<legend>use food cutting tools</legend>');

  const section = `/employer/vacancies/${id}/person`;
  const cleared = (await browser.post(section, { step: 'clear-skills', usualFor: '5120' })).text;
  expect([chosen(cleared, 'REQUIRED'), chosen(cleared, 'DESIRED')]).toEqual([0, 0]);
  expect((await browser.post(section, { step: 'continue', usualFor: '5120' })).text).toContain('No skill is chosen');
  expect((await browser.post(section, { step: 'continue', usualFor: '5120', withoutSkills: '1' })).text).not.toContain('No skill is chosen');
  expect(chosen((await browser.get(section)).text, 'REQUIRED')).toBe(0);
});

test('a found skill names the work that uses it, and the work that is chosen already comes first', async () => {
  const FOUND = 'query ($text: String!, $iscoCode: String) { skills(text: $text, iscoCode: $iscoCode) { label usedIn } }';
  const find = (iscoCode: string | null): Promise<Data[]> => scene.employer.user.ask(FOUND, { text: 'clean', iscoCode });
  const inKitchens = await find('9412');
  const kitchen = inKitchens.slice(0, 8).find(({ label }) => label === 'clean kitchen equipment');
  expect(kitchen?.usedIn).toContain('kitchen assistant');
  expect((await find(null)).slice(0, 8).map(({ label }) => label)).not.toContain('clean kitchen equipment');
  for (const { usedIn } of inKitchens) expect(usedIn.length).toBeLessThanOrEqual(3);
});
