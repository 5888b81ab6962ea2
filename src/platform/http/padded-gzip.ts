import { gzipSync } from 'node:zlib';
import { padded, STEP_BYTES } from './padding';

/** RFC 1952 header: magic number, deflate, extra-field flag, no time, no hint, unknown system. */
const HEAD = Buffer.from([0x1f, 0x8b, 0x08, 0x04, 0, 0, 0, 0, 0, 0xff]);
/** Size of the header that gzipSync writes before the deflated bytes, and of the extra field's own length. */
const [PLAIN_HEAD_BYTES, LENGTH_BYTES] = [10, 2];

/**
 * Compresses a page to a multiple of 1 kB, the step of all responses: the gzip header's extra field, which
 * every reader skips, is the padding. Use it only for pages that contain no request data: only then does the
 * length reveal no other content of the page (BREACH).
 */
export function gzipPadded(page: string): Buffer {
  const deflated = gzipSync(padded(page)).subarray(PLAIN_HEAD_BYTES);
  const unpaddedLength = HEAD.length + LENGTH_BYTES + deflated.length;
  const extra = Buffer.alloc((STEP_BYTES - (unpaddedLength % STEP_BYTES)) % STEP_BYTES);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16LE(extra.length);
  return Buffer.concat([HEAD, length, extra, deflated]);
}
