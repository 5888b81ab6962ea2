import { type StrippedPhoto, asciiBytes, littleEndian, chunkNameAt, hasBytesAt } from './photo-bytes';

const RIFF = asciiBytes('RIFF');
const WEBP = asciiBytes('WEBP');
const HEAD = 12;
const CHUNK_OVERHEAD = 8;
/** Flags of the first chunk that announce EXIF, XMP and animation. */
const [HAS_EXIF, HAS_XMP, IS_ANIMATED] = [0x08, 0x04, 0x02];
const DISPLAY_CHUNKS = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'];

/** Whether the file starts like a WebP. */
export const isWebp = (bytes: Uint8Array): boolean => hasBytesAt(bytes, 0, RIFF) && hasBytesAt(bytes, 8, WEBP);

/**
 * Strips a WebP down to the chunks needed to display it. EXIF, XMP, unknown chunks and data after the end are
 * removed. An animation is not accepted as a photo.
 */
export function stripWebp(bytes: Uint8Array): StrippedPhoto | null {
  const fileLength = CHUNK_OVERHEAD + littleEndian(bytes, 4, 4);
  if (fileLength > bytes.length) return null;
  const chunks: Uint8Array[] = [];
  let canvas: Size | null = null;
  let picture: Size | null = null;
  for (let at = HEAD; at < fileLength;) {
    const length = littleEndian(bytes, at + 4, 4);
    // A chunk of odd length is padded with one byte.
    const end = at + CHUNK_OVERHEAD + length + (length % 2);
    if (end > fileLength) return null;
    const name = chunkNameAt(bytes, at);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') {
      if (canvas || chunks.length > 0 || length < 10 || chunk[CHUNK_OVERHEAD] === undefined || chunk[CHUNK_OVERHEAD] & IS_ANIMATED) return null;
      canvas = { width: littleEndian(chunk, 12, 3) + 1, height: littleEndian(chunk, 15, 3) + 1 };
      chunk[CHUNK_OVERHEAD] &= ~(HAS_EXIF | HAS_XMP);
    }
    if (name === 'VP8 ' || name === 'VP8L') {
      if (picture) return null;
      picture = name === 'VP8 ' ? lossySize(chunk) : losslessSize(chunk);
      if (!picture) return null;
    }
    if (DISPLAY_CHUNKS.includes(name)) chunks.push(chunk);
    at = end;
  }
  if (!picture) return null;
  const size = chunks.reduce((total, { length }) => total + length, WEBP.length);
  const head = Uint8Array.of(...RIFF, ...[0, 8, 16, 24].map((shift) => (size >>> shift) & 0xff), ...WEBP);
  return { ...(canvas ?? picture), parts: [head, ...chunks] };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size in the key frame at the start of a lossy image. */
function lossySize(chunk: Uint8Array): Size | null {
  if (!hasBytesAt(chunk, CHUNK_OVERHEAD + 3, [0x9d, 0x01, 0x2a]) || chunk.length < CHUNK_OVERHEAD + 10) return null;
  return { width: littleEndian(chunk, CHUNK_OVERHEAD + 6, 2) & 0x3fff, height: littleEndian(chunk, CHUNK_OVERHEAD + 8, 2) & 0x3fff };
}

function losslessSize(chunk: Uint8Array): Size | null {
  if (!hasBytesAt(chunk, CHUNK_OVERHEAD, [0x2f]) || chunk.length < CHUNK_OVERHEAD + 5) return null;
  const bits = littleEndian(chunk, CHUNK_OVERHEAD + 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
