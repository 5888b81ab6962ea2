import { msg } from '@lingui/core/macro';
import { choiceLabels, importProblemText } from '../../../../locales/import-problem-texts';
import { OF_SHIFTS } from '../../../../shared/imports/import-mapping';
import type { FormProblem } from '../../../shared/form/form-drafts';
import { Field, Select } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { Travel } from '../../gql';
import { literacyText, travelText } from '../../shared/trainee-labels';
import {
  type Answers,
  columnAnswer,
  columnField,
  contradictions,
  FOR_ALL,
  headingAnswer,
  type HeadingChoice,
  OF_HEADING,
  PROPOSED_VALUES,
  unusedField,
  valueField,
} from '../import/import-answers';
import { type PendingImport, typedHeading } from '../import/pending-import';
import { columnText } from '../import/import-labels';

/** A column of the file by its heading, as it is in the file. */
function columnLabel({ t }: I18n, pending: PendingImport, name: string): string {
  const heading = typedHeading(pending, name);
  return t(msg`Column “${heading}”`);
}

/** The values that staff can choose for all rows, for a column with few possible values. */
function fixedValues(i18n: I18n, column: string): readonly { readonly value: string; readonly label: string }[] {
  const allRows = (value: string): string => i18n.t(msg`All rows: ${value}`);
  if (column === 'travel') return TRAVELS.map((travel) => ({ value: travel, label: allRows(travelText(i18n, travel)) }));
  if (column === 'hours_per_week')
    return [{ value: OF_SHIFTS, label: i18n.t(msg`Counted from the days and times of each row, with an hour of break in a shift of more than 8 hours`) }];
  if (OF_ALL_ROWS.includes(column)) return choiceLabels(i18n.language, column).map(({ code, label }) => ({ value: code, label: allRows(label) }));
  if (column !== 'literacy') return [];
  return [0, 1, 2, 3, 4].map((literacy) => ({ value: String(literacy), label: allRows(literacyText(i18n, literacy)) }));
}

/** Choices that a sheet often leaves out, because all of its rows have the same. */
const OF_ALL_ROWS: readonly string[] = ['kind', 'pay_per'];

const TRAVELS: readonly Travel[] = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'];

interface MissingColumnsProps {
  readonly visit: Visit;
  readonly pending: PendingImport;
  readonly missing: readonly string[];
  /** Headings without a meaning. */
  readonly open: readonly string[];
}

/** Columns that the file lacks: another heading is meant, or all rows have the same value. */
export function MissingColumns({ visit, pending, missing, open }: MissingColumnsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { answers, tried } = pending;
  return (
    <section class="card" aria-labelledby="columns">
      <h2 id="columns">{t(msg`Columns that we need`)}</h2>
      {(tried.proposedHeadings.length > 0 || missing.some((column) => column in PROPOSED_VALUES)) && (
        <p>{t(msg`We chose columns of the file or values that may be meant. Check them. If you change a column, we ask about its words on the next page.`)}</p>
      )}
      {missing.some((column) => !OF_ONE_PERSON.includes(column)) && (
        <p>{t(msg`If no column of the file has it, type or choose it once here: it then counts for all rows.`)}</p>
      )}
      {missing.map((column) => {
        const fixed = fixedValues(i18n, column);
        const options = [
          { value: '', label: t(msg`Not in the file`) },
          ...open.map((heading) => ({ value: `${OF_HEADING}${heading}`, label: columnLabel(i18n, pending, heading) })),
          ...fixed.map(({ value, label }) => ({ value: `${FOR_ALL}${value}`, label })),
        ];
        const name = columnText(i18n, column);
        const answer = columnAnswer(answers, column);
        const isChoice = fixed.some(({ value }) => answer === `${FOR_ALL}${value}`);
        const mayBeTyped = fixed.length === 0 || column === 'hours_per_week';
        const typed = !isChoice && answer.startsWith(FOR_ALL) ? { value: answer.slice(FOR_ALL.length) } : {};
        return (
          <div key={column}>
            <Select visit={visit} name={columnField(column)} label={name} options={options} value={answer} />
            {mayBeTyped && !answer.startsWith(OF_HEADING) && !OF_ONE_PERSON.includes(column) && (
              <Field visit={visit} name={valueField(column)} label={ofAllRowsText(i18n, column)} {...typed} />
            )}
          </div>
        );
      })}
    </section>
  );
}

/** What a typed value applies to: a currency in the amount itself counts more. */
function ofAllRowsText(i18n: I18n, column: string): string {
  const name = columnText(i18n, column);
  return CURRENCIES.includes(column) ? i18n.t(msg`${name}, for the amounts without a currency`) : i18n.t(msg`${name}, if it is the same in all rows`);
}

const CURRENCIES: readonly string[] = ['pay_currency', 'min_pay_currency'];

/** Columns in which no two rows have the same value by rule. */
const OF_ONE_PERSON: readonly string[] = ['display_name', 'skills'];

interface UnusedColumnsProps {
  readonly visit: Visit;
  readonly pending: PendingImport;
  readonly unused: readonly string[];
  /** Columns of this kind of import that are not in the file. */
  readonly columns: readonly string[];
}

/** Columns of the file without a meaning, each with what it may be. */
export function UnusedColumns({ visit, pending, unused, columns }: UnusedColumnsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { answers, tried } = pending;
  const isProposed = tried.proposedHeadings.some(({ heading }) => unused.includes(heading));
  const isOpen = isProposed || tried.missingColumns.length === 0 || visit.draft.problems.some(({ field }) => field.startsWith('unused-'));
  const options = [{ value: '', label: t(msg`Not read`) }, ...columns.map((column) => ({ value: column, label: columnText(i18n, column) }))];
  return (
    <section class="card" aria-labelledby="unused">
      <h2 id="unused">{t(msg`Other columns of the file`)}</h2>
      <p>{t(msg`These columns are not read. Choose what they are if we need them.`)}</p>
      <details open={isOpen}>
        <summary>{t(msg`Choose columns`)}</summary>
        {isProposed && <p>{t(msg`We chose what some of them may be. Check these.`)}</p>}
        {unused.map((heading, at) => (
          <Select
            key={heading}
            visit={visit}
            name={unusedField(at)}
            label={columnLabel(i18n, pending, heading)}
            options={options}
            value={headingAnswer(answers, heading)}
          />
        ))}
      </details>
    </section>
  );
}

/** Choices that contradict each other: the problem names both. */
export const choiceProblems = (i18n: I18n, pending: PendingImport, choices: readonly HeadingChoice[]): FormProblem[] =>
  contradictions(choices).map(([one, other]) => ({ field: other.field, message: contradictionText(i18n, pending, one, other) }));

function contradictionText(i18n: I18n, pending: PendingImport, one: HeadingChoice, other: HeadingChoice): string {
  const [first, second] = [columnText(i18n, one.column), columnText(i18n, other.column)];
  const [heading, otherHeading] = [typedHeading(pending, one.heading), typedHeading(pending, other.heading)];
  return one.column === other.column
    ? i18n.t(msg`The columns “${heading}” and “${otherHeading}” of the file are both chosen for ${first}. Choose one of them.`)
    : i18n.t(msg`The column “${heading}” of the file is chosen for ${first} and for ${second}. Choose one of them.`);
}

/** Values for all rows that cannot be read, at their fields; a word that staff can match is asked about instead. */
export function valueProblems({ language }: I18n, values: Answers['values'], { tried, asked }: PendingImport): FormProblem[] {
  return values.flatMap(({ column, value }) => {
    const found = tried.problems.find((problem) => problem.column === column);
    if (!found || asked.some((text) => text.column === column)) return [];
    const { message, remedy } = importProblemText(language, { ...found, limit: found.limit ?? '' });
    return [{ field: valueField(column), message: `“${value}” ${message} ${remedy}` }];
  });
}
