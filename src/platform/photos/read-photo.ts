import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS, MAX_PHOTO_SIZE, MAX_PROGRESSIVE_PIXELS } from '../../shared/photo';
import { invalid, type PhotoProblemCode, type Refusal } from '../../shared/refusal';

/** A photo as stored: only its pixels, without data about where, when or by whom it was taken. */
export interface Photo {
  readonly format: 'WEBP';
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** The longest stored side in pixels: every line of a document can still be read. */
const STORED_SIZE = 2_000;
const STORED_QUALITY = 80;
/** Half of the default deadline of an operation. */
const TIME_LIMIT_SECONDS = 5;

// Photos are rare and never the same: a thread for each core and a cache would only take memory from requests.
sharp.concurrency(1);
sharp.cache(false);
// libvips reads dozens of formats, some of them documents or scripts. An upload reaches these three decoders only.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/**
 * `failOn: 'error'` refuses a truncated or damaged file. The stricter level refuses harmless faults that the
 * cameras of some phones produce.
 */
const INPUT: SharpOptions = { failOn: 'error', limitInputPixels: MAX_PHOTO_PIXELS, autoOrient: true, pages: 1 };

/**
 * Decodes a photo by its contents, whatever its file name, and writes it again as an upright WebP in sRGB.
 * Its size is read from the header and checked before any pixel is decoded. Of an animation only the first
 * frame is used.
 */
export async function readPhoto(path: string, sent: Buffer): Promise<Photo | Refusal<'INVALID_INPUT'>> {
  const refusePhoto = (problem: 'EMPTY' | PhotoProblemCode, limit?: string): Refusal<'INVALID_INPUT'> =>
    invalid([{ path, problem, ...(limit === undefined ? {} : { limit }) }]);
  if (sent.length === 0) return refusePhoto('EMPTY');
  if (sent.length > MAX_PHOTO_BYTES) return refusePhoto('PHOTO_TOO_BIG', `${MAX_PHOTO_BYTES / 1024 / 1024} MB`);
  try {
    const limit = exceededLimit(await sharp(sent, { ...INPUT, limitInputPixels: false }).metadata());
    if (limit !== null) return refusePhoto('PHOTO_TOO_BIG', limit);
    const { data, info } = await sharp(sent, INPUT)
      .timeout({ seconds: TIME_LIMIT_SECONDS })
      .resize({ width: STORED_SIZE, height: STORED_SIZE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .webp({ quality: STORED_QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { format: 'WEBP', width: info.width, height: info.height, bytes: data };
  } catch (error) {
    return refusePhoto(problemOf(error as Error));
  }
}

/** The limit that a photo of this size exceeds, or null. */
function exceededLimit({ width, height, isProgressive }: Metadata): string | null {
  if (Math.max(width, height) > MAX_PHOTO_SIZE) return `${MAX_PHOTO_SIZE} × ${MAX_PHOTO_SIZE}`;
  const most = isProgressive ? MAX_PROGRESSIVE_PIXELS : MAX_PHOTO_PIXELS;
  return width * height > most ? `${most / 1_000_000} MP` : null;
}

/** The problem of a photo, by the message of sharp, whose errors have no codes. */
export function problemOf({ message }: Error): PhotoProblemCode {
  if (message.includes('unsupported image format')) return 'NOT_A_PHOTO';
  return message.startsWith('timeout:') ? 'PHOTO_TOO_SLOW' : 'BROKEN_PHOTO';
}
