import { MAX_PHOTO_BYTES, MAX_PHOTO_SIZE } from '../../../../shared/photo';
import { invalid, type PhotoProblemCode, type Refusal } from '../../../../shared/refusal';
import { type StrippedPhoto, concatBytes } from './photo-bytes';
import { stripJpeg, isJpeg } from './jpeg';
import { stripPng, isPng } from './png';
import { stripWebp, isWebp } from './webp';

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

const FORMATS: readonly (readonly [PhotoFormat, (bytes: Uint8Array) => boolean, (bytes: Uint8Array) => StrippedPhoto | null])[] = [
  ['JPEG', isJpeg, stripJpeg],
  ['PNG', isPng, stripPng],
  ['WEBP', isWebp, stripWebp],
];

/**
 * Reads a photo by its contents, whatever its file name: format and size come from its bytes, and everything
 * not needed to display it is removed.
 */
export function readPhoto(path: string, sent: Uint8Array): Photo | Refusal<'INVALID_INPUT'> {
  const refusePhoto = (problem: 'EMPTY' | PhotoProblemCode, limit?: string): Refusal<'INVALID_INPUT'> =>
    invalid([{ path, problem, ...(limit === undefined ? {} : { limit }) }]);
  if (sent.length === 0) return refusePhoto('EMPTY');
  if (sent.length > MAX_PHOTO_BYTES) return refusePhoto('PHOTO_TOO_BIG', `${MAX_PHOTO_BYTES / 1024 / 1024} MB`);
  const kind = FORMATS.find(([, matches]) => matches(sent));
  if (!kind) return refusePhoto('NOT_A_PHOTO');
  const [format, , strip] = kind;
  const stripped = strip(sent);
  if (!stripped || stripped.width === 0 || stripped.height === 0) return refusePhoto('BROKEN_PHOTO');
  const { width, height, parts } = stripped;
  if (Math.max(width, height) > MAX_PHOTO_SIZE) return refusePhoto('PHOTO_TOO_BIG', `${MAX_PHOTO_SIZE} × ${MAX_PHOTO_SIZE}`);
  return { format, width, height, bytes: concatBytes(parts) };
}
