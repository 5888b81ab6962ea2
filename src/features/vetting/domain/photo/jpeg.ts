import { bigEndian, type Drawn, lettersOf, standsAt } from './bytes';
import { exifOf, isOnItsSide, turnOf } from './turn';

const [MARK, BEGIN, END, SCAN] = [0xff, 0xd8, 0xd9, 0xda];
/** The frame types browsers can display: baseline, extended and progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Tables and restart intervals that scans depend on. */
const TABLES = [0xc4, 0xdb, 0xdd];
const [APP0, APP1, APP2, APP14] = [0xe0, 0xe1, 0xe2, 0xee];
const JFIF = lettersOf('JFIF\0');
const EXIF = lettersOf('Exif\0\0');
const COLOURS = lettersOf('ICC_PROFILE\0');
const ADOBE = lettersOf('Adobe');
/** The length of the JFIF data before the optional thumbnail. */
const JFIF_LENGTH = 14;

/** Whether the file starts like a JPEG. */
export const isJpeg = (bytes: Uint8Array): boolean => standsAt(bytes, 0, [MARK, BEGIN, MARK]);

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
export function drawnJpeg(bytes: Uint8Array): Drawn | null {
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let turn: number | null = null;
  let scans = 0;
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at);
    if (!segment) return null;
    const { marker, end } = segment;
    if (marker === END) break;
    at = end;
    if (FRAMES.includes(marker)) {
      if (size || end - segment.at < 10) return null;
      size = { height: bigEndian(bytes, segment.at + 5, 2), width: bigEndian(bytes, segment.at + 7, 2) };
    }
    if (marker === APP1 && standsAt(bytes, segment.at + 4, EXIF)) turn ??= turnOf(bytes.subarray(segment.at + 10, end));
    const part = drawingPart(bytes, segment);
    if (part) kept.push(part);
    if (marker !== SCAN) continue;
    if (!size) return null;
    scans++;
    at = endOfScan(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  if (!size || scans === 0) return null;
  const head = [Uint8Array.of(MARK, BEGIN), ...(turn === null ? [] : [exifOf(turn)])];
  const shown = isOnItsSide(turn) ? { width: size.height, height: size.width } : size;
  return { ...shown, parts: [...head, ...kept, Uint8Array.of(MARK, END)] };
}

/** The segment at this position; its marker may be preceded by any number of 0xFF bytes. */
function segmentAt(bytes: Uint8Array, from: number): Segment | null {
  if (bytes[from] !== MARK) return null;
  let at = from;
  while (bytes[at + 1] === MARK) at++;
  const marker = bytes[at + 1];
  if (marker === undefined) return null;
  if (marker === END) return { marker, at, end: at + 2 };
  const length = bigEndian(bytes, at + 2, 2);
  const end = at + 2 + length;
  return marker === 0 || length < 2 || end > bytes.length ? null : { marker, at, end };
}

function drawingPart(bytes: Uint8Array, { marker, at, end }: Segment): Uint8Array | null {
  const inside = at + 4;
  if (marker === SCAN || FRAMES.includes(marker) || TABLES.includes(marker)) return bytes.subarray(at, end);
  if (marker === APP2 && standsAt(bytes, inside, COLOURS)) return bytes.subarray(at, end);
  if (marker === APP14 && standsAt(bytes, inside, ADOBE)) return bytes.subarray(at, end);
  // The thumbnail is removed, because it may show what was cropped from the photo.
  if (marker === APP0 && standsAt(bytes, inside, JFIF) && end - inside >= JFIF_LENGTH)
    return Uint8Array.of(MARK, APP0, 0, JFIF_LENGTH + 2, ...bytes.subarray(inside, inside + JFIF_LENGTH - 2), 0, 0);
  return null;
}

/** The end of a scan's data: the first marker other than an escaped byte (0xFF00) and a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    at = bytes.indexOf(MARK, at);
    if (at < 0) break;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
