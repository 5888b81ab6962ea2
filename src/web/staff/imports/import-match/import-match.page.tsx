import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, Field, Form, Select } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { withParameter } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import type { ImportTextCandidatesQuery } from '../../gql';
import { type AskedText, answerTo, columnField, FOR_ALL, LEFT_OUT, OF_HEADING, TEXTS_OF_PAGE, textField, valueField } from '../import/import-answers';
import { IMPORT_PATH, KNOWN_PATH, MATCH_PATH } from '../import/import-paths';
import type { PendingImport } from '../import/pending-import';
import { columnText, removedText, shortenedText } from '../import/import-labels';

interface Question extends AskedText {
  readonly candidates: ImportTextCandidatesQuery['importCandidates'][number]['candidates'];
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
          lead={t(msg`Choose once what each word of the file means. Your institution’s next files are then read in the same way.`)}
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
        {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
        {shortened !== '' && <p role="note">{shortenedText(i18n, shortened)}</p>}
        <Form visit={visit} action={MATCH_PATH}>
          <input type="hidden" name="held" value={key} />
          <input type="hidden" name="from" value={String(first)} />
          {missing.length > 0 && <MissingColumns visit={visit} missing={missing} headings={tried.ignoredColumns} />}
          {questions.length > 0 && (
            <section class="card" aria-labelledby="words">
              <h2 id="words">{questions.length === asked.length ? t(msg`Words of this file`) : t(msg`Words ${from} to ${until} of ${all}`)}</h2>
              {questions.map((question, at) => (
                <Choice
                  key={`${question.column} ${question.text}`}
                  visit={visit}
                  name={textField(at)}
                  label={questionLabel(i18n, question)}
                  options={[
                    ...question.candidates.map(({ code, label }) => ({ value: code, label })),
                    question.column.endsWith('province') || question.column === 'isco_code'
                      ? { value: '', label: t(msg`None of these: correct the file`) }
                      : { value: LEFT_OUT, label: t(msg`None of these: leave out`) },
                  ]}
                  value={[answerTo(pending.answers, question) ?? ''].filter((answer) => answer !== '')}
                />
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

function questionLabel(i18n: I18n, { column, text, rows }: Question): string {
  const [word, kind] = [text, columnText(i18n, column)];
  return i18n.t(msg`${kind}: “${word}” (${plural(rows, { one: '# row', other: '# rows' })})`);
}

/** The values that staff can choose for all rows, for a column with few possible values. */
function fixedValues({ t }: I18n, column: string): readonly { readonly value: string; readonly label: string }[] {
  if (column === 'travel')
    return [
      { value: 'SAME_PROVINCE', label: t(msg`All rows: own province only`) },
      { value: 'ADJACENT_PROVINCE', label: t(msg`All rows: also neighbouring provinces`) },
      { value: 'ANYWHERE', label: t(msg`All rows: anywhere`) },
    ];
  if (column !== 'literacy') return [];
  const numbers = ['0', '1', '2', '3', '4'];
  return numbers.map((value) => ({ value, label: t(msg`All rows: ${value}`) }));
}

/** Columns that the file lacks: another heading is meant, or all rows have the same value. */
function MissingColumns({ visit, missing, headings }: { readonly visit: Visit; readonly missing: readonly string[]; readonly headings: readonly string[] }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" aria-labelledby="columns">
      <h2 id="columns">{t(msg`Columns that are not in the file`)}</h2>
      {missing.map((column) => {
        const fixed = fixedValues(i18n, column);
        const options = [
          { value: '', label: t(msg`Not in the file`) },
          ...headings.map((heading) => ({ value: `${OF_HEADING}${heading}`, label: t(msg`Column “${heading}”`) })),
          ...fixed.map(({ value, label }) => ({ value: `${FOR_ALL}${value}`, label })),
        ];
        const name = columnText(i18n, column);
        return (
          <div key={column}>
            <Select visit={visit} name={columnField(column)} label={name} options={options} />
            {fixed.length === 0 && !OF_ONE_PERSON.includes(column) && (
              <Field visit={visit} name={valueField(column)} label={t(msg`${name}, if it is the same in all rows`)} />
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Columns in which no two rows have the same value by rule. */
const OF_ONE_PERSON: readonly string[] = ['display_name', 'skills'];
