import { cell, type ImportRow, type RowReader } from './import-file';
import { identifiesPerson, type ImportMapping, MAX_MAPPED_LENGTH, mayBeLeftOut, meaningOf } from './import-mapping';

/** A column whose values are choices. */
interface ChoiceColumn {
  readonly codes: readonly string[];
  /** The code that usual words mean; another text for words that are not known. */
  readonly read: (text: string) => string;
  /** Whether a text may be a word for one of the choices; a number is a mistake, not a word. */
  readonly isWord?: (text: string) => boolean;
}
export type ChoiceColumns = Readonly<Record<string, ChoiceColumn>>;

/** What staff decided about words, and which texts have a risk word (`RiskWords`). */
interface Decisions {
  readonly mapping: ImportMapping;
  readonly protectedTexts: ReadonlySet<string>;
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

const isUnknown = ({ codes, read, isWord = hasLetter }: ChoiceColumn, text: string): boolean => text !== '' && !codes.includes(read(text)) && isWord(text);

/** The words in a row's choices that are not known. */
export const unknownChoices = (row: ImportRow, columns: ChoiceColumns): string[] =>
  Object.entries(columns).flatMap(([column, choice]) => (isUnknown(choice, cell(row, column)) ? [cell(row, column)] : []));

/** The row with the codes that staff chose for its words. A word that no one decided about is refused until they do. */
export function withChoices(reader: RowReader, columns: ChoiceColumns, { mapping, protectedTexts }: Decisions): ImportRow {
  const { row } = reader;
  const cells = { ...row.cells };
  for (const [column, choice] of Object.entries(columns)) {
    const text = cell(row, column);
    if (!isUnknown(choice, text) || reader.refuseMarker(column, text)) continue;
    const code = meaningOf(mapping, column, text);
    if (code === null ? mayBeLeftOut(column) : code !== undefined && choice.codes.includes(code)) {
      reader.noteKnown(column, text, code ?? null);
      cells[column] = code ?? '';
    } else {
      if (protectedTexts.has(text)) reader.refusePrivate(column, 'PROTECTED_TEXT', text);
      else if (identifiesPerson(text, cell(row, 'display_name'))) reader.refusePrivate(column, 'NAMES_TRAINEE', text);
      else if (text.length > MAX_MAPPED_LENGTH) reader.refuse(column, 'TOO_LONG', text, MAX_MAPPED_LENGTH);
      else reader.refuseUnknown(column, text, text);
      reader.reportNoMore(column);
    }
  }
  return { ...row, cells };
}
