import { Phone } from '../../harness/data/check-ins';
import { today } from '../../harness/data/people';
import { approve, escoSkill, pickedWords, questions, saved, searchSkills } from '../../harness/data/skills';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import type { Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/** The pages of words for skills, in a browser without scripts. */
let scene: SkillScene;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const browserOf = (person: Person): Phone => new Phone(scene.harness, `wm-${person.audience}=${person.token}`);
/** A page of words, or what a form on it answers. */
async function staffPage(person: Person, path: string, fields?: Record<string, string>): Promise<string> {
  const browser = browserOf(person);
  const page = await browser.get(fields ? '/staff/lexicon?lang=en' : path);
  return fields ? (await browser.post(path, fields)).text : page.text;
}
/** One answer of the form for a new profile at the step for skills. */
async function profileStep(values: Record<string, string>): Promise<string> {
  const browser = browserOf(scene.officer);
  await browser.get('/staff/trainees/new?lang=en');
  return (await browser.post('/staff/trainees/new', { at: 'skills', ...values })).text;
}
const HER = {
  at: 'check',
  go: 'send',
  displayName: 'Roumchang',
  language: 'KM',
  homeProvince: '12',
  travel: 'ANYWHERE',
  literacy: '3',
  availableFrom: today(),
  availableDays: 'MONDAY',
  availableFromTime: '07:00',
  availableToTime: '18:00',
  languageCode: 'km',
  languageLevel: '4',
};

test('a skill that staff find by a word and keep is counted when the profile is saved', async () => {
  const found = await profileStep({ go: 'find-skill', skillText: 'weave baskets' });
  expect(found).toContain('name="skillWords" value="weave baskets"');
  const row = { skillCode: scene.weaving.code, skillLabel: scene.weaving.label, skillUse: '', skillLevel: '2', skillSource: 'SELF', skillEvidence: '' };
  await profileStep({ ...HER, ...row, skillWords: 'weave baskets', skillUnmet: 'frobbing' });
  expect(await pickedWords(scene.officer)).toMatchObject([{ word: 'weave baskets', people: 1, isFound: true }]);
  expect(await scene.harness.sql('select key from word_pick where skill_id is null')).toEqual([{ key: 'frobbing' }]);
});

test('when none of the skills fits, staff ask with one press, and the form remembers it', async () => {
  const found = await profileStep({ go: 'find-skill', skillText: 'frobbing' });
  expect(found).toContain('None of these: ask for a skill');
  const asked = await profileStep({ go: 'ask-skill', skillText: 'frobbing', skillAsked: 'frobbing', displayName: 'Roumchang' });
  expect(asked).toContain('Question sent');
  expect(asked).toContain('name="skillUnmet" value="frobbing"');
  const told = await profileStep({ go: 'tell-work', workText: 'grobulates fences' });
  expect(told).toContain('None of these: keep these words and ask which skill they mean');
  await profileStep({ go: 'ask-work', workText: 'grobulates fences' });
  expect((await questions(scene.officer)).map(({ word }) => word)).toEqual(['frobbing', 'grobulates fences']);
  for (const skillText of ['Roumchang', '012 345 678', 'beaten by the police', 'stupid cook', 'x'.repeat(10_000)])
    expect(await profileStep({ go: 'ask-skill', skillText, displayName: 'Roumchang' })).toContain('No names, numbers or words about her life');
  for (const skillText of ['a', 'she', 'never worked']) expect(await profileStep({ go: 'ask-skill', skillText })).toContain('This names no work');
  expect(await questions(scene.officer)).toHaveLength(2);
});

test('the profile form does not offer to ask for a skill when her words contain a risk word', async () => {
  expect(await profileStep({ go: 'tell-work', workText: 'rescued by the police' })).not.toContain(
    'None of these: keep these words and ask which skill they mean',
  );
});

test('the steward answers a question by choosing a skill, and the words find it', async () => {
  await profileStep({ go: 'ask-skill', skillText: 'frobbing' });
  const [{ id }] = await questions(scene.officer);
  const form = await staffPage(scene.officer, `/staff/lexicon?question=${id}`);
  expect(form).toMatch(/name="word"[^>]* value="frobbing"/);
  const found = await staffPage(scene.officer, '/staff/lexicon', { go: 'find', question: id, word: 'frobbing', skillText: 'basket weaving' });
  expect(found).toContain(`<option value="${scene.weaving.code}">perform basket weaving</option>`);
  expect(await staffPage(scene.officer, '/staff/lexicon', { question: id, word: 'frobbing', skillText: 'x' })).toContain('There is a problem');
  const added = await staffPage(scene.officer, '/staff/lexicon', { question: id, word: 'frobbing', skillCode: scene.weaving.code });
  expect(added).toContain('Word added');
  expect(added).toContain('No open questions');
  expect((await searchSkills(scene.officer, 'frobbing'))[0]).toBe(scene.weaving.label);
  expect(await staffPage(scene.officer, '/staff/lexicon/reject', { word: 'frobbing', skillCode: scene.weaving.code })).toContain(
    'Searches do not find the skill',
  );
});

test('the steward answers a question with a local skill on one form, which finds the nearest skill', async () => {
  await profileStep({ go: 'ask-skill', skillText: 'frobbing' });
  const [{ id }] = await questions(scene.officer);
  expect(await staffPage(scene.officer, '/staff/lexicon')).toContain(`href="/staff/skills?question=${id}#add"`);
  expect(await staffPage(scene.officer, `/staff/skills?question=${id}`)).toContain('It answers the question “frobbing”');
  const form = { question: id, questionWords: 'frobbing', label: 'fence grobulating', labelKm: 'ហ្វ្រប', skillText: 'basket weaving' };
  const found = await staffPage(scene.officer, '/staff/skills', { ...form, go: 'find' });
  expect(found).toContain(`<option value="${scene.weaving.code}">perform basket weaving</option>`);
  expect(found).toContain(`<input type="hidden" name="question" value="${id}"`);
  const missing = await staffPage(scene.officer, '/staff/skills', form);
  expect(missing).toContain('There is a problem');
  expect(missing).toContain('It answers the question “frobbing”');
  const added = await staffPage(scene.officer, '/staff/skills', { ...form, mappedToCode: scene.weaving.code, relation: 'RELATED' });
  expect(added).toContain('Skill added');
  expect(added).toContain('No open questions');
  expect((await searchSkills(scene.officer, 'frobbing'))[0]).toBe('fence grobulating');
  expect(await staffPage(scene.officer, `/staff/skills?question=${id}`)).toContain('Page not found');
  const partner = await scene.people.staff(await scene.people.institution());
  expect(await staffPage(partner, '/staff/lexicon')).not.toContain('Add a local skill');
});

test('the steward corrects the words of a question, and only the corrected ones find the skill', async () => {
  await profileStep({ go: 'ask-skill', skillText: 'frobing' });
  const [{ id }] = await questions(scene.officer);
  const refused = await staffPage(scene.officer, '/staff/lexicon', { question: id, word: 'Sok Dara', skillCode: scene.weaving.code });
  expect(refused).toContain('No names, numbers or words about her life');
  await staffPage(scene.officer, '/staff/lexicon', { question: id, word: 'frobbing', skillCode: scene.weaving.code });
  expect(await scene.harness.sql('select word from lexicon_word')).toEqual([{ word: 'frobbing' }]);
  const again = await staffPage(scene.officer, '/staff/lexicon', { word: 'frobbing', skillCode: scene.weaving.code });
  expect(again).toContain('This word already finds this skill');
});

test('the usual skills of a kind of work are not counted as picked for her words, unless staff changed them', async () => {
  const row = { skillCode: scene.weaving.code, skillLabel: scene.weaving.label, skillUse: '', skillSource: 'SELF', skillWork: '7317', skillPreset: '2' };
  const words = { skillWords: 'wove baskets', skillEvidence: 'wove baskets' };
  await profileStep({ ...HER, ...row, ...words, skillLevel: '2' });
  expect(await pickedWords(scene.officer)).toEqual([]);
  await profileStep({ ...HER, ...row, ...words, skillLevel: '3' });
  expect(await pickedWords(scene.officer)).toMatchObject([{ word: 'wove baskets', people: 1 }]);
});

test('evidence that names a person or tells her history is refused at its field', async () => {
  const row = { skillCode: scene.weaving.code, skillLabel: scene.weaving.label, skillUse: '', skillLevel: '2', skillSource: 'SELF' };
  const refused = await profileStep({ ...HER, ...row, skillEvidence: 'she was trafficked, Sok Dara 012345678' });
  expect(refused).toContain('No names, numbers or words about her life');
  expect(await scene.harness.sql('select evidence from trainee_skill where evidence is not null')).toEqual([]);
});

test('hours and pay that cannot be are reported at their step', async () => {
  const { at: _at, go: _go, ...her } = HER;
  const hours = { ...her, at: 'time', go: 'next', wantedHoursMin: '40', wantedHoursMax: '20' };
  expect(await profileStep(hours)).toContain('This is less than the minimum of 40 hours. Enter a higher maximum, or lower the minimum.');
  expect(await profileStep({ ...her, at: 'jobPreferences', go: 'next', minAmount: 'abc' })).toContain('Enter an amount');
});

test('the page shows what staff picked with its count, and in Khmer', async () => {
  await saved(scene.officer, [scene.weaving.code], [{ text: 'zrapling', skillCode: scene.weaving.code }]);
  const page = await staffPage(scene.officer, '/staff/lexicon');
  expect(page).toMatch(/zrapling[\s\S]*perform basket weaving[\s\S]*>1</);
  expect(page).toContain('Your institution only');
  expect((await browserOf(scene.officer).get('/staff/lexicon?lang=km')).text).toContain('ពាក្យសម្រាប់ជំនាញ');
  expect(await staffPage(scene.officer, '/staff/lexicon/approve', { word: 'zrapling', skillCode: scene.weaving.code })).toContain('Word added');
  expect(await staffPage(scene.officer, '/staff/lexicon/approve', { word: 'zrapling', skillCode: scene.weaving.code })).toContain('There is a problem');
  const monitoring = await scene.people.staff(scene.steward, ['MONITORING_OFFICER']);
  expect(await staffPage(monitoring, '/staff/lexicon')).toContain('Page not found');
});

test('the file has the words that everyone finds, and no word of fewer than three people', async () => {
  for (let at = 0; at < 3; at++) await saved(scene.officer, [scene.weaving.code], [{ text: 'zrapling', skillCode: scene.weaving.code }]);
  await saved(scene.officer, [scene.weaving.code], [{ text: 'knurbing', skillCode: scene.weaving.code }]);
  for (const word of ['zrapling', 'knurbing']) await approve(scene.officer, word, scene.weaving.code);
  const { text, headers } = await browserOf(scene.officer).get('/staff/lexicon/words.csv');
  expect(headers.get('content-type')).toContain('text/csv');
  expect(text.replace('\ufeff', '').trim().split('\r\n')).toEqual([
    'word,means,skill,people,employers',
    `zrapling,perform basket weaving,${scene.weaving.code},3,0`,
  ]);
});

test('an employer for whom no skill fits asks with one press, without a script', async () => {
  const { id } = await createDraft(scene.employer.user);
  await saveDraft(scene.employer.user, id, { iscoCode: '5120' });
  const path = `/employer/vacancies/${id}/person`;
  const step = async (fields: Record<string, string>): Promise<string> => {
    const browser = browserOf(scene.employer.user);
    await browser.get(`${path}?lang=en`);
    return (await browser.post(path, fields)).text;
  };
  for (const pressed of ['find-skills', 'continue']) {
    expect(await step({ step: pressed, skillText: 'frobbing' })).toContain('None of these: ask for a skill');
  }
  expect(await step({})).not.toContain('None of these: ask for a skill');
  const asked = await step({ step: 'ask-skill', skillText: 'frobbing' });
  expect(asked).toContain('We will look for a skill');
  expect(asked).toContain('Asked: “frobbing”. We are looking for a skill');
  const later = await step({ step: 'find-skills', skillText: 'weave baskets', skillRequested: 'frobbing' });
  expect(later).toContain('Asked: “frobbing”. We are looking for a skill');
  expect(await step({ step: 'ask-skill', skillText: '012 345 678' })).toContain('These words cannot be sent');
  expect(await questions(scene.officer)).toMatchObject([{ word: 'frobbing', place: 'VACANCY' }]);
});

test('an employer for whom no skill fits a unit of the learning plan asks from the plan', async () => {
  const { id } = await createDraft(scene.employer.user);
  await saveDraft(scene.employer.user, id, { kind: 'APPRENTICESHIP' });
  const step = async (fields: Record<string, string>): Promise<string> => {
    const browser = browserOf(scene.employer.user);
    await browser.get(`/employer/vacancies/${id}/plan?lang=en`);
    return (await browser.post(`/employer/vacancies/${id}/plan`, fields)).text;
  };
  expect(await step({ step: 'find-unit-skills', unitSkillText: 'qxqxqx' })).toContain('or press “None of these: ask for a skill”');
  expect(await step({ step: 'find-unit-skills', unitSkillText: 'frobbing' })).toContain('value="ask-unit-skill"');
  expect(await step({ step: 'ask-unit-skill', unitSkillText: 'frobbing' })).toContain('Asked: “frobbing”. We are looking for a skill');
  expect(await questions(scene.officer)).toMatchObject([{ word: 'frobbing', place: 'VACANCY' }]);
});

test('skills in use without a reviewed Khmer name head the list, used most first', async () => {
  const sewing = await escoSkill(scene.harness, 'sew textile-based articles');
  await saved(scene.officer, [scene.weaving.code, sewing.code], []);
  await saved(scene.officer, [sewing.code], []);
  const list = async (): Promise<unknown[]> => scene.officer.ask('{ skillsToTranslate { english uses } }');
  expect(await list()).toEqual([
    { english: sewing.label, uses: 2 },
    { english: scene.weaving.label, uses: 1 },
  ]);
  await scene.harness.sql("insert into local_label (skill_id, language, label, key, added_at) values ($1, 'km', 'ដេរ', 'ដេរ', now())", [sewing.id]);
  expect(await list()).toEqual([{ english: scene.weaving.label, uses: 1 }]);
  expect(await staffPage(scene.officer, '/staff/lexicon')).toContain(`href="/staff/skills/${scene.weaving.code}#labels"`);
});

test('the page of a skill proposes the unreviewed Khmer name until a Khmer name is added', async () => {
  const { code } = await escoSkill(scene.harness, 'sew textile-based articles');
  const proposed = 'ដេរសម្លៀកបំពាក់ និងរបស់ធ្វើពីក្រណាត់';
  const hint = 'proposal that no native speaker has reviewed';
  const page = await staffPage(scene.officer, `/staff/skills/${code}`);
  expect(page).toMatch(new RegExp(`name="label"[^>]* value="${proposed}"`));
  expect(page).toContain(hint);
  await scene.officer.ask(
    'mutation ($code: ID!) { skillLabelAdd(skillCode: $code, input: { label: "ដេរតាមម៉ាស៊ីន", language: KM }, idempotencyKey: "one") { __typename } }',
    { code },
  );
  const reviewed = await staffPage(scene.officer, `/staff/skills/${code}`);
  expect(reviewed).toContain('ដេរតាមម៉ាស៊ីន');
  expect(reviewed).not.toContain(`value="${proposed}"`);
  expect(reviewed).not.toContain(hint);
  expect(await staffPage(scene.officer, `/staff/skills/${scene.weaving.code}`)).toMatch(/name="label"/);
});

test('the page writes next to the download which words the CSV file has', async () => {
  await approve(scene.officer, 'zrapling', scene.weaving.code);
  const page = await staffPage(scene.officer, '/staff/lexicon');
  expect(page).toMatch(/words\.csv[\s\S]*The CSV file has only the added words that every institution finds: those used for three or more people/);
  expect((await browserOf(scene.officer).get('/staff/lexicon/words.csv')).text.trim().split('\n')).toHaveLength(1);
});
