import type { ImportKind } from './import-threads';
import { type ColumnRules, type Header, readHeader } from './import-header';
import { NO_MAPPING } from '../../shared/imports/import-mapping';

/** The columns of all kinds of import. */
export type ImportKinds = Readonly<Record<ImportKind, ColumnRules>>;

/** With fewer known columns the names of the others are not shown: the file may be a report about people. */
const LEAST_COLUMNS = 2;
/** Another kind of import knows clearly more headings: so many times as many, and at least so many more. */
const [CLEARLY_TIMES, CLEARLY_MORE] = [2, 2] as const;

/** The columns that a file has. */
export const knownColumns = ({ indexes, answers }: Header): ReadonlySet<string> => new Set([...indexes.keys(), ...answers.keys()]);

/** Whether the headings may be shown. */
export const hasEnoughColumns = (header: Header): boolean => knownColumns(header).size >= LEAST_COLUMNS;

/**
 * Judges a file that lacks most of the required columns: the kind that it looks like, or an empty text if it looks like
 * none. Null if it may be of the expected kind, so that staff can say what its columns are.
 */
export function otherKindOf(cells: readonly string[], header: Header, form: ColumnRules, kinds: Partial<ImportKinds>): ImportKind | '' | null {
  if (header.missing.length <= form.columns.required.length / 2) return null;
  const own = knownColumns(header).size;
  const others = Object.entries(kinds) as [ImportKind, ColumnRules][];
  const [best] = others
    .filter(([, rules]) => rules !== form)
    .map(([kind, rules]) => ({ kind, known: knownColumns(readHeader(cells, rules, NO_MAPPING)).size }))
    .toSorted((one, other) => other.known - one.known);
  if (best && best.known >= own + CLEARLY_MORE && best.known >= own * CLEARLY_TIMES) return best.kind;
  return own < LEAST_COLUMNS ? '' : null;
}
