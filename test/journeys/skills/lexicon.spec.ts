import { SkillsModule } from '../../../src/features/skills/skills.module';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { endAll, startApi } from '../../faults/support/processes';
import { approve, escoSkill, lexiconOf, pickedWords, profileOf, reject, saved, searchSkills } from '../../harness/data/skills';
import { change } from '../../harness/trainee-requests';
import { type Answer, type Data, type Person, Harness } from '../../harness/harness';

/** Staff search a word and pick a skill: the pick is counted, and a steward puts the word into the search. */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;
let employer: Employer;
let weaving: { id: number; code: string; label: string };
let sewing: { id: number; code: string; label: string };

beforeAll(async () => {
  harness = await Harness.start();
  await SkillsModule.prepareSearch(harness.app);
}, 60_000);
afterAll(async () => {
  endAll();
  await harness.end();
});
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  officer = await people.staff(steward);
  employer = await people.employer();
  weaving = await escoSkill(harness, 'perform basket weaving');
  sewing = await escoSkill(harness, 'sew textile-based articles');
});

const pick = (text: string, skillCode: string | null = weaving.code): object => ({ text, skillCode });

test('a pick is counted once for each person, also when the profile is sent twice or saved again', async () => {
  const id = await saved(officer, [weaving.code], [pick('Zrapling'), pick(' zrapling ')], 'one');
  await saved(officer, [weaving.code], [pick('Zrapling'), pick(' zrapling ')], 'one');
  expect((await change(officer, id, profileOf([weaving.code], { searches: [pick('zrapling')] }))).trainee.id).toBe(id);
  expect(await pickedWords(officer)).toEqual([{ word: 'zrapling', skill: { label: weaving.label }, people: 1, employers: 0, isShared: false, isFound: false }]);
  await saved(officer, [weaving.code, sewing.code], [pick('zrapling'), pick('zrapling', sewing.code)]);
  await saved(officer, [weaving.code], [pick('zrapling')]);
  expect((await pickedWords(officer)).map(({ skill, people: count, isShared }) => [skill.label, count, isShared])).toEqual([
    [weaving.label, 3, true],
    [sewing.label, 1, true],
  ]);
  expect(await harness.one('select count(*)::int as n from word_pick')).toEqual({ n: 4 });
});

test('a skill that was not kept in the profile was not picked', async () => {
  await saved(officer, [sewing.code], [pick('zrapling'), pick('threading', sewing.code)]);
  expect((await pickedWords(officer)).map(({ word }) => word)).toEqual(['threading']);
});

test('names, numbers and words that tell of more than work are not counted', async () => {
  const texts = ['Sophea', 'sophea sews', '012 345 678', 'police', 'រំលោភ', 'Chan Dara', '👍', 'a'.repeat(100), 'works at www.shop.com'];
  await saved(
    officer,
    [weaving.code],
    texts.map((text) => pick(text)),
  );
  expect(await harness.sql('select key from word_pick')).toEqual([]);
});

test('too long a text and too many searches are refused before anything is saved', async () => {
  expect(await saved(officer, [weaving.code], [pick('x'.repeat(10_000))])).toMatchObject({ problems: [{ path: 'searches.0.text' }] });
  expect(await saved(officer, [weaving.code], Array(101).fill(pick('x')))).toMatchObject({ problems: [{ path: 'searches' }] });
  expect(await harness.one('select count(*)::int as n from trainee')).toEqual({ n: 0 });
});

test('nothing is in the search before a steward approves it, and then it is there at once, in every process', async () => {
  for (let at = 0; at < 3; at++) await saved(officer, [weaving.code], [pick('zrapling')]);
  expect(await searchSkills(officer, 'zrapling')).not.toContain(weaving.label);
  const { url } = await startApi(harness.environment());
  const elsewhere = async (): Promise<string[]> => {
    const body = JSON.stringify({ query: '{ skills(text: "zrapling") { label } }' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${officer.token}`, 'accept-language': 'en' };
    const { data } = (await (await fetch(`${url}/graphql/staff`, { method: 'POST', headers, body })).json()) as Answer;
    return data.skills.map(({ label }: Data) => label);
  };
  expect(await elsewhere()).not.toContain(weaving.label);
  expect(await approve(officer, 'Zrapling', weaving.code)).toMatchObject({ lexiconWord: { word: 'Zrapling', people: 3, isShared: true, isOurs: true } });
  expect((await searchSkills(officer, 'zrapling'))[0]).toBe(weaving.label);
  expect((await searchSkills(employer.user, 'zrapling'))[0]).toBe(weaving.label);
  expect((await elsewhere())[0]).toBe(weaving.label);
  expect(await pickedWords(officer)).toEqual([]);
  await reject(officer, 'zrapling', weaving.code);
  for (const person of [officer, employer.user]) expect(await searchSkills(person, 'zrapling')).not.toContain(weaving.label);
  expect(await elsewhere()).not.toContain(weaving.label);
  expect(await lexiconOf(officer)).toEqual([]);
}, 60_000);

test('of stewards who map the same word at once one does, and the others read it', async () => {
  const race = await Promise.all(Array.from({ length: 4 }, () => approve(officer, 'zrapling', weaving.code)));
  expect(race.filter(({ lexiconWord }) => lexiconWord)).toHaveLength(1);
  expect(race.filter(({ problems }) => problems?.[0].path === 'word')).toHaveLength(3);
  const both = await Promise.all([approve(officer, 'krapling', weaving.code), approve(officer, 'krapling', sewing.code)]);
  expect(both.every(({ lexiconWord }) => lexiconWord)).toBe(true);
  expect((await lexiconOf(officer)).map(({ word, skill }) => [word, skill.label]).sort()).toEqual(
    [
      ['krapling', weaving.label],
      ['krapling', sewing.label],
      ['zrapling', weaving.label],
    ].sort(),
  );
});

test('a rejected word is not proposed again and can be approved later', async () => {
  await saved(officer, [weaving.code], [pick('zrapling')]);
  expect(await reject(officer, 'zrapling', weaving.code)).toMatchObject({ skill: { label: weaving.label } });
  await saved(officer, [weaving.code], [pick('zrapling')]);
  expect(await pickedWords(officer)).toEqual([]);
  expect(await reject(officer, 'zrapling', weaving.code)).toMatchObject({ problems: [{ path: 'word' }] });
  expect(await approve(officer, 'zrapling', weaving.code)).toMatchObject({ lexiconWord: { word: 'zrapling' } });
});

test.each([
  ['', 'word'],
  ['👍', 'word'],
  ['x'.repeat(10_000), 'word'],
  ['012 345 678', 'word'],
  ['police', 'word'],
])('%j cannot be approved as a word', async (text, path) => {
  expect(await approve(officer, text, weaving.code)).toMatchObject({ problems: [{ path }] });
});

test('a word needs a skill that may still be named', async () => {
  expect(await approve(officer, 'zrapling', 'weaving')).toMatchObject({ problems: [{ path: 'skillCode' }] });
  expect(await approve(officer, 'zrapling', '00000000-0000-4000-8000-000000000000')).toMatchObject({ problems: [{ path: 'skillCode' }] });
});
