import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { SentFile } from '../../../shared/form/upload';
import type { ImportKind, ImportDryRunFragment } from '../../gql';

export const IMPORT_KINDS = ['EMPLOYERS', 'VACANCIES', 'TRAINEES'] as const satisfies readonly ImportKind[];
export type DryRunResult = Omit<ImportDryRunFragment, 'fileWithErrors'>;

/** An import file after a dry run: the result, and the file itself when it has no errors. */
export interface PendingImport {
  readonly kind: ImportKind;
  readonly name: string;
  readonly tried: DryRunResult;
  /** The file, compressed; empty when it has errors. */
  readonly file: string;
  /**
   * The file with the error column, compressed; empty when it has no errors, or holds data that must never be
   * in an import file.
   */
  readonly fileWithErrors: string;
}

const MAX_NAME_LENGTH = 120;
/** A larger draft would not be stored at all, and the result of the dry run would be lost too. */
const MAX_COMPRESSED_LENGTH = 2_200_000;

/** The values of a draft, which waits on the server, encrypted, for one day and for the same account. */
export async function pendingImportValues(
  kind: ImportKind,
  { name, bytes }: SentFile,
  { fileWithErrors, ...tried }: ImportDryRunFragment,
): Promise<FormValues> {
  const file = tried.problemCount === 0 ? await compress(bytes) : '';
  const errorFile = fileWithErrors ? await compress(Buffer.from(fileWithErrors)) : '';
  return {
    kind,
    name: name.slice(0, MAX_NAME_LENGTH),
    tried: JSON.stringify(tried),
    file,
    fileWithErrors: errorFile.length > MAX_COMPRESSED_LENGTH ? '' : errorFile,
  };
}

// megabytes are compressed and decompressed off the event loop
const [zip, unzip] = [promisify<Buffer, Buffer>(gzip), promisify<Buffer, Buffer>(gunzip)];
const compress = async (bytes: Buffer): Promise<string> => (await zip(bytes)).toString('base64');

/** The decompressed bytes; null for an empty text. */
export const decompress = async (text: string): Promise<Buffer | null> => (text === '' ? null : unzip(Buffer.from(text, 'base64')));

/** The import file in the draft; null when the draft has none. */
export function pendingImportIn(values: FormValues): PendingImport | null {
  const kind = IMPORT_KINDS.find((one) => one === textOf(values, 'kind'));
  const tried = textOf(values, 'tried');
  if (!kind || tried === '') return null;
  return {
    kind,
    name: textOf(values, 'name'),
    tried: JSON.parse(tried) as DryRunResult,
    file: textOf(values, 'file'),
    fileWithErrors: textOf(values, 'fileWithErrors'),
  };
}
