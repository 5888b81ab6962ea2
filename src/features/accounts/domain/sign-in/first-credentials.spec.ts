import fc from 'fast-check';
import { accessCodeFrom, pinFrom } from './first-credentials';

test('an access code is two groups of four characters that are easy to read aloud', () => {
  expect(accessCodeFrom(Uint8Array.from([7, 15, 3, 19, 9, 23, 2, 20]))).toBe('7F3K-9Q2M');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (bytes) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(accessCodeFrom(bytes))),
  );
  expect(() => accessCodeFrom(new Uint8Array(7))).toThrow(RangeError);
});

test('a PIN has six digits, and bytes that would favour a digit are skipped', () => {
  expect(pinFrom(Uint8Array.from([250, 0, 255, 11, 22, 33, 44, 249]))).toBe('012349');
  expect(pinFrom(Uint8Array.from([250, 251, 252, 253, 254, 255]))).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => /^\d{6}$/.test(pinFrom(bytes) ?? '000000')));
});
