import { headingKey, textKey } from '../../../../shared/import-mapping';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { ImportMappingInput } from '../../gql';

/** How many texts a page asks about. */
export const TEXTS_OF_PAGE = 25;
export const LEFT_OUT = '-';
/** The value of a missing column in the form: a heading of the file, or one value for all rows. */
export const [OF_HEADING, FOR_ALL] = ['heading:', 'value:'] as const;

export interface AskedText {
  readonly column: string;
  readonly text: string;
  readonly rows: number;
}

/** What was decided about the words of a file so far. */
export interface Answers {
  readonly headings: readonly { readonly heading: string; readonly column: string | null }[];
  readonly texts: readonly { readonly column: string; readonly text: string; readonly code: string | null }[];
  readonly values: readonly { readonly column: string; readonly value: string }[];
}

export const NO_ANSWERS: Answers = { headings: [], texts: [], values: [] };

export const mappingInput = ({ headings, texts, values }: Answers): ImportMappingInput | null =>
  headings.length + texts.length + values.length === 0 ? null : { headings: [...headings], texts: [...texts], values: [...values] };

export const columnField = (column: string): string => `column-${column}`;
export const valueField = (column: string): string => `value-${column}`;
export const textField = (at: number): string => `text-${at}`;

export const answerTo = ({ texts }: Answers, { column, text }: AskedText): string | undefined => {
  const found = texts.find((one) => one.column === column && textKey(one.text) === textKey(text));
  return found && (found.code ?? LEFT_OUT);
};

/** The answers of a submitted page, together with the earlier ones. */
export function withAnswers(answers: Answers, sent: FormValues, asked: readonly AskedText[], missing: readonly string[]): Answers {
  const columns = missing.map((column) => ({ column, choice: textOf(sent, columnField(column)), typed: textOf(sent, valueField(column)).trim() }));
  const headings = columns.flatMap(({ column, choice }) => (choice.startsWith(OF_HEADING) ? [{ heading: choice.slice(OF_HEADING.length), column }] : []));
  const values = columns.flatMap(({ column, choice, typed }) => {
    const value = choice.startsWith(FOR_ALL) ? choice.slice(FOR_ALL.length) : choice === '' ? typed : '';
    return value === '' ? [] : [{ column, value }];
  });
  const texts = asked.flatMap(({ column, text }, at) => {
    const choice = textOf(sent, textField(at));
    return choice === '' ? [] : [{ column, text, code: choice === LEFT_OUT ? null : choice }];
  });
  return {
    headings: merged(answers.headings, headings, ({ heading }) => headingKey(heading)),
    texts: merged(answers.texts, texts, ({ column, text }) => `${column} ${textKey(text)}`),
    values: merged(answers.values, values, ({ column }) => column),
  };
}

const merged = <T>(earlier: readonly T[], later: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map([...earlier, ...later].map((one) => [keyOf(one), one])).values(),
];
