import { SPOKEN_LANGUAGES } from '../spoken-languages';
import { levelCell } from './import-cells';
import { cell, type ImportRow, type RowReader } from './import-file';
import { headingKey, identifiesPerson, type ImportMapping, LEVEL_COLUMN, MAX_MAPPED_LENGTH, meaningOf, textKey } from './import-mapping';
import { codeNamed, valueNames } from './value-names';

/** A column with the level of one language, as `languages_en`. */
const PREFIX = 'languages_';
/** Words of a heading in addition to the name of the language. */
const OF_HEADING = /(?:^|_)(?:level|skills?|language|ability|speaks?|speaking|spoken|how_well|needed|required|necessary|minimum)(?=_|$)/g;
const CODE_OF_HEADING = new Map(
  SPOKEN_LANGUAGES.flatMap(({ code, name, nameKm, otherNames }) =>
    [name, nameKm, ...otherNames].filter((one) => one.length > 2).map((one) => [headingKey(one), code] as const),
  ),
);
const NONE = valueNames({ 0: 'none|no|not|nothing|n/a|-|–|—|x|not at all|cannot|មិនចេះ|អត់ចេះ|ទេ|អត់|គ្មាន|មិនមាន' });

/** The column of a heading that names a language: `English`, `Speaks English`, `ភាសាអង់គ្លេស`. */
export function languageColumn(heading: string): string | undefined {
  const key = headingKey(heading);
  const code = CODE_OF_HEADING.get(key) ?? CODE_OF_HEADING.get(key.replace(OF_HEADING, '').replace(/^_+|_+$/g, ''));
  return code === undefined ? undefined : `${PREFIX}${code}`;
}

interface SpokenLanguage {
  readonly language: string;
  readonly level: number;
}

/** A level by its number or word; 0 for none, undefined for a word that is not known. */
function levelOf(text: string): number | undefined {
  const level = codeNamed(NONE, text) ?? levelCell(text);
  return /^[0-9]+$/.test(String(level)) ? Number(level) : undefined;
}

const languageCells = (row: ImportRow): readonly string[] => Object.keys(row.cells).filter((column) => column.startsWith(PREFIX) && cell(row, column) !== '');

/** The words for levels in a row that are not known. */
export const unknownLevels = (row: ImportRow): string[] =>
  languageCells(row)
    .map((column) => cell(row, column))
    .filter((text) => levelOf(text) === undefined);

/** The languages that columns of their own name, each with its level; a word for a level that is not known is asked about. */
export function languagesOfColumns(
  reader: RowReader,
  { mapping, protectedTexts }: { readonly mapping: ImportMapping; readonly protectedTexts: ReadonlySet<string> },
): SpokenLanguage[] {
  return languageCells(reader.row).flatMap((column) => {
    const text = cell(reader.row, column);
    const level = levelOf(text) ?? decidedLevel(reader, mapping, text);
    if (level === undefined) refuseLevel(reader, column, protectedTexts);
    else if (level > MAX_LEVEL) reader.refuse(column, 'TOO_BIG', text, MAX_LEVEL);
    else if (level > 0) return [{ language: column.slice(PREFIX.length), level }];
    return [];
  });
}

const MAX_LEVEL = 4;

function decidedLevel(reader: RowReader, mapping: ImportMapping, text: string): number | undefined {
  const code = meaningOf(mapping, LEVEL_COLUMN, text);
  if (code !== undefined) reader.noteKnown(LEVEL_COLUMN, text, code);
  return code === undefined ? undefined : Number(code ?? 0);
}

function refuseLevel(reader: RowReader, column: string, protectedTexts: ReadonlySet<string>): void {
  const text = cell(reader.row, column);
  if (reader.refuseMarker(column, text)) return;
  if (protectedTexts.has(text)) reader.refusePrivate(column, 'PROTECTED_TEXT', text);
  else if (identifiesPerson(text, cell(reader.row, 'display_name'))) reader.refusePrivate(column, 'NAMES_TRAINEE', text);
  else if (textKey(text).length > MAX_MAPPED_LENGTH) reader.refuse(column, 'TOO_LONG', text, MAX_MAPPED_LENGTH);
  else reader.refuseUnknown(LEVEL_COLUMN, text, text);
}
