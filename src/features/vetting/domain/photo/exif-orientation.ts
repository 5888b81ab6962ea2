import { bigEndian, asciiBytes, littleEndian, hasBytesAt } from './photo-bytes';

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;
/** The header of a segment with 34 bytes after its marker, and the EXIF header in big-endian byte order. */
const SEGMENT_HEADER = [0xff, 0xe1, 0, 34];
const EXIF_HEADER = [...asciiBytes('Exif\0\0MM\0*'), 0, 0, 0, 8];
const ONE_ENTRY = [0, 1];
const NO_MORE = [0, 0, 0, 0];

/**
 * The EXIF orientation, 2 to 8; null if it is upright or missing. `tiff` is the content of the EXIF segment.
 */
export function orientationOf(tiff: Uint8Array): number | null {
  const isLittle = hasBytesAt(tiff, 0, [0x49, 0x49, 42, 0]);
  if (!isLittle && !hasBytesAt(tiff, 0, [0x4d, 0x4d, 0, 42])) return null;
  const read = (at: number, length: number): number => (isLittle ? littleEndian(tiff, at, length) : bigEndian(tiff, at, length));
  const list = read(4, 4);
  const entries = read(list, 2);
  for (let entry = list + 2; entry < list + 2 + entries * ENTRY_BYTES && entry + ENTRY_BYTES <= tiff.length; entry += ENTRY_BYTES) {
    if (read(entry, 2) !== ORIENTATION || read(entry + 2, 2) !== SHORT) continue;
    const orientation = read(entry + 8, 2);
    return orientation >= 2 && orientation <= 8 ? orientation : null;
  }
  return null;
}

/** Whether this orientation swaps width and height. */
export const swapsWidthAndHeight = (turn: number | null): boolean => turn !== null && turn >= 5;

/** An EXIF segment with only the orientation: 36 bytes, one list with one entry. */
export const orientationSegment = (turn: number): Uint8Array =>
  Uint8Array.from([...SEGMENT_HEADER, ...EXIF_HEADER, ...ONE_ENTRY, ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, turn, 0, 0, ...NO_MORE]);
