import { HOURS_COLUMN } from '../../../../shared/imports/import-file';
import { OF_SHIFTS, textKey, wholeKey } from '../../../../shared/imports/import-mapping';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { ImportDryRunFragment, ImportMappingInput } from '../../gql';

/** A search ignores the rest of a longer text. */
const MAX_SEARCHED_LENGTH = 200;
/** How many texts a page asks about. */
export const TEXTS_OF_PAGE = 25;
export const LEFT_OUT = '-';
/** No candidate fits: the text becomes a question to the steward, and stays undecided. */
export const ASK = 'ask';
/** An earlier decision is withdrawn. */
export const FORGET = 'forget';
/** The value of a missing column in the form: a heading of the file, or one value for all rows. */
export const [OF_HEADING, FOR_ALL] = ['heading:', 'value:'] as const;

export interface AskedText {
  readonly column: string;
  readonly text: string;
  readonly rows: number;
  /** The day on which it became a question, while there is no answer. */
  readonly askedOn?: string | null;
}

export type KnownText = ImportDryRunFragment['knownTexts'][number];
export type KnownHeading = ImportDryRunFragment['knownHeadings'][number];

/** What was decided about the words of a file so far. */
export interface Answers {
  readonly headings: readonly { readonly heading: string; readonly column: string | null; readonly forget: boolean }[];
  readonly texts: readonly { readonly column: string; readonly text: string; readonly code: string | null; readonly forget: boolean }[];
  readonly values: readonly { readonly column: string; readonly value: string }[];
  /** What staff searched for a text, because no candidate fits. */
  readonly searches: readonly { readonly column: string; readonly text: string; readonly query: string }[];
  /** Texts for which staff ask for a skill. */
  readonly requests: readonly { readonly column: string; readonly text: string; readonly isSent: boolean }[];
}

export const NO_ANSWERS: Answers = { headings: [], texts: [], values: [], searches: [], requests: [] };

export const mappingInput = ({ headings, texts, values }: Answers): ImportMappingInput | null =>
  headings.length + texts.length + values.length === 0 ? null : { headings: [...headings], texts: [...texts], values: [...values] };

export const columnField = (column: string): string => `column-${column}`;
export const valueField = (column: string): string => `value-${column}`;
export const textField = (at: number): string => `text-${at}`;
export const searchField = (at: number): string => `find-${at}`;
export const unusedField = (at: number): string => `unused-${at}`;
export const headingField = (at: number): string => `heading-${at}`;

export const answerTo = ({ texts, requests }: Answers, asked: Omit<AskedText, 'rows'>): string | undefined => {
  if (requestFor({ requests }, asked)) return ASK;
  const found = texts.find((one) => keyOfText(one) === keyOfText(asked));
  if (!found) return asked.askedOn ? ASK : undefined;
  return found.forget ? undefined : (found.code ?? LEFT_OUT);
};

export interface HeadingChoice {
  readonly field: string;
  readonly heading: string;
  readonly column: string;
}

/** Which heading of the file staff chose for which column, at the missing columns and at the headings. */
export function headingChoices(sent: FormValues, { missing, unused }: Pick<PageOfQuestions, 'missing' | 'unused'>): HeadingChoice[] {
  const ofColumns = missing.map((column) => ({ field: columnField(column), heading: textOf(sent, columnField(column)), column }));
  const ofHeadings = unused.map((heading, at) => ({ field: unusedField(at), heading, column: textOf(sent, unusedField(at)) }));
  return asHours([
    ...ofColumns.flatMap((one) => (one.heading.startsWith(OF_HEADING) ? [{ ...one, heading: one.heading.slice(OF_HEADING.length) }] : [])),
    ...ofHeadings.filter(({ column }) => column !== ''),
  ]);
}

const TIMES = [
  ['available_from_time', 'available_to_time'],
  ['starts_at', 'ends_at'],
] as const;

/** One heading for both times means the column that holds both. */
function asHours(choices: readonly HeadingChoice[]): HeadingChoice[] {
  const both = choices.find(({ heading, column }) =>
    TIMES.some(([from, to]) => column === from && choices.some((other) => other.column === to && other.heading === heading)),
  );
  if (!both) return [...choices];
  const isTime = ({ heading, column }: HeadingChoice): boolean => heading === both.heading && TIMES.some((times) => times.some((one) => one === column));
  return [{ ...both, column: HOURS_COLUMN }, ...choices.filter((one) => !isTime(one))];
}

/** Two choices that cannot both count: one heading for two columns, or two headings for one column. */
export function contradictions(choices: readonly HeadingChoice[]): (readonly [HeadingChoice, HeadingChoice])[] {
  return choices.flatMap((choice, at) => {
    const key = wholeKey(choice.heading);
    const other = choices.slice(0, at).find(({ heading, column }) => (wholeKey(heading) === key) !== (column === choice.column));
    return other ? [[other, choice] as const] : [];
  });
}

/** The column that staff chose for a heading of the file. */
export const headingAnswer = ({ headings }: Answers, heading: string): string => headings.find((one) => keyOfHeading(one) === wholeKey(heading))?.column ?? '';

/** The choice that the form shows for a missing column: a heading of the file, or one value for all rows. */
export const columnAnswer = ({ headings, values }: Answers, column: string): string => {
  const heading = headings.find((one) => one.column === column)?.heading;
  const value = values.find((one) => one.column === column)?.value;
  return heading !== undefined ? `${OF_HEADING}${heading}` : value !== undefined ? `${FOR_ALL}${value}` : '';
};

/** What staff searched last for a text. */
export const searchFor = ({ searches }: Answers, asked: Pick<AskedText, 'column' | 'text'>): string =>
  searches.find((one) => keyOfText(one) === keyOfText(asked))?.query ?? '';

/** The question for a skill that staff put for a text. */
export const requestFor = ({ requests }: Pick<Answers, 'requests'>, asked: Pick<AskedText, 'column' | 'text'>): Answers['requests'][number] | undefined =>
  requests.find((one) => keyOfText(one) === keyOfText(asked));

/** Whether a text is a question already. */
export const isWaiting = ({ askedOn = null }: Pick<AskedText, 'askedOn'>): boolean => askedOn !== null;

/** What headings without a meaning may mean. */
export type Proposals = ImportDryRunFragment['proposedHeadings'];

/** The columns that a heading means: `working_hours` are both times. */
const columnsOf = (column: string, missing: readonly string[]): readonly string[] => {
  const times = column === HOURS_COLUMN ? TIMES.flatMap((pair) => pair.filter((time) => missing.includes(time))) : [];
  return times.length > 0 ? times : [column];
};

/** Whether a heading is proposed for a column that the file lacks, so that it is chosen there. */
export const isForMissing = (
  heading: string,
  { proposedHeadings, missingColumns }: Pick<ImportDryRunFragment, 'proposedHeadings' | 'missingColumns'>,
): boolean =>
  proposedHeadings.some((one) => one.heading === heading && columnsOf(one.column, missingColumns).some((column) => missingColumns.includes(column)));

/** The usual value of a column that a sheet leaves out, which the page shows as chosen. */
export const PROPOSED_VALUES: Readonly<Record<string, string>> = { kind: 'JOB', pay_per: 'MONTH', hours_per_week: OF_SHIFTS };

/** Whether each column that the file lacks is proposed. */
export const areAllProposed = ({ proposedHeadings, missingColumns }: Pick<ImportDryRunFragment, 'proposedHeadings' | 'missingColumns'>): boolean =>
  missingColumns.every((missing) => missing in PROPOSED_VALUES || proposedHeadings.some(({ column }) => columnsOf(column, missingColumns).includes(missing)));

/** The answers with the proposals that staff neither changed nor confirmed yet, as the page shows them chosen. */
export function withProposals(answers: Answers, proposals: Proposals, missing: readonly string[]): Answers {
  const isOpen = ({ heading, column }: Proposals[number]): boolean =>
    !answers.headings.some((one) => keyOfHeading(one) === wholeKey(heading) || one.column === column) && !answers.values.some((one) => one.column === column);
  const chosen = proposals.filter(isOpen).flatMap(({ heading, column }) => columnsOf(column, missing).map((one) => ({ heading, column: one, forget: false })));
  const headings = [...answers.headings, ...chosen];
  const values = missing.flatMap((column) => {
    const [value, isAnswered] = [PROPOSED_VALUES[column], [...headings, ...answers.values].some((one) => one.column === column)];
    return value === undefined || isAnswered ? [] : [{ column, value }];
  });
  return { ...answers, headings, values: [...answers.values, ...values] };
}

/** The proposals that staff changed. */
export const changedProposals = (proposals: Proposals, choices: readonly HeadingChoice[]): Proposals =>
  proposals.filter(({ heading, column }) => !choices.some((one) => wholeKey(one.heading) === wholeKey(heading) && one.column === column));

/** What a page of the match step asks. */
export interface PageOfQuestions {
  readonly texts: readonly AskedText[];
  /** Required columns that the file lacks, and headings without a meaning: both only on the first page. */
  readonly missing: readonly string[];
  readonly unused: readonly string[];
  /** What the page showed as chosen for headings. */
  readonly proposals: Proposals;
}

/** The answers of a submitted page, together with the earlier ones. */
export function withAnswers(answers: Answers, sent: FormValues, { texts: asked, missing, unused, proposals }: PageOfQuestions): Answers {
  const columns = missing.map((column) => ({ column, choice: textOf(sent, columnField(column)), typed: textOf(sent, valueField(column)).trim() }));
  const choices = headingChoices(sent, { missing, unused });
  const changed = changedProposals(proposals, choices);
  // a heading that is not read after all is not proposed again
  const unread = changed.filter(({ heading }) => !choices.some((one) => wholeKey(one.heading) === wholeKey(heading)));
  const headings = [
    ...choices.map(({ heading, column }) => ({ heading, column, forget: false })),
    ...unread.map(({ heading }) => ({ heading, column: null, forget: false })),
  ];
  // words of a column that another heading has now are no words of it
  const choiceOf = ({ column }: AskedText, at: number): string => (changed.some((one) => one.column === column) ? '' : textOf(sent, textField(at)));
  const values = columns.flatMap(({ column, choice, typed }) => {
    const value = choice.startsWith(FOR_ALL) ? choice.slice(FOR_ALL.length) : choice === '' ? typed : '';
    return value === '' ? [] : [{ column, value }];
  });
  const texts = asked.flatMap((one, at) => {
    const [choice, { column, text }] = [choiceOf(one, at), one];
    return choice === '' || choice === ASK ? [] : [{ column, text, ...meaningIn(choice) }];
  });
  const isOfPage = (one: Pick<AskedText, 'column' | 'text'>): boolean => asked.some((text) => keyOfText(text) === keyOfText(one));
  const searches = asked.map(({ column, text }, at) => ({ column, text, query: textOf(sent, searchField(at)).trim().slice(0, MAX_SEARCHED_LENGTH) }));
  const requests = asked
    .filter((one, at) => one.column === 'skills' && choiceOf(one, at) === ASK)
    .map((text) => requestFor(answers, text) ?? { column: text.column, text: text.text, isSent: isWaiting(text) });
  return {
    // a column or text of this page without an answer has none from an earlier visit either
    headings: merged(
      answers.headings.filter(
        (one) => (one.column === null || !missing.includes(one.column)) && !unused.some((heading) => wholeKey(heading) === keyOfHeading(one)),
      ),
      headings,
      keyOfHeading,
    ),
    texts: merged(
      answers.texts.filter((one) => !isOfPage(one)),
      texts,
      keyOfText,
    ),
    values: [...answers.values.filter(({ column }) => !missing.includes(column)), ...values],
    searches: [...answers.searches.filter((one) => !isOfPage(one)), ...searches.filter(({ query }) => query !== '')],
    requests: [...answers.requests.filter((one) => !isOfPage(one)), ...requests],
  };
}

/**
 * The decisions of a submitted page of known words and headings, together with the earlier answers. One that is as
 * before needs no answer.
 */
export function withChanges(answers: Answers, sent: FormValues, texts: readonly KnownText[], headings: readonly KnownHeading[]): Answers {
  const changed = <T extends { readonly isRemembered: boolean }>(all: readonly T[], field: (at: number) => string, before: (one: T) => string | null) =>
    all.flatMap((one, at) => {
      const choice = textOf(sent, field(at));
      const isAsBefore = choice === (before(one) ?? LEFT_OUT) && one.isRemembered;
      return choice === '' ? [] : [{ one, ...meaningIn(choice), isAsBefore }];
    });
  const ofTexts = changed(texts, textField, ({ code }) => code).map(({ one: { column, text }, code, forget, isAsBefore }) => ({
    answer: { column, text, code, forget },
    isAsBefore,
  }));
  const ofHeadings = changed(headings, headingField, ({ column }) => column).map(({ one: { heading }, code: column, forget, isAsBefore }) => ({
    answer: { heading, column, forget },
    isAsBefore,
  }));
  return { ...answers, headings: replaced(answers.headings, ofHeadings, keyOfHeading), texts: replaced(answers.texts, ofTexts, keyOfText) };
}

interface Replacement<T> {
  readonly answer: T;
  readonly isAsBefore: boolean;
}

function replaced<T>(earlier: readonly T[], later: readonly Replacement<T>[], keyOf: (one: T) => string): T[] {
  const asBefore = new Set(later.filter(({ isAsBefore }) => isAsBefore).map(({ answer }) => keyOf(answer)));
  const changes = later.filter(({ isAsBefore }) => !isAsBefore).map(({ answer }) => answer);
  return merged(
    earlier.filter((one) => !asBefore.has(keyOf(one))),
    changes,
    keyOf,
  );
}

const meaningIn = (choice: string): { readonly code: string | null; readonly forget: boolean } => ({
  code: choice === LEFT_OUT || choice === FORGET ? null : choice,
  forget: choice === FORGET,
});

const keyOfHeading = ({ heading }: Answers['headings'][number]): string => wholeKey(heading);
const keyOfText = ({ column, text }: Pick<AskedText, 'column' | 'text'>): string => `${column} ${textKey(text)}`;

const merged = <T>(earlier: readonly T[], later: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map([...earlier, ...later].map((one) => [keyOf(one), one])).values(),
];
