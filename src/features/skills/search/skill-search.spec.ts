import fc from 'fast-check';
import { forbiddenIn, FORBIDDEN_FOR_EMPLOYERS } from '../../../../test/repository/vocabulary';
import { openDemandOf } from '../domain/search/open-demand';
import type { SkillSearch } from '../domain/search/skill-search';
import { finish } from '../domain/search/steps';
import { SEARCH_LIBRARIES } from './search-libraries';
import { releaseSearch } from './release-search';
import { readSearchTables } from './search.files';

/** What people type, against the labels that ship with the service. */
const tables = finish(readSearchTables());
let search: SkillSearch;
beforeAll(async () => {
  search = await releaseSearch();
}, 120_000);
const skillsFor = (text: string, limit = 5): string[] => search.skills(text, limit).map((id) => tables.skills[id]?.at(-1) ?? '');
const occupationsFor = (text: string, limit = 5): string[] => search.occupations(text, limit).map((id) => tables.occupations[id]?.at(-1) ?? '');
const groupsIn = (text: string, limit = 3): string[] => search.workIn(text, limit).map(({ occupationId }) => tables.occupations[occupationId]?.[2] ?? '');

test.each([
  ['can use Juki machine', /sew/],
  ['overlock', /sew|stitch|garment/],
  ['coffee', /coffee/],
  ['rice', /food|cook|crop|cereal|rice/],
  ['look after old people', /elderly|older|care/],
  ['wahs dishs', /wash the dishes/],
  ['sweing', /sew/],
  ['motodop', /motor|driv|passenger/],
  ['tuk-tuk', /passenger/],
  ['fix fone', /repair (ICT|mobile) devices/],
  ['drove', /drive/],
  ['តុបតែងមុខ', /make-up|makeup|cosmetic/],
  ['motobike', /motor|wheel/],
  ['speak english', /in English/],
  ['look after children', /child/],
  ['bred', /bread/],
  ['stand guard at the gate', /security/],
])('%s finds a skill of such work', (typed, label) => expect(skillsFor(typed).join('|')).toMatch(label));

test.each([
  ['overlock', /livestock/],
  ['rice', /price/],
  ['coffee', /CoffeeScript/],
  ['motobike', /bicycle/],
  ['change nappies', /kegs/],
  ['fry pan', /software|programming|ICT|Script/],
  ['kitchen', /software|programming|ICT|Script/],
  ['cook rice', /software|programming|ICT|Script|price/],
])('%s does not find a word that merely looks like it', (typed, label) => expect(skillsFor(typed, 10).join('|')).not.toMatch(label));

test('selling at a market is no sales strategy', () => expect(skillsFor('sell in market').join('|')).not.toMatch(/strateg/));

test('everyday and Khmer words mean words of labels, in small letters and without hyphens', () => {
  const { stem } = SEARCH_LIBRARIES;
  const labels = [...tables.skills, ...tables.skillAlternatives, ...tables.occupations, ...tables.occupationAlternatives].map((row) => row.at(-1) ?? '');
  const known = new Set(labels.flatMap((label) => label.toLowerCase().split(/[^a-z0-9]+/)).map((word) => stem(word)));
  const rows = [...tables.everydayWords, ...tables.khmerWords, ...tables.latinKhmerWords];
  const dead = rows.flatMap(([word, means = '']) => means.split(' ').flatMap((other) => (known.has(stem(other)) ? [] : [`${word}: ${other}`])));
  expect(dead).toEqual([]);
});

test('Khmer words such as "at" and "for" change nothing', () => {
  expect(skillsFor('លក់បន្លែនៅផ្សារ')).toEqual(skillsFor('លក់បន្លែផ្សារ'));
  expect(skillsFor('ដេរខោអាវឱ្យគេ')).toEqual(skillsFor('ដេរខោអាវ'));
});

test('soup is cooked before its dishes are washed', () => {
  expect(skillsFor('soup').join('|')).toMatch(/cook.*wash the dishes/);
  expect(occupationsFor('soup')[0]).toBe('cook');
});

test('a word that one label has is not taken for a misspelling of another', () => {
  const { index, mappedTo } = search.added([{ owner: 30_000, text: 'pidan', mappedToId: null }]);
  expect(search.skills('pidan', 5, { added: { index, mappedTo } })).toEqual([30_000]);
});

test('an occupation is found by its Khmer name, by a word for it and by its unit group', () => {
  expect(occupationsFor('ចុងភៅ')[0]).toBe('cook');
  expect(occupationsFor('barista')[0]).toBe('barista');
  expect(occupationsFor('អ្នកសម្អាត')).toContain('building cleaner');
});

test.each([
  ['sell in market', 'market vendor'],
  ['shop helper', 'shop assistant'],
  ['coffee shop', 'barista'],
])('%s finds the work of such a place: %s', (typed, label) => expect(occupationsFor(typed, 3)).toContain(label));

test.each(['cafe', 'café staff', 'serving people in a cafe'])('%s finds the work of a café', (typed) =>
  expect(occupationsFor(typed, 3)).toEqual(expect.arrayContaining(['barista', 'waiter/waitress'])),
);

test.each([
  ['waitress two years, cooked at weddings, cares for grandmother', ['5131', '5120']],
  ['I sold vegetables in the market with my aunt', ['5211']],
  ['ធ្លាប់ជាអ្នករត់តុ ហើយដេរខោអាវ', ['5131']],
  ['minded the baby of my aunt for four years, without pay', ['5311']],
  ['went fishing with my brother behind the house every night', ['6222']],
  ['drove a tuk tuk around the temples', ['8322']],
])('%s finds the work that it names, each unit group once', (sentence, groups) => {
  const found = groupsIn(sentence);
  expect(found).toEqual(expect.arrayContaining(groups));
  expect(new Set(found).size).toBe(found.length);
});

test.each([
  ['waitress two years', 'table saw operator'],
  ['រត់តុពីរឆ្នាំ', 'cabinet maker'],
  ['mother', 'security alarm technician'],
])('%s does not find work that only shares a word with it: %s', (sentence, label) => {
  expect(search.workIn(sentence, 5).map(({ occupationId }) => tables.occupations[occupationId]?.at(-1))).not.toContain(label);
});

test.each([
  'never worked',
  'she has no job',
  'begged for money in the street',
  'nothing',
  'student',
  'stayed at home',
  'has two children',
  'lived in Poipet',
  'you idiot',
  'fuck you',
  '😀😀',
  '012 345 678',
  'មិនធ្លាប់ធ្វើការ',
  'នៅផ្ទះ',
  'Ω 中文 работа',
  '',
  'a'.repeat(10_000),
])('%j finds no work', (text) => expect(groupsIn(text, 5)).toEqual([]));

test('a text of 10,000 characters and three scripts is searched by its beginning', () => {
  expect(groupsIn(`cook, រត់តុ, 厨师 ${'😀'.repeat(5_000)}`, 5)).toEqual(expect.arrayContaining(['5120', '5131']));
});

test('a search is deterministic, returns at most the requested number, and never an id twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
      const searches = [
        () => search.skills(text, limit),
        () => search.occupations(text, limit),
        () => search.workIn(text, limit).map(({ occupationId }) => occupationId),
      ];
      for (const find of searches) {
        const ids = find();
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
        expect(find()).toEqual(ids);
      }
    }),
    { numRuns: 60 },
  );
});

const usualOf = (group: string, limit: number): string[] => search.usualSkills(group, limit).map((id) => tables.skills[id]?.at(-1) ?? '');

test.each([
  ['5120', ['use cooking techniques', 'use food preparation techniques']],
  ['5131', ['serve food in table service', 'take food and beverage orders from customers', 'serve beverages']],
  ['5151', ['clean rooms', 'make the beds']],
  ['5221', ['sell products', 'stock shelves', 'count money']],
  ['5321', ['provide basic support to patients']],
  ['5414', ['patrol areas', 'provide door security']],
  ['6130', ['grow plants', 'harvest crop', 'feed livestock']],
  ['6222', ['apply fish harvest methods', 'prepare fishing equipment']],
  ['7231', ['carry out repair of motorcycles', 'replace tyres']],
  ['7318', ['manufacture woven fabrics', 'use textile technique for hand-made products']],
  ['7511', ['slice fish', 'prepare meat for sale']],
  ['7512', ['bake goods', 'knead food products']],
  ['8153', ['sew pieces of fabric', 'operate garment manufacturing machines']],
  ['9112', ['clean rooms', 'clean toilet facilities']],
])('the usual skills of %s are those that people name themselves', (group, labels) => {
  const usual = usualOf(group, 8);
  expect(usual).toEqual(expect.arrayContaining(labels));
  expect(
    usual.filter((label) => /^(?:manage|supervise|schedule|plan|monitor stock|train)\b|budgets|computer literacy|organisational guidelines/.test(label)),
  ).toEqual([]);
});

test('every unit group of ISCO groups 5 to 9 has 8 to 15 usual skills', () => {
  const groups = tables.khmerOccupations.map(([code = '']) => code).filter((code) => /^[5-9]\d{3}$/.test(code));
  expect(groups.length).toBeGreaterThan(190);
  expect(groups.filter((group) => usualOf(group, 15).length < 8)).toEqual([]);
});

test('at least eight skills are presumed of every common work: of each typical occupation of a unit group with listed skills', () => {
  const listed = new Set(tables.usual.map(([group = '']) => group).filter((group) => /^[5-9]/.test(group)));
  const typical = new Set(tables.khmerOccupations.map(([code]) => code));
  const occupations = tables.occupations.filter(([, , group = '', code]) => listed.has(group) && typical.has(code));
  expect(occupations.length).toBeGreaterThanOrEqual(100);
  const presumed = (id: number): number => search.skillsOfWork({ occupationId: id, words: '', named: [] }, 12).presumed;
  expect(occupations.filter(([id]) => presumed(Number(id)) < 8).map((row) => row.at(-1))).toEqual([]);
});

test('the skills listed as usual exist, once in each unit group, and none is one that must not be presumed', () => {
  const labels = new Map(tables.skills.map(([, code = '', , , label = '']) => [code, label]));
  const refused = new Set(tables.notUsual.map(([code]) => code));
  expect(tables.usual.filter(([, code = '', label]) => labels.get(code) !== label || refused.has(code))).toEqual([]);
  const keys = tables.usual.map(([group, code]) => `${group} ${code}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['Word', '4131'],
  ['can use Excel', '4131'],
  ['ចេះប្រើកុំព្យូទ័រ', '4132'],
  ['took a computer course for three months', '4132'],
  ['good at counting money', '5230'],
  ['gave change to customers', '5230'],
  ['worked in a copy shop', '7322'],
  ['ធ្លាប់ធ្វើការនៅហាងថតចម្លង', '7322'],
  ['ធ្លាប់ធ្វើការនៅហាងកាហ្វេ', '5132'],
])('%s tells of work of group %s', (text, group) => expect(groupsIn(text)).toContain(group));

test.each([
  ['used a computer at the office', '4110'],
  ['typed letters', '4131'],
  ['answered the phone', '4226'],
  ['counted the takings', '5230'],
  ['counted money at the end of the day', '5230'],
  ['looked after the shop money', '5230'],
])('%s tells first of work of group %s', (text, group) => expect(groupsIn(text)[0]).toBe(group));

test('a phrase that she worked names no kind of work', () => expect(groupsIn('ធ្លាប់ធ្វើការ')).toEqual([]));

test('no work that a search shows has a name that an employer must not read', () => {
  const shown = new Set(tables.skills.flatMap((_, id) => search.usedIn(id, 3)));
  const names = [...shown].map((id) => tables.occupations[id]?.at(-1) ?? '');
  expect(names.flatMap((name) => forbiddenIn(name, FORBIDDEN_FOR_EMPLOYERS))).toEqual([]);
});

test('no everyday word is in two files, where one meaning would hide the other', () => {
  const words = [...tables.everydayWords, ...tables.khmerWords, ...tables.latinKhmerWords].map(([word = '']) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('no skill about alcohol or gambling is presumed of anybody', () => {
  const groups = [...new Set(tables.occupations.map(([, , group = '']) => group))];
  for (const group of groups) {
    const labels = search.usualSkills(group, 15).map((id) => tables.skills[id]?.at(-1));
    expect(labels.filter((label) => /\b(wines?|alcoholic|beers?|casino|gambling)\b/.test(label ?? ''))).toEqual([]);
  }
});

test('a clause with a risk word proposes no work', () => {
  expect(search.clausesIn('rescued by the police from a shelter, waitress two years')).toEqual(['waitress two years']);
});

test('of equal results those come first that open vacancies ask for, and no demand outweighs relevance', () => {
  const demand = openDemandOf([
    { skillId: null, iscoCode: '9412', step: 9 },
    { skillId: null, iscoCode: '2512', step: 9 },
  ]);
  const groups = (text: string, wanted = demand): string[] => search.occupations(text, 5, { demand: wanted }).map((id) => tables.occupations[id]?.[2] ?? '');
  expect(groups('assistant').indexOf('9412')).toBeLessThan(groups('assistant', openDemandOf([])).indexOf('9412'));
  for (const text of ['waitress', 'sew clothes', 'drive tuk tuk']) expect(groups(text)).toEqual(groups(text, openDemandOf([])));
});

test('no search offers sex work', () => {
  for (const text of ['escort', 'call girl', 'sex worker', 'club hostess', 'night club girl', 'prostitute']) {
    expect([...occupationsFor(text, 50), ...search.workIn(text, 50).map(({ occupationId }) => tables.occupations[occupationId]?.at(-1))]).not.toContain(
      'escort',
    );
    expect([text, ...skillsFor(text, 50)].join('|')).not.toMatch(/escort services|physical intimacy/);
  }
});

test('a text of any length costs what two hundred characters cost', () => {
  expect(search.skills('clean rooms '.repeat(10_000), 5)).toEqual(search.skills('clean rooms '.repeat(17).slice(0, 200), 5));
});

test('a text of hundreds of clauses is at most twenty-one searches', () => {
  expect(search.clausesIn(Array.from({ length: 500 }, (_, at) => at).join(','))).toHaveLength(21);
  expect(search.clausesIn('s,'.repeat(500))).toEqual(['s']);
  expect(groupsIn(`${'s,'.repeat(300)}waitress`)).toContain('5131');
});
