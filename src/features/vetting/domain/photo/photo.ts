import { MAX_PHOTO_BYTES, MAX_PHOTO_SIZE } from '../../../../shared/photo';
import { invalid, type PhotoProblemCode, type Refusal } from '../../../../shared/refusal';
import { type Drawn, joined } from './bytes';
import { drawnJpeg, isJpeg } from './jpeg';
import { drawnPng, isPng } from './png';
import { drawnWebp, isWebp } from './webp';

/** The supported photo formats. */
export const PHOTO_FORMATS = ['JPEG', 'PNG', 'WEBP'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/**
 * A photo as stored: only what is needed to display it, without data about where, when or by whom it was
 * taken.
 */
export interface Photo {
  readonly format: PhotoFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const KINDS: readonly (readonly [PhotoFormat, (bytes: Uint8Array) => boolean, (bytes: Uint8Array) => Drawn | null])[] = [
  ['JPEG', isJpeg, drawnJpeg],
  ['PNG', isPng, drawnPng],
  ['WEBP', isWebp, drawnWebp],
];

/**
 * Reads a photo by its contents, whatever its file name: format and size come from its bytes, and everything
 * not needed to display it is removed.
 */
export function readPhoto(path: string, sent: Uint8Array): Photo | Refusal {
  const refused = (problem: 'EMPTY' | PhotoProblemCode, limit?: string): Refusal => invalid([{ path, problem, ...(limit === undefined ? {} : { limit }) }]);
  if (sent.length === 0) return refused('EMPTY');
  if (sent.length > MAX_PHOTO_BYTES) return refused('PHOTO_TOO_BIG', `${MAX_PHOTO_BYTES / 1024 / 1024} MB`);
  const kind = KINDS.find(([, is]) => is(sent));
  if (!kind) return refused('NOT_A_PHOTO');
  const [format, , take] = kind;
  const drawn = take(sent);
  if (!drawn || drawn.width === 0 || drawn.height === 0) return refused('BROKEN_PHOTO');
  const { width, height, parts } = drawn;
  if (Math.max(width, height) > MAX_PHOTO_SIZE) return refused('PHOTO_TOO_BIG', `${MAX_PHOTO_SIZE} × ${MAX_PHOTO_SIZE}`);
  return { format, width, height, bytes: joined(parts) };
}
