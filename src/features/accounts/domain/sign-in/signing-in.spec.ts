import fc from 'fast-check';
import { InputReader } from '../../../../shared/input-reader';
import { isEasyToGuess, normalizePin, readSecondPin, readPin } from './pin';
import { readRecoveryCode, recoveryCodeFrom } from './recovery-code';
import { attemptDelayMs } from './attempt-limits';
import { readAccessCode } from './typed-code';

test.each(['000000', '111111', '123456', '654321', '012345', '121212', '123123', '112211', '199804', '201203', '041998', '290204', '040229', '311299'])(
  'the PIN %s is easy to guess',
  (pin) => expect(isEasyToGuess(pin)).toBe(true),
);

test.each(['482913', '735064', '640973', '907351', '368147'])('the PIN %s is not easy to guess', (pin) => expect(isEasyToGuess(pin)).toBe(false));

test('more than 850,000 PINs are left to choose from', () => {
  let left = 0;
  for (let pin = 0; pin < 1_000_000; pin++) if (!isEasyToGuess(String(pin).padStart(6, '0'))) left++;
  expect(left).toBeGreaterThan(850_000);
});

test('only six digits that are hard to guess are accepted as a PIN, and a second PIN differs from the first', () => {
  const accepted = (value: unknown): boolean => {
    const reader = new InputReader({ pin: value });
    readPin(reader, 'pin');
    return reader.problems.length === 0;
  };
  fc.assert(fc.property(fc.anything(), (value) => !accepted(value) || /^\d{6}$/.test(String(value).trim())));
  const reader = new InputReader({ other: '482913' });
  expect(readSecondPin(reader, 'other', '482913')).toBe('482913');
  expect(reader.problems).toEqual([{ path: 'other', problem: 'REPEATED' }]);
  expect(readSecondPin(new InputReader({}), 'other', '482913')).toBeNull();
});

const inKhmerDigits = (text: string): string => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

test.each(['DT9A-0NMX', 'dt9a-0nmx', 'DT9A0NMX', 'DT9A 0NMX', 'DT9A–0NMX', 'DT9A-0NMX\u200b', 'DT9A-ONMX', 'DT៩A-០NMX'])(
  'an access code typed as %j is read as DT9A-0NMX',
  (typed) => expect(readAccessCode(typed)).toBe('DT9A-0NMX'),
);

test.each(['', 'DT9A-0NM', 'DT9A-0NMXX', 'UT9A-0NMX', 'her@example.org'])('%j is no access code and is returned unchanged', (typed) =>
  expect(readAccessCode(typed)).toBe(typed),
);

test.each([
  ['639 975', '639975'],
  ['៦៣៩៩៧៥', '639975'],
  ['639975\u200b', '639975'],
  ['63997', '63997'],
  ['a long word', 'a long word'],
])('a PIN typed as %j is read as %s', (typed, read) => expect(normalizePin(typed)).toBe(read));

test('a recovery code is accepted in lower case and without dashes, and other text is rejected', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
      const code = recoveryCodeFrom(random);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      const plainCode = code.replaceAll('-', '');
      for (const typed of [code, plainCode, code.toLowerCase(), code.replaceAll('-', ' '), `\u200b${code} `, inKhmerDigits(code)])
        expect(readRecoveryCode(typed)).toBe(plainCode);
    }),
  );
  for (const typed of ['', '123456', '7F3K-9Q2M-0VXA-4CT', '7F3K-9Q2M-0VXA-4CTEX', 'UUUU-UUUU-UUUU-UUUU']) expect(readRecoveryCode(typed)).toBeNull();
  expect(() => recoveryCodeFrom(new Uint8Array(15))).toThrow(RangeError);
});

test('an attempt waits longer after each failed one, up to two seconds', () => {
  const delays = [0, 1, 2, 3, 4, 5, 100].map(attemptDelayMs);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect([delays[0], delays.at(-1)]).toEqual([0, 2000]);
});
