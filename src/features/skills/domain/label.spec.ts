import fc from 'fast-check';
import { labelKey } from './label';

test.each([
  ['Clean  Surfaces ', 'clean surfaces'],
  ['ត្បាញ\u200bក្រមា', 'ត្បាញក្រមា'],
  ['\ufeffត្បាញ\u200c \u2060ក្រមា\u00ad', 'ត្បាញ ក្រមា'],
  ['cafe\u0301', 'caf\u00e9'],
  ['pick\u00a0up', 'pick up'],
  ['\u200b \u200d', ''],
  ['ឲ្យចំណីសត្វ', 'ឱ្យចំណីសត្វ'],
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
