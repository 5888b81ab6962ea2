import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { gzipPadded } from './padded-gzip';

test('any page is restored unchanged, and its compressed size is a multiple of 1 kB', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 20_000, unit: 'grapheme' }), (page) => {
      const sent = gzipPadded(page);
      expect(sent.length % 1024).toBe(0);
      expect(gunzipSync(sent).toString('utf8').trimEnd()).toBe(page.toWellFormed().trimEnd());
    }),
  ));
