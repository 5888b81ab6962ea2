import { MAX_SEARCH_LENGTH, searchedText } from './trainee-search';

test.each([
  ['W-4CF', '4cf'],
  ['4cfzke', '4cfzke'],
  ['W4CFZKE', '4cfzke'],
  ['w 4cf zke', '4cfzke'],
  [' w-4CF\u200bZKE ', '4cfzke'],
  ['W-៤CF', '4cf'],
  ['W-4OIL', '4011'],
  ['W-AB', null],
  ['Sok', null],
  ['sokha', null],
  ['ABCDEF', 'abcdef'],
  ['សុខា', null],
  ['4cfzke999', null],
])('%j may be the code %j', (typed, code) => expect(searchedText(typed).code).toBe(code));

test.each([
  ['012 345 678', '012345678'],
  ['+855 12 345 678', '85512345678'],
  ['០១២-៣៤៥-៦៧៨', '012345678'],
  ['(012) 345.678', '012345678'],
  ['12345', null],
  ['Sok 012345678', null],
])('%j may be the phone number %j', (typed, phone) => expect(searchedText(typed).phone).toBe(phone));

test.each([
  ['', ''],
  ['\u200b', ''],
  [' Chan\u200b  Dara ', 'Chan  Dara'],
  ['x'.repeat(10_000), 'x'.repeat(MAX_SEARCH_LENGTH)],
  ['Dara\0', 'Dara'],
])('%j is searched as %j', (typed, text) => expect(searchedText(typed).text).toBe(text));
