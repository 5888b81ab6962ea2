import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { FormValues } from './form-drafts';

/** A file as a form sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}
/** What came of a form with a file: the file, none, or why there is none. */
export type Upload = SentFile | 'NONE' | 'TOO_LARGE' | 'BROKEN';

const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 10_000;

/** Reads a form that brings one file, at most so large; its other fields stand in the request's body afterwards, as those of any form. Nothing is written to a disk. */
export async function readUpload(
  request: Request,
  response: Response,
  { field, maxBytes }: { readonly field: string; readonly maxBytes: number },
): Promise<Upload> {
  const take = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: { fileSize: maxBytes, files: 1, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, fieldNameSize: 100, parts: MAX_FIELDS + 1 },
  }).single(field);
  const failure = await new Promise<unknown>((resolve) => take(request, response, resolve));
  request.body = textsIn(request.body);
  if (failure) return failure instanceof MulterError && failure.code === 'LIMIT_FILE_SIZE' ? 'TOO_LARGE' : 'BROKEN';
  // a file that nobody chose is sent as one without a name
  return request.file?.originalname ? { name: request.file.originalname, bytes: request.file.buffer } : 'NONE';
}

const textsIn = (body: unknown): FormValues =>
  Object.fromEntries(Object.entries((body ?? {}) as Record<string, unknown>).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
