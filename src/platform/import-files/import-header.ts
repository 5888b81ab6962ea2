import { HOURS_COLUMN, type ImportColumns, type ImportProblemCode } from '../../shared/imports/import-file';
import { headingKey, headingPath, wholeKey, type ImportMapping, type KnownHeading } from '../../shared/imports/import-mapping';
import { currencyNamed, periodNamed } from '../../shared/imports/import-cells';
import { languageColumn } from '../../shared/imports/language-levels';
import { type AmountColumn, amountColumns } from './amount-columns';
import { nearest } from '../../shared/nearest';

/** The columns of one kind of import. */
export interface ColumnRules {
  readonly columns: ImportColumns;
  isProtected(column: string): boolean;
}

/** A problem with a heading. */
export interface HeaderProblem {
  readonly column: string;
  readonly value: string;
  readonly problem: ImportProblemCode;
  readonly limit?: string | number;
}

/** What the headings of a file mean. */
export interface Header {
  /** The index of each column. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Of a list that a survey tool exported with a column for each answer: the answers and their indexes. */
  readonly answers: ReadonlyMap<string, readonly { readonly at: number; readonly text: string }[]>;
  /** Columns with the amounts in one currency each. */
  readonly amounts: readonly AmountColumn[];
  /** Columns that the file lacks, with the same value in all rows. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly HeaderProblem[];
  /** The names of columns that are not read. */
  readonly ignored: readonly string[];
  /** The headings as they were typed, by their names. */
  readonly typed: ReadonlyMap<string, string>;
  /** Required columns that the file lacks. */
  readonly missing: readonly string[];
  /** Headings that staff decided about. */
  readonly known: readonly KnownHeading[];
  /** The indexes of columns that must never be in a file. */
  readonly protectedAt: ReadonlySet<number>;
  /** A column of names that are shortened as they are read. */
  readonly shortened: { readonly at: number; readonly column: string; readonly heading: string; readonly isFull: boolean } | null;
}

/** Of a file whose first line is not read yet. */
export const NO_HEADER: Header = {
  indexes: new Map(),
  answers: new Map(),
  amounts: [],
  values: {},
  problems: [],
  ignored: [],
  typed: new Map(),
  missing: [],
  known: [],
  protectedAt: new Set(),
  shortened: null,
};

const MAX_NAME_SHOWN = 60;

export const nameOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

export const shownName = (name: string, at: number): string =>
  name === '' ? `#${at + 1}` : name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name;

/** What Kobo and ODK add to each form: about the telephone and the sending, never read and never shown. */
const OF_SURVEY_TOOL = /^(?:_.*|__version__|formhub\/uuid|meta\/.*|deviceid|subscriberid|simserial|simid|phonenumber|instanceid)$/;
/** The same, but in a sheet without the others these may be columns of people. */
const OF_SURVEY_OR_PEOPLE = /^(?:start|end|today|username|audit)$/;

function isOfSurveyTool(cells: readonly string[]): (name: string) => boolean {
  const isSurvey = cells.some((cell) => OF_SURVEY_TOOL.test(nameOf(cell)));
  return (name) => OF_SURVEY_TOOL.test(name) || (isSurvey && OF_SURVEY_OR_PEOPLE.test(name));
}

/** Why a heading means a column: its exact name, a decision of staff, or a usual name; a higher one counts. */
const [EXACT, DECIDED, USUAL] = [3, 2, 1] as const;

/** Finds the columns in the headings of a file. */
export function readHeader(cells: readonly string[], form: ColumnRules, mapping: ImportMapping): Header {
  const { required, optional, headings = {}, lists = [], hours, within: [within] = [], shortenedNames } = form.columns;
  const columns = [...required, ...optional, ...(hours ? [HOURS_COLUMN] : [])];
  const [usual, isOfTool] = [usualColumns(headings), isOfSurveyTool(cells)] as const;
  const found = new Map<string, { readonly at: number; readonly strength: number }>();
  const answers = new Map<string, { readonly at: number; readonly text: string }[]>();
  const problems: HeaderProblem[] = [];
  const [unknown, known]: [string[], KnownHeading[]] = [[], []];
  const protectedAt = new Set<number>();
  const byUsualName: { readonly column: string; readonly rank: number; readonly at: number; readonly label: string; readonly key: string }[] = [];
  const take = (column: string, at: number, strength: number): boolean => takeColumn({ found, problems }, column, at, strength);
  const isProtectedAt = (at: number, keys: readonly string[]): boolean => keys.some((key) => form.isProtected(key)) && protectedAt.add(at).has(at);
  // staff decided not to read it, which is no permission to store it
  const ignore = (at: number, label: string, ...keys: readonly string[]): void => {
    isProtectedAt(at, keys);
    unknown.push(label);
  };
  const leave = (at: number, label: string, ...keys: readonly string[]): void => {
    if (isProtectedAt(at, keys)) problems.push({ column: label, value: label, problem: 'PROTECTED_COLUMN' });
    else unknown.push(label);
  };
  const amounts = amountsIn(cells, form.columns, mapping);
  for (const [at, typed] of cells.entries()) {
    const name = nameOf(typed);
    const label = shownName(name, at);
    const path = headingPath(typed);
    const [group = '', key = ''] = [path.at(-2), path.at(-1)];
    const list = lists.find((one) => one === group || usual.get(group)?.column === one);
    const decision = decisionOf(mapping, typed, label, cells);
    const byName = [wholeKey(typed), key].flatMap((one) => (columns.includes(one) ? { column: one, rank: -1 } : (usual.get(one) ?? [])))[0];
    const language = byName || !columns.includes('languages') ? undefined : languageColumn(typed);
    if (amounts.some((amount) => amount.at === at)) found.set(within?.other ?? '', { at: amounts[0]?.at ?? at, strength: DECIDED });
    else if (columns.includes(name)) take(name, at, EXACT);
    else if (shortenedNames && typed.trim() === shortenedNames.heading) take(shortenedNames.column, at, EXACT);
    else if (decision === null) {
      known.push({ heading: label, column: null });
      ignore(at, label, name, key);
    } else if (decision !== undefined && columns.includes(decision)) {
      known.push({ heading: label, column: decision });
      if (!take(decision, at, DECIDED)) leave(at, label, key);
    } else if (list !== undefined && byName?.column !== list) answers.set(list, [...(answers.get(list) ?? []), { at, text: key.replaceAll('_', ' ') }]);
    else if (language !== undefined && !found.has(language)) take(language, at, USUAL);
    else if (byName && !isOfTool(name)) byUsualName.push({ ...byName, at, label, key });
    else if (!isOfTool(name)) leave(at, label, name, key);
  }
  // if several headings are usual names of a column, the best one is read: "name used" rather than "name"
  for (const { column, at, label, key } of byUsualName.toSorted((one, other) => one.rank - other.rank)) {
    if (found.has(column)) leave(at, label, key);
    else take(column, at, USUAL);
  }
  unknown.push(...spareHours(cells, found, hours));
  const isInHours = (column: string): boolean => found.has(HOURS_COLUMN) && hours?.includes(column) === true;
  const has = (column: string): boolean => found.has(column) || answers.has(column) || isInHours(column) || (amounts.length > 0 && column === within?.column);
  const ofAllRows = { ...valuesOfHeadings(cells, found, form.columns), ...mapping.values };
  const rest = remainingColumns({ required, columns, unknown, has, hasHeading: (column) => found.has(column) }, ofAllRows, form.columns);
  problems.push(...rest.problems);
  return {
    indexes: new Map([...found].map(([column, { at }]) => [column, at])),
    answers,
    amounts,
    ...rest,
    problems,
    ignored: unknown,
    typed: new Map(cells.map((typed, at) => [shownName(nameOf(typed), at), shownName(typed.trim().replace(/\s+/g, ' '), at)])),
    known,
    protectedAt,
    shortened: shortenedColumn(cells, found, form.columns),
  };
}

interface TakenColumns {
  readonly found: Map<string, { readonly at: number; readonly strength: number }>;
  readonly problems: HeaderProblem[];
}

/** Takes a heading for a column unless another one means it more surely; two that mean it equally are a mistake. */
function takeColumn({ found, problems }: TakenColumns, column: string, at: number, strength: number): boolean {
  const other = found.get(column);
  if (other && other.strength > strength) return false;
  if (other?.strength === strength) problems.push({ column, value: column, problem: 'REPEATED' });
  else found.set(column, { at, strength });
  return true;
}

/** The columns of amounts in one currency each: by a decision of staff, otherwise by their usual headings. */
function amountsIn(cells: readonly string[], form: ImportColumns, mapping: ImportMapping): readonly AmountColumn[] {
  const usual = usualColumns(form.headings ?? {});
  return amountColumns(cells, form, (at, key) => {
    const typed = cells[at] ?? '';
    const decision = decisionOf(mapping, typed, shownName(nameOf(typed), at), cells);
    return decision === undefined ? (usual.get(key)?.column ?? (key === form.within?.[0]?.other ? key : undefined)) : decision;
  });
}

/**
 * The column that staff chose for a heading; null if it is not read. They see the beginning of a long heading. A decision
 * without the text in brackets counts if no other heading of the file differs only in that text.
 */
function decisionOf({ headings }: ImportMapping, typed: string, label: string, cells: readonly string[]): string | null | undefined {
  const key = headingKey(typed);
  const isOnly = cells.filter((other) => headingKey(other) === key).length === 1;
  const keys = [wholeKey(typed), wholeKey(label), ...(isOnly ? [key, headingKey(label)] : [])];
  return keys.flatMap((one) => (Object.hasOwn(headings, one) ? [headings[one]] : []))[0];
}

/** Removes the column of both times if each of them has a column of its own, and returns its heading. */
function spareHours(cells: readonly string[], found: Map<string, { readonly at: number }>, hours: ImportColumns['hours']): string[] {
  const both = found.get(HOURS_COLUMN);
  if (!both || !hours?.every((column) => found.has(column))) return [];
  found.delete(HOURS_COLUMN);
  return [shownName(nameOf(cells[both.at] ?? ''), both.at)];
}

const usualColumns = (headings: NonNullable<ImportColumns['headings']>) =>
  new Map(Object.entries(headings).flatMap(([column, names]) => names.map((name, rank) => [name, { column, rank }] as const)));

interface FoundColumns {
  readonly required: readonly string[];
  readonly columns: readonly string[];
  readonly unknown: readonly string[];
  /** Whether a heading, or the headings of a list, were found. */
  readonly has: (column: string) => boolean;
  /** Whether a heading was found. */
  readonly hasHeading: (column: string) => boolean;
}

/** What the file has no heading for: the same value in all rows, or a column that is missing. */
function remainingColumns(
  { required, columns, unknown, has, hasHeading }: FoundColumns,
  ofAllRows: ImportMapping['values'],
  { from = {} }: ImportColumns,
): Pick<Header, 'values' | 'missing' | 'problems'> {
  const values = Object.fromEntries(Object.entries(ofAllRows).filter(([column]) => columns.includes(column) && !has(column)));
  const missing = required.filter((column) => !has(column) && !(column in values) && !(column in from));
  // one of these may be a misspelt name of the missing column
  const absent = columns.filter((column) => !hasHeading(column));
  return { values, missing, problems: missingProblems(missing, unknown, absent) };
}

/** What the headings of other columns say about columns that the file lacks, as `Pay (USD)` names the currency. */
const valuesOfHeadings = (cells: readonly string[], found: ReadonlyMap<string, { readonly at: number }>, { within = [] }: ImportColumns) =>
  Object.fromEntries(
    within.flatMap(({ column, other, ofHeading }) => {
      const at = found.get(other)?.at;
      const nameIn = ofHeading === 'CURRENCY' ? currencyNamed : periodNamed;
      const value = at === undefined ? undefined : nameIn(cells[at] ?? '');
      return value === undefined ? [] : [[column, value]];
    }),
  );

/** The required columns that the file lacks, and unknown headings that may be one of them, misspelt. */
function missingProblems(missing: readonly string[], unknown: readonly string[], absent: readonly string[]): HeaderProblem[] {
  if (missing.length === 0) return [];
  return [
    ...unknown.map((name) => ({ column: name, value: name, problem: 'UNKNOWN_COLUMN' as const, limit: nearest(name, absent) ?? '' })),
    ...missing.map((column) => ({ column, value: '', problem: 'MISSING_COLUMN' as const })),
  ];
}

/** A column of names whose heading does not say that it is the name she uses. */
function shortenedColumn(
  cells: readonly string[],
  found: ReadonlyMap<string, { readonly at: number; readonly strength: number }>,
  { shortenedNames }: ImportColumns,
): Header['shortened'] {
  const name = shortenedNames && found.get(shortenedNames.column);
  if (!name || name.strength === EXACT) return null;
  const heading = cells[name.at] ?? '';
  const key = headingPath(heading).at(-1) ?? '';
  const isFull = shortenedNames.full.includes(key);
  return isFull || shortenedNames.unclear.includes(key) ? { at: name.at, column: shortenedNames.column, heading: heading.trim(), isFull } : null;
}
