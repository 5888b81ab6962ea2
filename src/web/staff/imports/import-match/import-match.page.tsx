import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { withParameter } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import type { ImportTextCandidatesQuery, Travel } from '../../gql';
import { literacyText, travelText } from '../../shared/trainee-labels';
import {
  type AskedText,
  answerTo,
  ASK,
  columnAnswer,
  columnField,
  FOR_ALL,
  LEFT_OUT,
  OF_HEADING,
  requestFor,
  searchField,
  TEXTS_OF_PAGE,
  textField,
  valueField,
} from '../import/import-answers';
import { IMPORT_PATH, KNOWN_PATH, MATCH_PATH } from '../import/import-paths';
import type { PendingImport } from '../import/pending-import';
import { columnText, removedText, shortenedText, wordLabel } from '../import/import-labels';

type Candidates = ImportTextCandidatesQuery['importCandidates'][number]['candidates'];

interface Question extends AskedText {
  readonly candidates: Candidates;
  /** What staff searched for this text, and what was found for it. */
  readonly query: string;
  readonly found: Candidates;
}

interface ImportMatchProps {
  readonly pending: PendingImport;
  readonly key: string;
  readonly first: number;
  readonly questions: readonly Question[];
}

export function importMatchPage(visit: Visit, { pending, key, first, questions }: ImportMatchProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { asked, name, removed, shortened, tried } = pending;
  const title = t(msg`Match words`);
  const isLast = first + TEXTS_OF_PAGE >= asked.length;
  const [from, until, all] = [i18n.number(first + 1), i18n.number(first + questions.length), i18n.number(asked.length)];
  const knownCount = tried.knownTexts.length + tried.knownHeadings.length;
  const missing = first === 0 ? tried.missingColumns : [];
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead
          back={{ href: withParameter(IMPORT_PATH, 'd', key), label: t(msg`Import`) }}
          title={title}
          lead={t(msg`Choose once what each word of the file means. We then read your institution’s next files in the same way.`)}
        />
        <p>
          <bdi>{name}</bdi>
        </p>
        {knownCount > 0 && (
          <p>
            {t(msg`${plural(knownCount, { one: '# word or column is read as decided before.', other: '# words or columns are read as decided before.' })}`)}{' '}
            <a href={withParameter(KNOWN_PATH, 'd', key)}>{t(msg`Change or forget meanings`)}</a>
          </p>
        )}
        <ErrorSummary visit={visit} />
        {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
        {shortened !== '' && <p role="note">{shortenedText(i18n, shortened)}</p>}
        <Form visit={visit} action={MATCH_PATH}>
          <input type="hidden" name="held" value={key} />
          <input type="hidden" name="from" value={String(first)} />
          {missing.length > 0 && <MissingColumns visit={visit} pending={pending} missing={missing} />}
          {questions.length > 0 && (
            <section class="card" aria-labelledby="words">
              <h2 id="words">{questions.length === asked.length ? t(msg`Words of this file`) : t(msg`Words ${from} to ${until} of ${all}`)}</h2>
              {questions.map((question, at) => (
                <WordQuestion key={`${question.column} ${question.text}`} visit={visit} pending={pending} question={question} at={at} />
              ))}
            </section>
          )}
          <p>{t(msg`Rows with words that have no answer come back in a file for correction.`)}</p>
          <p class="actions">
            <Button>{isLast || missing.length > 0 ? t(msg`Check file`) : t(msg`Save and continue`)}</Button>
            {!isLast && (
              <Button plain name="finish" value="yes">
                {t(msg`Skip the other words`)}
              </Button>
            )}
          </p>
        </Form>
      </>
    ),
  });
}

interface WordQuestionProps {
  readonly visit: Visit;
  readonly pending: PendingImport;
  readonly question: Question;
  readonly at: number;
}

/** The candidates of a text, a search for others, and what else staff can do with it. */
function WordQuestion({ visit, pending: { kind, answers }, question, at }: WordQuestionProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { column, text: word, query, found, candidates } = question;
  const isNeeded = column.endsWith('province') || column === 'isco_code';
  // the steward's own officers import vacancies
  const mayAsk = kind === 'TRAINEES' && column === 'skills';
  const isAsked = requestFor(answers, question)?.isSent ?? false;
  const noResult = query !== '' && found.length === 0 ? { hint: t(msg`No results for “${query}”. Try another word.`) } : {};
  return (
    <>
      <Choice
        visit={visit}
        name={textField(at)}
        label={wordLabel(i18n, question)}
        options={[
          ...candidates.map(({ code, label }) => ({ value: code, label })),
          ...(mayAsk ? [{ value: ASK, label: isAsked ? t(msg`None of these: question sent`) : t(msg`None of these: ask for a skill`) }] : []),
          isNeeded ? { value: '', label: t(msg`None of these: correct the file`) } : { value: LEFT_OUT, label: t(msg`None of these: leave out`) },
        ]}
        value={[answerTo(answers, question) ?? ''].filter((answer) => answer !== '')}
      />
      <details open={query !== ''}>
        <summary>{t(msg`Look for another`)}</summary>
        <Field visit={visit} name={searchField(at)} label={t(msg`Other words for “${word}”`)} value={query} autocomplete="off" {...noResult} />
        <Button plain name="search" value={String(at)}>
          {t(msg`Search`)}
        </Button>
      </details>
    </>
  );
}

/** The values that staff can choose for all rows, for a column with few possible values. */
function fixedValues(i18n: I18n, column: string): readonly { readonly value: string; readonly label: string }[] {
  const allRows = (value: string): string => i18n.t(msg`All rows: ${value}`);
  if (column === 'travel') return TRAVELS.map((travel) => ({ value: travel, label: allRows(travelText(i18n, travel)) }));
  if (column !== 'literacy') return [];
  return [0, 1, 2, 3, 4].map((literacy) => ({ value: String(literacy), label: allRows(literacyText(i18n, literacy)) }));
}

const TRAVELS: readonly Travel[] = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'];

interface MissingColumnsProps {
  readonly visit: Visit;
  readonly pending: PendingImport;
  readonly missing: readonly string[];
}

/** Columns that the file lacks: another heading is meant, or all rows have the same value. */
function MissingColumns({ visit, pending: { tried, answers }, missing }: MissingColumnsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" aria-labelledby="columns">
      <h2 id="columns">{t(msg`Columns that are not in the file`)}</h2>
      {missing.map((column) => {
        const fixed = fixedValues(i18n, column);
        const options = [
          { value: '', label: t(msg`Not in the file`) },
          ...tried.ignoredColumns.map((heading) => ({ value: `${OF_HEADING}${heading}`, label: t(msg`Column “${heading}”`) })),
          ...fixed.map(({ value, label }) => ({ value: `${FOR_ALL}${value}`, label })),
        ];
        const name = columnText(i18n, column);
        const answer = columnAnswer(answers, column);
        const typed = fixed.length === 0 && answer.startsWith(FOR_ALL) ? { value: answer.slice(FOR_ALL.length) } : {};
        return (
          <div key={column}>
            <Select visit={visit} name={columnField(column)} label={name} options={options} value={answer} />
            {fixed.length === 0 && !OF_ONE_PERSON.includes(column) && (
              <Field visit={visit} name={valueField(column)} label={t(msg`${name}, if it is the same in all rows`)} {...typed} />
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Columns in which no two rows have the same value by rule. */
const OF_ONE_PERSON: readonly string[] = ['display_name', 'skills'];
