import { readCommonPasswords } from '../../common-passwords.file';
import { isEasyPassword, normalizeCredential, passwordProblem } from './password';

const commonPasswords = readCommonPasswords();

test.each([
  ['eleven char', { problem: 'TOO_SHORT', limit: 12 }],
  ['twelve chars', null],
  [' spaces are kept ', null],
  ['x'.repeat(128), null],
  ['x'.repeat(129), { problem: 'TOO_LONG', limit: 128 }],
  // twelve UTF-16 units, six characters
  ['🙂'.repeat(6), { problem: 'TOO_SHORT', limit: 12 }],
  // composed, it has eleven characters
  ['e\u0301leven cha\u0301r'.normalize('NFD'), { problem: 'TOO_SHORT', limit: 12 }],
  ['', { problem: 'EMPTY' }],
  [undefined, { problem: 'EMPTY' }],
  [12, { problem: 'UNREADABLE' }],
  ['\ud800 lone surrogate', { problem: 'UNREADABLE' }],
])('the password %j has the problem %j', (secret, problem) => expect(passwordProblem(secret)).toEqual(problem));

test('two keyboards that encode the same letters differently give the same password', () => {
  expect(normalizeCredential('cafe\u0301 au lait 12')).toBe(normalizeCredential('caf\u00e9 au lait 12'));
});

test.each([
  'Password1234!',
  '!!password!!2026',
  'dragonmonkey12',
  'qwertyuiopasdf',
  'qwerty123456',
  '1234567890123',
  'abcdefghijklm',
  'zyxwvutsrqponm',
  'aaaaaaaaaaaaaa',
  'sok2sok2sok2sok2',
  'Dara@lotus-2026',
  'Lotus.Bakery.12',
  'waymark waymark!',
])('the password %j is easy to guess', (secret) =>
  expect(isEasyPassword(secret, commonPasswords, ['Sok Dara', 'dara@lotus.example', 'Lotus Bakery', 'waymark'])).toBe(true),
);

test.each(['rice bread and butter', 'correct horse battery staple', 'ផ្កាឈូករីកពេលព្រឹក', '839201748392', 'Dara likes rain in July', 'k7#mQ2!vX9pL'])(
  'the password %j is not easy to guess',
  (secret) => expect(isEasyPassword(secret, commonPasswords, ['Sok Dara', 'dara@lotus.example', 'Lotus Bakery', 'waymark'])).toBe(false),
);

test('the list of common passwords is complete and in lower case', () => {
  expect(commonPasswords.size).toBeGreaterThan(3_000);
  expect([...commonPasswords].filter((one) => one !== one.toLowerCase() || one.length < 4)).toEqual([]);
});
