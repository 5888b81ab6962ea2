import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

test.each([
  [{ b: 1, a: [true, null, 'ក'] }, '{"a":[true,null,"ក"],"b":1}'],
  [{ B: 1, a: 2, A: 3 }, '{"A":3,"B":1,"a":2}'],
  [-0, '0'],
  ['a\ud800', '"a\ufffd"'],
])('canonical JSON of %j is %s', (value, json) => {
  expect(canonicalJson(value)).toBe(json);
});

test.each([[0.5], [Number.NaN], [2 ** 53], [undefined], [{ a: undefined }], [[undefined]], [1n], [() => 1]])('canonical JSON rejects %p', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('field order does not change the bytes, and parsing and writing again gives the same text', () => {
  const leaf = fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(leaf)), (value) => {
      const json = canonicalJson(value);
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(json);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
    }),
  );
});
