import { gzipSync } from 'node:zlib';
import { padded, STEP_BYTES } from '../graphql/padding';

/** RFC 1952: the magic, deflate, "an extra field follows", no time, no hint, an unknown system. */
const HEAD = Buffer.from([0x1f, 0x8b, 0x08, 0x04, 0, 0, 0, 0, 0, 0xff]);
/** What gzipSync puts before the deflated bytes, and the length of the extra field itself. */
const [PLAIN_HEAD, LENGTH_BYTES] = [10, 2];

/**
 * A page as gzip, in steps of 1 kB like every answer: what is missing to the next step stands in the header's extra field, which every reader skips.
 * For pages alone into which nothing of the request is written: only then does a length tell nothing of what else stands there (BREACH).
 */
export function compressedInSteps(page: string): Buffer {
  const deflated = gzipSync(padded(page)).subarray(PLAIN_HEAD);
  const bare = HEAD.length + LENGTH_BYTES + deflated.length;
  const extra = Buffer.alloc((STEP_BYTES - (bare % STEP_BYTES)) % STEP_BYTES);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16LE(extra.length);
  return Buffer.concat([HEAD, length, extra, deflated]);
}
