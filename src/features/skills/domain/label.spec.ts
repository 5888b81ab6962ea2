import fc from 'fast-check';
import { labelKey, neighbouringPairs } from './label';

test.each([
  ['Clean  Surfaces ', 'clean surfaces'],
  ['ត្បាញ\u200bក្រមា', 'ត្បាញក្រមា'],
  ['\ufeffត្បាញ\u200c \u2060ក្រមា\u00ad', 'ត្បាញ ក្រមា'],
  ['cafe\u0301', 'caf\u00e9'],
  ['pick\u00a0up', 'pick up'],
  ['\u200b \u200d', ''],
])('the comparison key of %j is %j', (text, key) => expect(labelKey(text)).toBe(key));

test('labelKey is idempotent and leaves no zero-width sign, repeated blank or outer blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = labelKey(text);
      expect(labelKey(key)).toBe(key);
      expect(key).toBe(key.trim());
      expect(key).not.toMatch(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\s{2}/);
    }),
  );
});

test.each([
  ['', []],
  ['ក', []],
  ['ab', ['ab']],
  ['aaaa', ['aa']],
  ['ក្រម', ['ក្', '្រ', 'រម']],
  ['a👍b', ['a👍', '👍b']],
])('%j has the neighbouring pairs %j', (key, pairs) => expect(neighbouringPairs(key)).toEqual(pairs));

test('a text that contains another has all its pairs', () => {
  const text = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (before, inside, after) => {
      const pairs = neighbouringPairs(before + inside + after);
      for (const pair of neighbouringPairs(inside)) expect(pairs).toContain(pair);
    }),
  );
});
