import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { compressedInSteps } from './compressing';

test('whatever a page says, it comes back whole and leaves in steps of one kilobyte', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 20_000, unit: 'grapheme' }), (page) => {
      const sent = compressedInSteps(page);
      expect(sent.length % 1024).toBe(0);
      expect(gunzipSync(sent).toString('utf8').trimEnd()).toBe(page.toWellFormed().trimEnd());
    }),
  ));
