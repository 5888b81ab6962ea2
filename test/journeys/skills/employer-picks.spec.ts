import { SkillsModule } from '../../../src/features/skills/skills.module';
import { Phone } from '../../harness/data/check-ins';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { approve, askSkill, escoSkill, lexiconOf, pickedWords, questions, saved, searchSkills, sharedWords } from '../../harness/data/skills';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Employers pick skills for words in the vacancy form: each employer counts once, and nobody reads which ones did. */
let harness: Harness;
let people: People;
let steward: Institution;
let partner: Institution;
let officer: Person;
let partnerOfficer: Person;
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
  partner = await people.institution();
  officer = await people.staff(steward);
  partnerOfficer = await people.staff(partner);
  employer = await people.employer();
  weaving = await escoSkill(harness, 'perform basket weaving');
});

const chosen = (): object => ({ skills: [{ skillCode: weaving.code, need: 'REQUIRED', minLevel: 2, gate: false }] });
/** Saves a new draft after a search. */
async function picked(by: Employer | Person, text: string, { skillCode = weaving.code, content = chosen() }: { skillCode?: string; content?: object } = {}) {
  const person = 'user' in by ? by.user : by;
  const { id } = await createDraft(person);
  return saveDraft(person, id, content, { searches: [{ text, skillCode }] });
}
const picks = (): Promise<unknown[]> => harness.sql('select key, institution_id, is_shared from word_pick order by key');

test('a word counts once for an employer and no one reads it before three employers used it', async () => {
  const colleague = await people.colleagueAt(employer);
  for (const person of [employer, employer, colleague]) await picked(person, 'Zrapling');
  await picked(await people.employer(), ' zrapling ');
  expect(await harness.one('select count(*)::int as n from word_pick')).toEqual({ n: 2 });
  expect(await pickedWords(officer)).toEqual([]);
  await picked(await people.employer(), 'zrapling');
  expect(await pickedWords(officer)).toEqual([{ word: 'zrapling', skill: { label: weaving.label }, people: 0, employers: 3, isShared: true, isFound: false }]);
  expect(await pickedWords(partnerOfficer)).toEqual([]);
});

test('the steward puts a word of three employers into the search of everybody', async () => {
  for (let at = 0; at < 2; at++) await picked(await people.employer(), 'zrapling');
  expect(await approve(officer, 'zrapling', weaving.code)).toMatchObject({ lexiconWord: { isShared: false } });
  expect(await searchSkills(employer.user, 'zrapling')).not.toContain(weaving.label);
  await picked(employer, 'zrapling');
  for (const person of [officer, partnerOfficer, employer.user]) expect((await searchSkills(person, 'zrapling'))[0]).toBe(weaving.label);
  expect(await sharedWords(officer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 3 }]);
  expect(await sharedWords(partnerOfficer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 0 }]);
  expect(await lexiconOf(partnerOfficer)).toMatchObject([{ word: 'zrapling', isOurs: false }]);
});

test('trainees and employers are counted apart, so that a word of two people stays in its institution', async () => {
  for (let at = 0; at < 2; at++) await saved(partnerOfficer, [weaving.code], [{ text: 'zrapling', skillCode: weaving.code }]);
  await askSkill(partnerOfficer, 'zrapling');
  await picked(employer, 'zrapling');
  expect(await pickedWords(officer)).toEqual([]);
  for (let at = 0; at < 2; at++) await picked(await people.employer(), 'zrapling');
  expect(await pickedWords(officer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 3 }]);
  expect(await pickedWords(partnerOfficer)).toMatchObject([{ word: 'zrapling', people: 2, employers: 0, isShared: false }]);
  expect(await questions(officer)).toEqual([]);
  await askSkill(partnerOfficer, ' Zrapling ');
  expect(await questions(officer)).toEqual([]);
});

test('a skill that the draft does not have, a name and a number are not counted', async () => {
  await picked(employer, 'zrapling', { content: {} });
  await picked(employer, 'zrapling', { skillCode: '00000000-0000-4000-8000-000000000000' });
  for (const text of ['sophea', '012 345 678', 'police', '👍', 'Chan Dara']) await picked(employer, text);
  expect(await picks()).toEqual([]);
  expect(await picked(employer, 'x'.repeat(201))).toMatchObject({ problems: [{ path: 'searches.0.text' }] });
});

test('no login reads an employer of a pick, or counts for another employer', async () => {
  await picked(employer, 'zrapling');
  const as = (sql: string, role = 'waymark_employer_writer'): Promise<unknown> =>
    harness.asLogin('employer', role, { actor_id: employer.user.id, employer_id: employer.id }, sql);
  for (const role of ['waymark_employer', 'waymark_employer_writer']) await expect(as('select * from word_pick', role)).rejects.toThrow('permission denied');
  await expect(as('select * from app.word_counts()')).rejects.toThrow('permission denied');
  // without a session of an employer it counts for none
  await as(`select app.count_employer_picks('{knurbing}', '{${weaving.id}}')`);
  expect(await picks()).toEqual([{ key: 'zrapling', institution_id: null, is_shared: false }]);
  for (const staff of ['waymark_staff', 'waymark_staff_writer']) {
    const settings = { actor_id: officer.id, institution_id: steward.id };
    expect(await harness.asLogin('staff', staff, settings, 'select key from word_pick')).toEqual([]);
    expect(await harness.asLogin('staff', staff, settings, 'select * from app.word_counts()')).toEqual([]);
  }
});

test('the vacancy form counts what was searched for the skills that are chosen, without a script', async () => {
  const { id } = await createDraft(employer.user);
  await saveDraft(employer.user, id, { iscoCode: '5120' });
  const path = `/employer/vacancies/${id}/person`;
  const browser = new Phone(harness, `wm-employer=${employer.user.token}`);
  await browser.get(`${path}?lang=en`);
  const found = (await browser.post(path, { step: 'find-skills', skillText: 'weave baskets' })).text;
  expect(found).toContain('name="skillWords" value="weave baskets"');
  const row = { skillCode: weaving.code, skillLabel: weaving.label, skillUse: '', skillWords: 'weave\u200b baskets', skillNeed: 'REQUIRED', skillLevel: '2' };
  await browser.post(path, { ...row, step: 'save' });
  expect(await picks()).toEqual([{ key: 'weave baskets', institution_id: null, is_shared: false }]);
  const content: Data = await harness.one('select content from vacancy_draft where id = $1', [id]);
  expect(JSON.stringify(content)).toContain(weaving.code);
  expect(JSON.stringify(content)).not.toContain('weave baskets');
});
