import { bigEndian, type StrippedPhoto, asciiBytes, hasBytesAt } from './photo-bytes';
import { orientationSegment, swapsWidthAndHeight, orientationOf } from './exif-orientation';

const [MARKER_PREFIX, START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN] = [0xff, 0xd8, 0xd9, 0xda];
/** The frame types browsers can display: baseline, extended and progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Tables and restart intervals that scans depend on. */
const TABLES = [0xc4, 0xdb, 0xdd];
const [APP0, APP1, APP2, APP14] = [0xe0, 0xe1, 0xe2, 0xee];
const JFIF = asciiBytes('JFIF\0');
const EXIF = asciiBytes('Exif\0\0');
const COLOUR_PROFILE = asciiBytes('ICC_PROFILE\0');
const ADOBE = asciiBytes('Adobe');
/** The length of the JFIF data before the optional thumbnail. */
const JFIF_LENGTH = 14;

/** Whether the file starts like a JPEG. */
export const isJpeg = (bytes: Uint8Array): boolean => hasBytesAt(bytes, 0, [MARKER_PREFIX, START_OF_IMAGE, MARKER_PREFIX]);

interface Segment {
  readonly marker: number;
  /** The position of its marker, and the start of the next segment. */
  readonly at: number;
  readonly end: number;
}

/**
 * Strips a JPEG down to frames, tables, scans, colour profile and orientation. Comments, locations, camera
 * data, thumbnails and data after the end are removed.
 */
export function stripJpeg(bytes: Uint8Array): StrippedPhoto | null {
  const segments: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let orientation: number | null = null;
  let scans = 0;
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at);
    if (!segment) return null;
    const { marker, end } = segment;
    if (marker === END_OF_IMAGE) break;
    at = end;
    if (FRAMES.includes(marker)) {
      if (size || end - segment.at < 10) return null;
      size = { height: bigEndian(bytes, segment.at + 5, 2), width: bigEndian(bytes, segment.at + 7, 2) };
    }
    if (marker === APP1 && hasBytesAt(bytes, segment.at + 4, EXIF)) orientation ??= orientationOf(bytes.subarray(segment.at + 10, end));
    const part = displayPart(bytes, segment);
    if (part) segments.push(part);
    if (marker !== START_OF_SCAN) continue;
    if (!size) return null;
    scans++;
    at = endOfScan(bytes, end);
    segments.push(bytes.subarray(end, at));
  }
  if (!size || scans === 0) return null;
  const head = [Uint8Array.of(MARKER_PREFIX, START_OF_IMAGE), ...(orientation === null ? [] : [orientationSegment(orientation)])];
  const displaySize = swapsWidthAndHeight(orientation) ? { width: size.height, height: size.width } : size;
  return { ...displaySize, parts: [...head, ...segments, Uint8Array.of(MARKER_PREFIX, END_OF_IMAGE)] };
}

/** The segment at this position; its marker may be preceded by any number of 0xFF bytes. */
function segmentAt(bytes: Uint8Array, from: number): Segment | null {
  if (bytes[from] !== MARKER_PREFIX) return null;
  let at = from;
  while (bytes[at + 1] === MARKER_PREFIX) at++;
  const marker = bytes[at + 1];
  if (marker === undefined) return null;
  if (marker === END_OF_IMAGE) return { marker, at, end: at + 2 };
  const length = bigEndian(bytes, at + 2, 2);
  const end = at + 2 + length;
  return marker === 0 || length < 2 || end > bytes.length ? null : { marker, at, end };
}

function displayPart(bytes: Uint8Array, { marker, at, end }: Segment): Uint8Array | null {
  const inside = at + 4;
  if (marker === START_OF_SCAN || FRAMES.includes(marker) || TABLES.includes(marker)) return bytes.subarray(at, end);
  if (marker === APP2 && hasBytesAt(bytes, inside, COLOUR_PROFILE)) return bytes.subarray(at, end);
  if (marker === APP14 && hasBytesAt(bytes, inside, ADOBE)) return bytes.subarray(at, end);
  // The thumbnail is removed, because it may show what was cropped from the photo.
  if (marker === APP0 && hasBytesAt(bytes, inside, JFIF) && end - inside >= JFIF_LENGTH)
    return Uint8Array.of(MARKER_PREFIX, APP0, 0, JFIF_LENGTH + 2, ...bytes.subarray(inside, inside + JFIF_LENGTH - 2), 0, 0);
  return null;
}

/** The end of a scan's data: the first marker other than an escaped byte (0xFF00) and a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    at = bytes.indexOf(MARKER_PREFIX, at);
    if (at < 0) break;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER_PREFIX && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
