import { SkillsModule } from '../../../src/features/skills/skills.module';
import { Phone } from '../../harness/data/check-ins';
import { type Employer, type Institution, People, today } from '../../harness/data/people';
import { approve, escoSkill, pickedWords, questions, saved, searchSkills } from '../../harness/data/skills';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { type Person, Harness } from '../../harness/harness';

/** The pages of words for skills, in a browser without scripts. */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;
let employer: Employer;
let weaving: { id: number; code: string; label: string };

beforeAll(async () => {
  harness = await Harness.start();
  await SkillsModule.prepareSearch(harness.app);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  officer = await people.staff(steward);
  employer = await people.employer();
  weaving = await escoSkill(harness, 'perform basket weaving');
});

const browserOf = (person: Person): Phone => new Phone(harness, `wm-${person.audience}=${person.token}`);
/** A page of words, or what a form on it answers. */
async function staffPage(person: Person, path: string, fields?: Record<string, string>): Promise<string> {
  const browser = browserOf(person);
  const page = await browser.get(fields ? '/staff/lexicon?lang=en' : path);
  return fields ? (await browser.post(path, fields)).text : page.text;
}
/** One answer of the form for a new profile at the step for skills. */
async function profileStep(values: Record<string, string>): Promise<string> {
  const browser = browserOf(officer);
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
  const row = { skillCode: weaving.code, skillLabel: weaving.label, skillUse: '', skillLevel: '2', skillSource: 'SELF', skillEvidence: '' };
  await profileStep({ ...HER, ...row, skillWords: 'weave baskets', skillUnmet: 'frobbing' });
  expect(await pickedWords(officer)).toMatchObject([{ word: 'weave baskets', people: 1, isFound: true }]);
  expect(await harness.sql('select key from word_pick where skill_id is null')).toEqual([{ key: 'frobbing' }]);
});

test('when none of the skills fits, staff ask with one press, and the form remembers it', async () => {
  const found = await profileStep({ go: 'find-skill', skillText: 'frobbing' });
  expect(found).toContain('None of these: ask for a skill');
  const asked = await profileStep({ go: 'ask-skill', skillText: 'frobbing', skillAsked: 'frobbing', displayName: 'Roumchang' });
  expect(asked).toContain('Question sent');
  expect(asked).toContain('name="skillUnmet" value="frobbing"');
  const told = await profileStep({ go: 'tell-work', workText: 'grobulates fences' });
  expect(told).toContain('None of these kinds of work');
  await profileStep({ go: 'ask-work', workText: 'grobulates fences' });
  expect((await questions(officer)).map(({ word }) => word)).toEqual(['frobbing', 'grobulates fences']);
  for (const skillText of ['Roumchang', '012 345 678', 'beaten by the police', 'x'.repeat(10_000)])
    expect(await profileStep({ go: 'ask-skill', skillText, displayName: 'Roumchang' })).toContain('These words cannot be asked');
  expect(await questions(officer)).toHaveLength(2);
});

test('a word that tells of more than work is asked of nobody and offers no question', async () => {
  expect(await profileStep({ go: 'tell-work', workText: 'rescued by the police' })).not.toContain('None of these kinds of work');
});

test('the steward answers a question by choosing a skill, and the words find it', async () => {
  await profileStep({ go: 'ask-skill', skillText: 'frobbing' });
  const [{ id }] = await questions(officer);
  const form = await staffPage(officer, `/staff/lexicon?question=${id}`);
  expect(form).toMatch(/name="word"[^>]* value="frobbing"/);
  const found = await staffPage(officer, '/staff/lexicon', { go: 'find', question: id, word: 'frobbing', skillText: 'basket weaving' });
  expect(found).toContain(`<option value="${weaving.code}">perform basket weaving</option>`);
  expect(await staffPage(officer, '/staff/lexicon', { question: id, word: 'frobbing', skillText: 'x' })).toContain('There is a problem');
  const added = await staffPage(officer, '/staff/lexicon', { question: id, word: 'frobbing', skillCode: weaving.code });
  expect(added).toContain('Word added');
  expect(added).toContain('No open questions');
  expect((await searchSkills(officer, 'frobbing'))[0]).toBe(weaving.label);
  expect(await staffPage(officer, '/staff/lexicon/reject', { word: 'frobbing', skillCode: weaving.code })).toContain('Searches do not find the skill');
});

test('the steward answers a question with a local skill on one form, which finds the nearest skill', async () => {
  await profileStep({ go: 'ask-skill', skillText: 'frobbing' });
  const [{ id }] = await questions(officer);
  expect(await staffPage(officer, '/staff/lexicon')).toContain(`href="/staff/skills?question=${id}#add"`);
  expect(await staffPage(officer, `/staff/skills?question=${id}`)).toContain('It answers the question “frobbing”');
  const form = { question: id, questionWords: 'frobbing', label: 'fence grobulating', labelKm: 'ហ្វ្រប', skillText: 'basket weaving' };
  const found = await staffPage(officer, '/staff/skills', { ...form, go: 'find' });
  expect(found).toContain(`<option value="${weaving.code}">perform basket weaving</option>`);
  expect(found).toContain(`<input type="hidden" name="question" value="${id}"`);
  const missing = await staffPage(officer, '/staff/skills', form);
  expect(missing).toContain('There is a problem');
  expect(missing).toContain('It answers the question “frobbing”');
  const added = await staffPage(officer, '/staff/skills', { ...form, mappedToCode: weaving.code, relation: 'RELATED' });
  expect(added).toContain('Skill added');
  expect(added).toContain('No open questions');
  expect((await searchSkills(officer, 'frobbing'))[0]).toBe('fence grobulating');
  expect(await staffPage(officer, `/staff/skills?question=${id}`)).toContain('Page not found');
  const partner = await people.staff(await people.institution());
  expect(await staffPage(partner, '/staff/lexicon')).not.toContain('Add a local skill');
});

test('the page shows what staff picked with its count, and in Khmer', async () => {
  await saved(officer, [weaving.code], [{ text: 'zrapling', skillCode: weaving.code }]);
  const page = await staffPage(officer, '/staff/lexicon');
  expect(page).toMatch(/zrapling[\s\S]*perform basket weaving[\s\S]*>1</);
  expect(page).toContain('Your institution only');
  expect((await browserOf(officer).get('/staff/lexicon?lang=km')).text).toContain('ពាក្យសម្រាប់ជំនាញ');
  expect(await staffPage(officer, '/staff/lexicon/approve', { word: 'zrapling', skillCode: weaving.code })).toContain('Word added');
  expect(await staffPage(officer, '/staff/lexicon/approve', { word: 'zrapling', skillCode: weaving.code })).toContain('There is a problem');
  const monitoring = await people.staff(steward, ['MONITORING_OFFICER']);
  expect(await staffPage(monitoring, '/staff/lexicon')).toContain('Page not found');
});

test('the file has the words that everybody finds, and no word of fewer than three people', async () => {
  for (let at = 0; at < 3; at++) await saved(officer, [weaving.code], [{ text: 'zrapling', skillCode: weaving.code }]);
  await saved(officer, [weaving.code], [{ text: 'knurbing', skillCode: weaving.code }]);
  for (const word of ['zrapling', 'knurbing']) await approve(officer, word, weaving.code);
  const { text, headers } = await browserOf(officer).get('/staff/lexicon/words.csv');
  expect(headers.get('content-type')).toContain('text/csv');
  expect(text.replace('\ufeff', '').trim().split('\r\n')).toEqual(['word,means,skill,people,employers', `zrapling,perform basket weaving,${weaving.code},3,0`]);
});

test('an employer for whom no skill fits asks with one press, without a script', async () => {
  const { id } = await createDraft(employer.user);
  await saveDraft(employer.user, id, { iscoCode: '5120' });
  const path = `/employer/vacancies/${id}/person`;
  const step = async (fields: Record<string, string>): Promise<string> => {
    const browser = browserOf(employer.user);
    await browser.get(`${path}?lang=en`);
    return (await browser.post(path, fields)).text;
  };
  expect(await step({ step: 'find-skills', skillText: 'frobbing' })).toContain('None of these: ask for a skill');
  expect(await step({ step: 'ask-skill', skillText: 'frobbing' })).toContain('We will look for a skill');
  expect(await step({ step: 'ask-skill', skillText: '012 345 678' })).toContain('These words cannot be sent');
  expect(await questions(officer)).toMatchObject([{ word: 'frobbing', place: 'VACANCY' }]);
});

test('skills in use without a reviewed Khmer name head the list, used most first', async () => {
  const sewing = await escoSkill(harness, 'sew textile-based articles');
  await saved(officer, [weaving.code, sewing.code], []);
  await saved(officer, [sewing.code], []);
  const list = async (): Promise<unknown[]> => officer.ask('{ skillsToTranslate { english uses } }');
  expect(await list()).toEqual([
    { english: sewing.label, uses: 2 },
    { english: weaving.label, uses: 1 },
  ]);
  await harness.sql("insert into local_label (skill_id, language, label, key, added_at) values ($1, 'km', 'ដេរ', 'ដេរ', now())", [sewing.id]);
  expect(await list()).toEqual([{ english: weaving.label, uses: 1 }]);
  expect(await staffPage(officer, '/staff/lexicon')).toContain(`href="/staff/skills/${weaving.code}#labels"`);
});
