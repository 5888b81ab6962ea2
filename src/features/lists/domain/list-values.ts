import type { InputReader } from '../../../shared/input-reader';
import { isId } from '../../../shared/ids';

/** Whose trainees a list is about. */
export const WHOSE = ['MINE', 'UNASSIGNED', 'ALL'] as const;
export type Whose = (typeof WHOSE)[number];

export const MAX_FILTER_DAYS = 3650;

export const HOLD_FILTERS = ['ON_HOLD', 'NOT_ON_HOLD'] as const;
export type HoldFilter = (typeof HOLD_FILTERS)[number];

/** Reads an optional id, in lower case. */
export function readId(reader: InputReader, field: string): string | null {
  const id = reader.optionalText(field, 36);
  if (id !== null && !isId(id)) reader.refuse(field, 'UNKNOWN');
  return id?.toLowerCase() ?? null;
}

/** Reads an optional code of at most four digits. */
export function readCode(reader: InputReader, field: string, pattern: RegExp): string | null {
  const code = reader.optionalText(field, 4);
  if (code !== null && !pattern.test(code)) reader.refuse(field, 'UNKNOWN');
  return code;
}

/** Reads the two digits of a province. */
export const readProvince = (reader: InputReader): string | null => readCode(reader, 'province', /^\d{2}$/);
/** Reads the first digits of a kind of work. */
export const readWork = (reader: InputReader): string | null => readCode(reader, 'work', /^\d{1,4}$/);

/** Which part of a list. */
export interface ListPart {
  readonly limit: number;
  /** The cursor of a row; the page begins after it, or ends before it. */
  readonly after: string | null;
  readonly before: string | null;
}

/** A page of a list. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** How many rows come before the page. */
  readonly start: number;
  readonly total: number;
}
