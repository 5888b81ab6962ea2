import { parse } from 'graphql';
import { isDocumentTooDeep, isJsonTooDeep, MAX_NESTING } from './nesting';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const isTooDeep = (text: string): boolean => isJsonTooDeep(Buffer.from(text));

test('a request may be nested up to the limit, whether its brackets are closed or not', () => {
  for (const isDeep of [isTooDeep, isDocumentTooDeep]) {
    expect(isDeep(nested(MAX_NESTING))).toBe(false);
    expect(isDeep(nested(MAX_NESTING + 1))).toBe(true);
    expect(isDeep('{'.repeat(MAX_NESTING + 1))).toBe(true);
    expect(isDeep(nested(1).repeat(1000))).toBe(false);
  }
});

test.each([
  ['a string', `{ f(a: "${'['.repeat(99)}") }`],
  ['a string with a quotation mark', String.raw`{ f(a: "\"${'['.repeat(99)}\\") }`],
  ['a block string', `{ f(a: """${'['.repeat(99)} " "" ${'{'.repeat(99)}""") }`],
  ['a block string with its end in it', String.raw`{ f(a: """ \""" ${'['.repeat(99)} """) }`],
  ['a comment', `{ f # ${'{'.repeat(99)}\n }`],
])('brackets within %s do not count, but those after it do', (_title, document) => {
  expect(() => parse(document)).not.toThrow();
  expect(isDocumentTooDeep(document)).toBe(false);
  expect(isDocumentTooDeep(document.replace(/ \}$/, '{'.repeat(99)))).toBe(true);
});
