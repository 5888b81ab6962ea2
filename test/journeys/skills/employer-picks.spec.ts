import { Phone } from '../../harness/data/check-ins';
import type { Employer } from '../../harness/data/people';
import { approve, askSkill, lexiconOf, pickedWords, questions, saved, searchSkills, sharedWords } from '../../harness/data/skills';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import type { Data, Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/** Employers pick skills for words in the vacancy form: each employer counts once, and no one can read which ones did. */
let scene: SkillScene;
let partnerOfficer: Person;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  partnerOfficer = await scene.people.staff(await scene.people.institution());
});

const chosen = (): object => ({ skills: [{ skillCode: scene.weaving.code, need: 'REQUIRED', minLevel: 2, gate: false }] });
/** Saves a new draft after a search. */
async function picked(
  by: Employer | Person,
  text: string,
  { skillCode = scene.weaving.code, content = chosen() }: { skillCode?: string; content?: object } = {},
) {
  const person = 'user' in by ? by.user : by;
  const { id } = await createDraft(person);
  return saveDraft(person, id, content, { searches: [{ text, skillCode }] });
}
const picks = (): Promise<unknown[]> => scene.harness.sql('select key, institution_id, is_shared from word_pick order by key');

test('a word counts once for an employer, and no one can read it before three employers used it', async () => {
  const colleague = await scene.people.colleagueAt(scene.employer);
  for (const person of [scene.employer, scene.employer, colleague]) await picked(person, 'Zrapling');
  await picked(await scene.people.employer(), ' zrapling ');
  expect(await scene.harness.one('select count(*)::int as n from word_pick')).toEqual({ n: 2 });
  expect(await pickedWords(scene.officer)).toEqual([]);
  await picked(await scene.people.employer(), 'zrapling');
  expect(await pickedWords(scene.officer)).toEqual([
    { word: 'zrapling', skill: { label: scene.weaving.label }, people: 0, employers: 3, isShared: true, isFound: false },
  ]);
  expect(await pickedWords(partnerOfficer)).toEqual([]);
});

test('the steward puts a word of three employers into the search of everyone', async () => {
  for (let at = 0; at < 2; at++) await picked(await scene.people.employer(), 'zrapling');
  expect(await approve(scene.officer, 'zrapling', scene.weaving.code)).toMatchObject({ lexiconWord: { isShared: false } });
  expect(await searchSkills(scene.employer.user, 'zrapling')).not.toContain(scene.weaving.label);
  await picked(scene.employer, 'zrapling');
  for (const person of [scene.officer, partnerOfficer, scene.employer.user]) expect((await searchSkills(person, 'zrapling'))[0]).toBe(scene.weaving.label);
  expect(await sharedWords(scene.officer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 3 }]);
  expect(await sharedWords(partnerOfficer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 0 }]);
  expect(await lexiconOf(partnerOfficer)).toMatchObject([{ word: 'zrapling', isOurs: false }]);
});

test('trainees and employers are counted separately, so that a word of two people stays in its institution', async () => {
  for (let at = 0; at < 2; at++) await saved(partnerOfficer, [scene.weaving.code], [{ text: 'zrapling', skillCode: scene.weaving.code }]);
  await askSkill(partnerOfficer, 'zrapling');
  await picked(scene.employer, 'zrapling');
  expect(await pickedWords(scene.officer)).toEqual([]);
  for (let at = 0; at < 2; at++) await picked(await scene.people.employer(), 'zrapling');
  expect(await pickedWords(scene.officer)).toMatchObject([{ word: 'zrapling', people: 0, employers: 3 }]);
  expect(await pickedWords(partnerOfficer)).toMatchObject([{ word: 'zrapling', people: 2, employers: 0, isShared: false }]);
  expect(await questions(scene.officer)).toEqual([]);
  await askSkill(partnerOfficer, ' Zrapling ');
  expect(await questions(scene.officer)).toEqual([]);
});

test('a skill that the draft does not have, a name and a number are not counted', async () => {
  await picked(scene.employer, 'zrapling', { content: {} });
  await picked(scene.employer, 'zrapling', { skillCode: '00000000-0000-4000-8000-000000000000' });
  for (const text of ['sophea', '012 345 678', 'police', '👍', 'Chan Dara']) await picked(scene.employer, text);
  expect(await picks()).toEqual([]);
  expect(await picked(scene.employer, 'x'.repeat(201))).toMatchObject({ problems: [{ path: 'searches.0.text' }] });
});

test('no login can read the employer of a pick, or count for another employer', async () => {
  await picked(scene.employer, 'zrapling');
  const as = (sql: string, role = 'waymark_employer_writer'): Promise<unknown> =>
    scene.harness.asLogin('employer', role, { actor_id: scene.employer.user.id, employer_id: scene.employer.id }, sql);
  for (const role of ['waymark_employer', 'waymark_employer_writer']) await expect(as('select * from word_pick', role)).rejects.toThrow('permission denied');
  await expect(as('select * from app.word_counts()')).rejects.toThrow('permission denied');
  // without an employer's session it counts for no employer
  await as(`select app.count_employer_picks('{knurbing}', '{${scene.weaving.id}}')`);
  expect(await picks()).toEqual([{ key: 'zrapling', institution_id: null, is_shared: false }]);
  for (const staff of ['waymark_staff', 'waymark_staff_writer']) {
    const settings = { actor_id: scene.officer.id, institution_id: scene.steward.id };
    expect(await scene.harness.asLogin('staff', staff, settings, 'select key from word_pick')).toEqual([]);
    expect(await scene.harness.asLogin('staff', staff, settings, 'select * from app.word_counts()')).toEqual([]);
  }
});

test('the vacancy form counts the searches for the chosen skills, without a script', async () => {
  const { id } = await createDraft(scene.employer.user);
  await saveDraft(scene.employer.user, id, { iscoCode: '5120' });
  const path = `/employer/vacancies/${id}/person`;
  const browser = new Phone(scene.harness, `wm-employer=${scene.employer.user.token}`);
  await browser.get(`${path}?lang=en`);
  const found = (await browser.post(path, { step: 'find-skills', skillText: 'weave baskets' })).text;
  expect(found).toContain('name="skillWords" value="weave baskets"');
  const row = {
    skillCode: scene.weaving.code,
    skillLabel: scene.weaving.label,
    skillUse: '',
    skillWords: 'weave\u200b baskets',
    skillNeed: 'REQUIRED',
    skillLevel: '2',
  };
  await browser.post(path, { ...row, step: 'save' });
  expect(await picks()).toEqual([{ key: 'weave baskets', institution_id: null, is_shared: false }]);
  const content: Data = await scene.harness.one('select content from vacancy_draft where id = $1', [id]);
  expect(JSON.stringify(content)).toContain(scene.weaving.code);
  expect(JSON.stringify(content)).not.toContain('weave baskets');
});
