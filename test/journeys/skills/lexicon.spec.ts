import { endAll, startApi } from '../../faults/support/processes';
import { approve, escoSkill, lexiconOf, pickedWords, profileOf, reject, saved, searchSkills } from '../../harness/data/skills';
import { change } from '../../harness/trainee-requests';
import type { Answer, Data } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/** Staff search a word and pick a skill: the pick is counted, and a steward puts the word into the search. */
let scene: SkillScene;
let sewing: { id: number; code: string; label: string };

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(async () => {
  endAll();
  await scene.end();
});
beforeEach(async () => {
  await scene.reset();
  sewing = await escoSkill(scene.harness, 'sew textile-based articles');
});

const pick = (text: string, skillCode: string | null = scene.weaving.code): object => ({ text, skillCode });

test('a pick is counted once for each person, also when the profile is sent twice or saved again', async () => {
  const id = await saved(scene.officer, [scene.weaving.code], [pick('Zrapling'), pick(' zrapling ')], 'one');
  await saved(scene.officer, [scene.weaving.code], [pick('Zrapling'), pick(' zrapling ')], 'one');
  expect((await change(scene.officer, id, profileOf([scene.weaving.code], { searches: [pick('zrapling')] }))).trainee.id).toBe(id);
  expect(await pickedWords(scene.officer)).toEqual([
    { word: 'zrapling', skill: { label: scene.weaving.label }, people: 1, employers: 0, isShared: false, isFound: false },
  ]);
  await saved(scene.officer, [scene.weaving.code, sewing.code], [pick('zrapling'), pick('zrapling', sewing.code)]);
  await saved(scene.officer, [scene.weaving.code], [pick('zrapling')]);
  expect((await pickedWords(scene.officer)).map(({ skill, people: count, isShared }) => [skill.label, count, isShared])).toEqual([
    [scene.weaving.label, 3, true],
    [sewing.label, 1, true],
  ]);
  expect(await scene.harness.one('select count(*)::int as n from word_pick')).toEqual({ n: 4 });
});

test('a skill that is not saved in the profile does not count as picked', async () => {
  await saved(scene.officer, [sewing.code], [pick('zrapling'), pick('threading', sewing.code)]);
  expect((await pickedWords(scene.officer)).map(({ word }) => word)).toEqual(['threading']);
});

test('names, numbers and risk words are not counted', async () => {
  const texts = ['Sophea', 'sophea sews', '012 345 678', 'police', 'រំលោភ', 'Chan Dara', '👍', 'a'.repeat(100), 'works at www.shop.com'];
  await saved(
    scene.officer,
    [scene.weaving.code],
    texts.map((text) => pick(text)),
  );
  expect(await scene.harness.sql('select key from word_pick')).toEqual([]);
});

test('too long a text and too many searches are refused before anything is saved', async () => {
  expect(await saved(scene.officer, [scene.weaving.code], [pick('x'.repeat(10_000))])).toMatchObject({ problems: [{ path: 'searches.0.text' }] });
  expect(await saved(scene.officer, [scene.weaving.code], Array(101).fill(pick('x')))).toMatchObject({ problems: [{ path: 'searches' }] });
  expect(await scene.harness.one('select count(*)::int as n from trainee')).toEqual({ n: 0 });
});

test('a word is searchable only after a steward approves it, and then at once in every process', async () => {
  for (let at = 0; at < 3; at++) await saved(scene.officer, [scene.weaving.code], [pick('zrapling')]);
  expect(await searchSkills(scene.officer, 'zrapling')).not.toContain(scene.weaving.label);
  const { url } = await startApi(scene.harness.environment());
  const elsewhere = async (): Promise<string[]> => {
    const body = JSON.stringify({ query: '{ skills(text: "zrapling") { label } }' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${scene.officer.token}`, 'accept-language': 'en' };
    // a new process builds its search at first use, which may outlast the deadline of a request
    for (;;) {
      const { data, errors } = (await (await fetch(`${url}/graphql/staff`, { method: 'POST', headers, body })).json()) as Answer;
      if (data) return data.skills.map(({ label }: Data) => label);
      expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }]);
    }
  };
  expect(await elsewhere()).not.toContain(scene.weaving.label);
  expect(await approve(scene.officer, 'Zrapling', scene.weaving.code)).toMatchObject({
    lexiconWord: { word: 'Zrapling', people: 3, isShared: true, isOurs: true },
  });
  expect((await searchSkills(scene.officer, 'zrapling'))[0]).toBe(scene.weaving.label);
  expect((await searchSkills(scene.employer.user, 'zrapling'))[0]).toBe(scene.weaving.label);
  expect((await elsewhere())[0]).toBe(scene.weaving.label);
  expect(await pickedWords(scene.officer)).toEqual([]);
  await reject(scene.officer, 'zrapling', scene.weaving.code);
  for (const person of [scene.officer, scene.employer.user]) expect(await searchSkills(person, 'zrapling')).not.toContain(scene.weaving.label);
  expect(await elsewhere()).not.toContain(scene.weaving.label);
  expect(await lexiconOf(scene.officer)).toEqual([]);
}, 60_000);

test('of stewards who map the same word at once one does, and the others read it', async () => {
  const race = await Promise.all(Array.from({ length: 4 }, () => approve(scene.officer, 'zrapling', scene.weaving.code)));
  expect(race.filter(({ lexiconWord }) => lexiconWord)).toHaveLength(1);
  expect(race.filter(({ problems }) => problems?.[0].path === 'word')).toHaveLength(3);
  const both = await Promise.all([approve(scene.officer, 'krapling', scene.weaving.code), approve(scene.officer, 'krapling', sewing.code)]);
  expect(both.every(({ lexiconWord }) => lexiconWord)).toBe(true);
  expect((await lexiconOf(scene.officer)).map(({ word, skill }) => [word, skill.label]).sort()).toEqual(
    [
      ['krapling', scene.weaving.label],
      ['krapling', sewing.label],
      ['zrapling', scene.weaving.label],
    ].sort(),
  );
});

test('a rejected word is not proposed again and can be approved later', async () => {
  await saved(scene.officer, [scene.weaving.code], [pick('zrapling')]);
  expect(await reject(scene.officer, 'zrapling', scene.weaving.code)).toMatchObject({ skill: { label: scene.weaving.label } });
  await saved(scene.officer, [scene.weaving.code], [pick('zrapling')]);
  expect(await pickedWords(scene.officer)).toEqual([]);
  expect(await reject(scene.officer, 'zrapling', scene.weaving.code)).toMatchObject({ problems: [{ path: 'word' }] });
  expect(await approve(scene.officer, 'zrapling', scene.weaving.code)).toMatchObject({ lexiconWord: { word: 'zrapling' } });
});

test.each([
  ['', 'word'],
  ['👍', 'word'],
  ['x'.repeat(10_000), 'word'],
  ['012 345 678', 'word'],
  ['police', 'word'],
])('%j cannot be approved as a word', async (text, path) => {
  expect(await approve(scene.officer, text, scene.weaving.code)).toMatchObject({ problems: [{ path }] });
});

test('a word needs a skill that may still be named', async () => {
  expect(await approve(scene.officer, 'zrapling', 'weaving')).toMatchObject({ problems: [{ path: 'skillCode' }] });
  expect(await approve(scene.officer, 'zrapling', '00000000-0000-4000-8000-000000000000')).toMatchObject({ problems: [{ path: 'skillCode' }] });
});
