import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { SentFile } from '../../../shared/form/upload';
import type { SheetKind, TriedFragment } from '../../gql';

export const SHEET_KINDS = ['EMPLOYERS', 'VACANCIES', 'TRAINEES'] as const satisfies readonly SheetKind[];
export type Tried = Omit<TriedFragment, 'toMend'>;

/** A sheet that was tried: what came of it, and the file itself where all of it could come in. */
export interface HeldSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly tried: Tried;
  /** The file, packed; empty where something is wrong with it. */
  readonly file: string;
  /** The file with what to mend in each row, packed; empty where it is whole, or tells too much to be kept. */
  readonly toMend: string;
}

const LONGEST_NAME = 120;
/** More would not be kept at all, what was told of it neither. */
const LONGEST_PACKED = 2_200_000;

/** As the values of a form that waits on the server, sealed, for a day and for the same account. */
export async function heldValues(kind: SheetKind, { name, bytes }: SentFile, { toMend, ...tried }: TriedFragment): Promise<FormValues> {
  const file = tried.problemCount === 0 ? await packed(bytes) : '';
  const mending = toMend ? await packed(Buffer.from(toMend)) : '';
  return { kind, name: name.slice(0, LONGEST_NAME), tried: JSON.stringify(tried), file, toMend: mending.length > LONGEST_PACKED ? '' : mending };
}

// megabytes are packed and unpacked beside the event loop
const [zip, unzip] = [promisify<Buffer, Buffer>(gzip), promisify<Buffer, Buffer>(gunzip)];
const packed = async (bytes: Buffer): Promise<string> => (await zip(bytes)).toString('base64');

/** The bytes that were packed; null where there are none. */
export const unpacked = async (text: string): Promise<Buffer | null> => (text === '' ? null : unzip(Buffer.from(text, 'base64')));

/** What waits there, if it is a sheet that was tried. */
export function heldIn(values: FormValues): HeldSheet | null {
  const kind = SHEET_KINDS.find((one) => one === textOf(values, 'kind'));
  const tried = textOf(values, 'tried');
  if (!kind || tried === '') return null;
  return {
    kind,
    name: textOf(values, 'name'),
    tried: JSON.parse(tried) as Tried,
    file: textOf(values, 'file'),
    toMend: textOf(values, 'toMend'),
  };
}
