import { bigEndian, type StrippedPhoto, chunkNameAt, hasBytesAt } from './photo-bytes';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The chunks required to display a PNG and those that define its colours. */
const DISPLAY_CHUNKS = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'];
/** Length, name and checksum around the contents of a chunk. */
const CHUNK_OVERHEAD = 12;

/** Whether the file starts like a PNG. */
export const isPng = (bytes: Uint8Array): boolean => hasBytesAt(bytes, 0, SIGNATURE);

/**
 * Strips a PNG down to the chunks needed to display it, unchanged. Texts, times, EXIF, animation frames and
 * data after the end are removed.
 */
export function stripPng(bytes: Uint8Array): StrippedPhoto | null {
  const parts: Uint8Array[] = [bytes.subarray(0, SIGNATURE.length)];
  let size: { width: number; height: number } | null = null;
  let hasData = false;
  for (let at = SIGNATURE.length; ;) {
    const end = at + CHUNK_OVERHEAD + bigEndian(bytes, at, 4);
    if (at + CHUNK_OVERHEAD > bytes.length || end > bytes.length) return null;
    if (bigEndian(bytes, end - 4, 4) !== checksum(bytes, at + 4, end - 4)) return null;
    const name = chunkNameAt(bytes, at + 4);
    if ((name === 'IHDR') !== (size === null)) return null;
    if (name === 'IHDR') {
      if (end - at !== CHUNK_OVERHEAD + 13) return null;
      size = { width: bigEndian(bytes, at + 8, 4), height: bigEndian(bytes, at + 12, 4) };
    }
    hasData ||= name === 'IDAT';
    if (DISPLAY_CHUNKS.includes(name)) parts.push(bytes.subarray(at, end));
    // A chunk name in capitals means that decoders must understand it, and this one is unknown.
    else if (/^[A-Z]/.test(name)) return null;
    if (name === 'IEND') return size && hasData ? { ...size, parts } : null;
    at = end;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** The CRC-32 of a range of bytes. */
function checksum(bytes: Uint8Array, from: number, to: number): number {
  let rest = 0xffffffff;
  for (let at = from; at < to; at++) rest = (TABLE[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
