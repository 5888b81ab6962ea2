import fc from 'fast-check';
import { isPickedWord, readWord, wordToKeep } from './lexicon-word';

const WITHHELD = { hasRiskWords: (text: string) => /police|ប៉ូលិស/.test(text), isName: (word: string) => ['sophea', 'សុភា'].includes(word) };
const keyOf = (text: string, herName?: string): string | undefined => wordToKeep(text, WITHHELD, herName)?.key;

test.each([
  ['overlock', 'overlock'],
  ['  Juki   machine ', 'juki machine'],
  ['ដេរខោអាវ', 'ដេរខោអាវ'],
  ['ដេរ\u200bខោអាវ', 'ដេរខោអាវ'],
  ["baby's care", "baby's care"],
  ['OVERLOCK MACHINE', 'overlock machine'],
])('%j is stored as %j', (typed, key) => expect(keyOf(typed)).toBe(key));

test.each([
  ['nothing', ''],
  ['blanks and zero-width signs', ' \u200b '],
  ['a phone number', '012 345 678'],
  ['a phone number in Khmer digits', '០១២៣៤៥៦៧៨'],
  ['a number beside a word', 'cook 2019'],
  ['an address', 'me@example.org'],
  ['an address of a page', 'www.example.org'],
  ['emoji', '👍👍'],
  ['emoji beside a word', 'cook 👍'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['more than 60 characters', 'clean the kitchens of many restaurants in the old market of town'],
  ['a sentence', 'she worked there for two long years'],
  ['a word that tells of more than work', 'the police'],
  ['such a word in Khmer', 'ធ្វើការជាមួយប៉ូលិស'],
  ['a common name', 'cook with sophea'],
  ['a common name in Khmer', 'សុភា'],
  ['a first name and a family name', 'Mealea Vong'],
  ['another script', 'абв'],
  ['three scripts', 'cook សុខា абв'],
  ['a sign that turns the writing round', 'a\u202eb'],
])('%s is not stored', (_title, typed) => expect(keyOf(typed)).toBeUndefined());

test.each([
  ['a', 'NO_WORK'],
  ['she', 'NO_WORK'],
  ['ក', 'NO_WORK'],
  ['never worked', 'NO_WORK'],
  ['stupid cook', 'PERSONAL'],
  ['sophea', 'PERSONAL'],
  ['012 345 678', 'PERSONAL'],
])('%j is refused as %s', (typed, problem) => expect(readWord(typed, WITHHELD)).toBe(problem));

test('a word that staff picked a skill for has at most four words', () => {
  expect(isPickedWord({ word: '', key: 'sew on an overlock' })).toBe(true);
  expect(isPickedWord({ word: '', key: 'sewed shirts in a factory' })).toBe(false);
});

test('her own name is not stored, also inside Khmer words', () => {
  expect(keyOf('roumchang sews', 'Roumchang')).toBeUndefined();
  expect(keyOf('រំចង់ដេរ', 'រំចង់')).toBeUndefined();
  expect(keyOf('banana', 'Ana')).toBe('banana');
  expect(keyOf('sews', '')).toBe('sews');
});

test('whatever is typed, a stored word has no number and at most 60 characters', () => {
  const unit = fc.constantFrom('a', 'Z', 'ក', 'ា', '៣', '7', ' ', '@', '\u200b', '👍', "'", '-');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 100 }), (typed) => {
      const key = keyOf(typed);
      if (key === undefined) return;
      expect(key).not.toMatch(/\p{N}|@|👍|\u200b/u);
      expect(key.length).toBeLessThanOrEqual(60);
    }),
  );
});
