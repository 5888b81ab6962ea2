import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { FormValues } from './form-drafts';

/** An uploaded file. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}
/** The result of reading an upload: the file, no file, or the reason for failure. */
export type Upload = SentFile | 'NONE' | 'TOO_LARGE' | 'BROKEN';

/** Whether a file with content arrived. */
export const isPhotoFile = (upload: Upload): upload is SentFile => typeof upload === 'object' && upload.bytes.length > 0;

const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 10_000;

/**
 * Reads a form with one file of at most `maxBytes`. Its other fields are then in the request body, as with
 * any form. The file stays in memory and is never written to disk.
 */
export async function readUpload(
  request: Request,
  response: Response,
  { field, maxBytes }: { readonly field: string; readonly maxBytes: number },
): Promise<Upload> {
  const parse = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: { fileSize: maxBytes, files: 1, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, fieldNameSize: 100, parts: MAX_FIELDS + 1 },
  }).single(field);
  const failure = await new Promise<unknown>((resolve) => parse(request, response, resolve));
  request.body = textFields(request.body);
  if (failure) return failure instanceof MulterError && failure.code === 'LIMIT_FILE_SIZE' ? 'TOO_LARGE' : 'BROKEN';
  // An empty file input is submitted as a file without a name.
  return request.file?.originalname ? { name: request.file.originalname, bytes: request.file.buffer } : 'NONE';
}

const textFields = (body: unknown): FormValues =>
  Object.fromEntries(Object.entries((body ?? {}) as Record<string, unknown>).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
