import { type ChoiceColumns, withChoices } from '../../../shared/imports/choice-cells';
import { startDayCell, timeCell } from '../../../shared/imports/date-cells';
import { levelCell, literacyCell, payCell, refuseNoCurrency, weekdaysCell } from '../../../shared/imports/import-cells';
import { cell, orNull, listParts, type RowReader, type ImportRow, wholeNumber } from '../../../shared/imports/import-file';
import { withChosen, withHours } from '../../../shared/imports/unclear-cells';
import { languagesOfColumns } from '../../../shared/imports/language-levels';
import { LANGUAGE_CODE } from '../../../shared/input-reader';
import { identifiesPerson, MAX_MAPPED_LENGTH, mayBeAddress, textKey } from '../../../shared/imports/import-mapping';
import { languageCode } from '../../../shared/spoken-languages';
import { onePerCode } from '../../../shared/imports/list-cells';
import { licenceCode } from '../../../shared/imports/value-names';
import { TRAVEL_BANDS } from '../../matching/domain/facts/pair';
import { LEVEL_LEFT_OUT, possibleNames, travelBand, type TypedPart, typedParts } from './partner-values';
import { TRAINEE_COLUMNS, type TraineeLookupResults } from './trainee-import-columns';

/**
 * Translates the texts of a row to codes: null if staff left the text out, undefined if it is not known.
 */
export interface TraineeCodeLookup {
  readonly skillCode: (text: string) => string | null | undefined;
  readonly iscoCode: (text: string) => string | null | undefined;
  readonly provinceCode: (text: string) => string | undefined;
  readonly languageCode: (text: string) => string | null | undefined;
  /** Whether a decision of staff translates a text, because the text is no name itself. */
  readonly isMapped: (column: string, text: string) => boolean;
  /** Whether a text has a risk word (`RiskWords`), so that it is never stored and staff do not map it. */
  readonly isProtected: (text: string) => boolean;
  /** The day on which a text became a question for a skill that has no answer yet. */
  readonly askedOn: (text: string) => string | undefined;
}

/** The columns with a choice. A currency is none: a word for another one has no meaning here. */
export const TRAINEE_CHOICES: ChoiceColumns = {
  travel: { codes: TRAVEL_BANDS, read: travelBand },
  literacy: { codes: ['0', '1', '2', '3', '4'], read: (text) => String(literacyCell(text)) },
  language: { codes: ['km', 'en'], read: languageCode },
};

/** The labels of the pages, which mean yes. */
const ACCEPTS_HOUSING = ['accepts offered housing', 'យល់ព្រមស្នាក់នៅកន្លែងដែលនិយោជកផ្តល់'];

/** The texts in a row that may name skills. */
export const skillsNamedForTrainee = (row: ImportRow): string[] => possibleNames(row, 'skills');

/**
 * Converts a row to the input of `parseTrainee`. An unreadable cell is passed on unchanged, to be refused
 * there.
 */
export function traineeInput(reader: RowReader, names: TraineeCodeLookup, references: TraineeLookupResults): Readonly<Record<string, unknown>> {
  const { today } = references;
  if (reader.refuseMarker('display_name', cell(reader.row, 'display_name'))) reader.reportNoMore('display_name');
  // in the order of the columns
  const province = homeProvince(reader, names);
  const chosen = withChosen(reader, withChoices(reader, TRAINEE_CHOICES, references), ['available_days', 'min_pay_amount'], references.mapping);
  const row = withHours(reader, chosen, TRAINEE_COLUMNS.hours ?? [], references.mapping);
  refuseNoCurrency(reader, 'min_pay_amount', 'min_pay_currency');
  const of = (column: string): string | null => orNull(cell(row, column));
  const number = (column: string): unknown => wholeNumber(cell(row, column));
  const minPay = payCell(cell(row, 'min_pay_amount'), cell(row, 'min_pay_currency'));
  return {
    displayName: of('display_name'),
    language: orNull(languageCode(cell(row, 'language'))),
    homeProvince: province,
    travel: orNull(travelBand(cell(row, 'travel'))),
    acceptsHousing: reader.flag('accepts_housing', ACCEPTS_HOUSING),
    literacy: literacyCell(cell(row, 'literacy')),
    education: of('education'),
    availableFrom: startDayCell(cell(row, 'available_from'), today),
    availableDays: weekdaysCell(cell(row, 'available_days')),
    availableFromTime: timeCell(cell(row, 'available_from_time')),
    availableToTime: timeCell(cell(row, 'available_to_time')),
    wantedHoursMin: number('wanted_hours_min'),
    wantedHoursMax: number('wanted_hours_max'),
    ...(minPay.amount === null && minPay.currency === null ? {} : { minPay }),
    licences: listParts(row, 'licences').map(licenceCode),
    skills: namedParts(reader, 'skills', names, names.skillCode, ({ code: skillCode, level, source }) => ({
      skillCode,
      level: level ?? LEVEL_LEFT_OUT,
      source: source === '' ? 'SELF' : source,
    })),
    languages: spokenLanguages(reader, names, references),
    jobPreferences: namedParts(reader, 'job_preferences', names, names.iscoCode, ({ code: iscoCode }) => ({ iscoCode })).map((one, at) => ({
      ...one,
      rank: at + 1,
    })),
  };
}

type NamedPart = TypedPart & { readonly code: string };

/** The parts of a list whose texts staff may map. What is not known is refused, and what was left out is left out. */
function namedParts<T>(
  reader: RowReader,
  column: string,
  names: TraineeCodeLookup,
  codeOf: (text: string) => string | null | undefined,
  input: (part: NamedPart) => T,
): T[] {
  const read = typedParts(reader.row, column, (text) => codeOf(text) !== undefined).flatMap((typed): NamedPart[] => {
    const code = codeOf(typed.text);
    if (code !== undefined && names.isMapped(column, typed.text)) reader.noteKnown(column, typed.text, code);
    if (typeof code === 'string') return [{ ...typed, code }];
    if (code === undefined) refuseName(reader, column, typed, names);
    return [];
  });
  const parts = onePerCode(read, oneOfBoth);
  reader.setParts(
    column,
    parts.map(({ part }) => part),
  );
  return parts.map(input);
}

/** Of two words for one thing the higher level counts; one word with two levels or sources contradicts itself. */
function oneOfBoth(one: NamedPart, other: NamedPart): NamedPart | null {
  const differ = (a: unknown, b: unknown): boolean => a !== b && a !== null && a !== '' && b !== null && b !== '';
  const isSameWord = textKey(one.text) === textKey(other.text);
  if (isSameWord && (differ(one.level, other.level) || differ(one.source, other.source))) return null;
  // a level that cannot be read is reported
  if (typeof one.level === 'string' || typeof other.level === 'string') return null;
  return (other.level ?? 0) > (one.level ?? 0) ? other : one;
}

function refuseName(reader: RowReader, column: string, { part, text }: Pick<TypedPart, 'part' | 'text'>, names: TraineeCodeLookup): void {
  if (reader.refuseMarker(column, text)) return;
  if (names.isProtected(text)) reader.refusePrivate(column, 'PROTECTED_TEXT', part);
  else if (identifiesPerson(text, cell(reader.row, 'display_name'))) reader.refusePrivate(column, 'NAMES_TRAINEE', part);
  else if (text.length > MAX_MAPPED_LENGTH) reader.refuse(column, 'TOO_LONG', part, MAX_MAPPED_LENGTH);
  else reader.refuseUnknown(column, text, part, column === 'skills' ? names.askedOn(text) : undefined);
}

/** An unknown text is refused, and its row waits for a decision unless it may be an address. */
function homeProvince(reader: RowReader, names: TraineeCodeLookup): string | null {
  const column = 'home_province';
  const text = cell(reader.row, column);
  const code = names.provinceCode(text);
  if (code !== undefined) {
    if (names.isMapped(column, text)) reader.noteKnown(column, text, code);
    return code;
  }
  if (text === '') return null;
  if (mayBeAddress(column, text)) reader.refuse(column, 'UNKNOWN');
  else refuseName(reader, column, { part: text, text }, names);
  return text;
}

function typedLanguages(reader: RowReader, names: TraineeCodeLookup): { readonly language: string; readonly level: number | string | null }[] {
  const column = 'languages';
  const read = typedParts(reader.row, column, () => false).flatMap((typed) => {
    // as in `km:5`, whose level is refused later
    const [text = '', level] = typed.text.split(':').map((one) => one.trim());
    const code = names.languageCode(text);
    if (code !== undefined && names.isMapped(column, text)) reader.noteKnown(column, text, code);
    if (code === undefined) refuseName(reader, column, { part: typed.part, text }, names);
    return typeof code === 'string' ? [{ part: typed.part, code, level: typed.level ?? (level === undefined ? LEVEL_LEFT_OUT : levelCell(level)) }] : [];
  });
  const once = onePerCode(read, (one, other) => (one.level === other.level ? one : null));
  reader.setParts(
    column,
    once.map(({ part }) => part),
  );
  return once.map(({ code: language, level }) => ({ language, level }));
}

/** A list names a language more exactly than a column of its own. */
function spokenLanguages(reader: RowReader, names: TraineeCodeLookup, references: Parameters<typeof languagesOfColumns>[1]): object[] {
  const listed = typedLanguages(reader, names);
  return [...listed, ...languagesOfColumns(reader, references).filter(({ language }) => listed.every((one) => one.language !== language))];
}

/** The texts in a list of languages that are no language. */
export const unknownLanguages = (row: ImportRow): string[] =>
  typedParts(row, 'languages', () => false)
    .map(({ text }) => (text.split(':')[0] ?? '').trim())
    .filter((text) => !LANGUAGE_CODE.test(languageCode(text)));
