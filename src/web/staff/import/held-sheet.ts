import { gunzipSync, gzipSync } from 'node:zlib';
import { type FormValues, textOf } from '../../shared/form-drafts';
import type { SentFile } from '../../shared/upload';
import type { SheetKind, TriedFragment } from '../gql';

export const SHEET_KINDS = ['EMPLOYERS', 'VACANCIES', 'TRAINEES'] as const satisfies readonly SheetKind[];
export type Tried = TriedFragment;

/** A sheet that was tried: what came of it, and the file itself where all of it could come in. */
export interface HeldSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly tried: Tried;
  /** Nothing where something is wrong with it: a file that tells too much is not kept. */
  readonly bytes: Buffer | null;
}

const LONGEST_NAME = 120;

/** As the values of a form that waits on the server, sealed, for a day and for the same account. */
export function heldValues(kind: SheetKind, { name, bytes }: SentFile, tried: Tried): FormValues {
  const isWhole = tried.problemCount === 0;
  return { kind, name: name.slice(0, LONGEST_NAME), tried: JSON.stringify(tried), ...(isWhole ? { file: gzipSync(bytes).toString('base64') } : {}) };
}

/** What waits there, if it is a sheet that was tried. */
export function heldIn(values: FormValues): HeldSheet | null {
  const kind = SHEET_KINDS.find((one) => one === textOf(values, 'kind'));
  const tried = textOf(values, 'tried');
  if (!kind || tried === '') return null;
  const file = textOf(values, 'file');
  return { kind, name: textOf(values, 'name'), tried: JSON.parse(tried) as Tried, bytes: file === '' ? null : gunzipSync(Buffer.from(file, 'base64')) };
}
