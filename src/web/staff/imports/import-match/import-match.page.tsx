import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { CHOICE_COLUMNS, mayBeLeftOut } from '../../../../shared/imports/import-mapping';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { withParameter } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import type { ImportTextCandidatesQuery } from '../../gql';
import { type AskedText, answerTo, ASK, isWaiting, LEFT_OUT, requestFor, searchField, TEXTS_OF_PAGE, textField } from '../import/import-answers';
import { IMPORT_PATH, KNOWN_PATH, MATCH_PATH } from '../import/import-paths';
import { openHeadings, type PendingImport, unusedHeadings } from '../import/pending-import';
import { removedText, shortenedText, wordLabel } from '../import/import-labels';
import { MissingColumns, UnusedColumns } from './column-choices';

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
  /** Whether all columns are proposed, so that every word is known that the file has. */
  readonly areColumnsProposed: boolean;
  readonly questions: readonly Question[];
  /** Whether the steward answers questions of this member of staff for a skill. */
  readonly mayAskForSkills: boolean;
  /** Columns of this kind of import that are not in the file. */
  readonly columns: readonly string[];
}

export function importMatchPage(visit: Visit, { pending, key, first, areColumnsProposed, questions, mayAskForSkills, columns }: ImportMatchProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { asked, name, removed, shortened, tried } = pending;
  const title = t(msg`Match words`);
  const isLast = first + TEXTS_OF_PAGE >= asked.length;
  const [from, until, all] = [i18n.number(first + 1), i18n.number(first + questions.length), i18n.number(asked.length)];
  const knownCount = tried.knownTexts.length + tried.knownHeadings.length;
  const missing = first === 0 ? tried.missingColumns : [];
  const unused = first === 0 ? unusedHeadings(pending) : [];
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
            {t(msg`${plural(knownCount, { one: '# word or column is read as decided.', other: '# words or columns are read as decided.' })}`)}{' '}
            <a href={withParameter(KNOWN_PATH, 'd', key)}>{t(msg`Change or forget meanings`)}</a>
          </p>
        )}
        <ErrorSummary visit={visit} />
        {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
        {shortened !== '' && <p role="note">{shortenedText(i18n, shortened)}</p>}
        <Form visit={visit} action={MATCH_PATH}>
          <input type="hidden" name="held" value={key} />
          <input type="hidden" name="from" value={String(first)} />
          {missing.length > 0 && <MissingColumns visit={visit} pending={pending} missing={missing} open={openHeadings(pending)} />}
          {questions.length > 0 && (
            <section class="card" aria-labelledby="words">
              <h2 id="words">{questions.length === asked.length ? t(msg`Words of this file`) : t(msg`Words ${from} to ${until} of ${all}`)}</h2>
              {questions.map((question, at) => (
                <WordQuestion
                  key={`${question.column} ${question.text}`}
                  visit={visit}
                  pending={pending}
                  mayAskForSkills={mayAskForSkills}
                  question={question}
                  at={at}
                />
              ))}
            </section>
          )}
          {unused.length > 0 && <UnusedColumns visit={visit} pending={pending} unused={unused} columns={columns} />}
          <p>{t(msg`Rows with words that you do not answer come back in a file, with what the words may mean. The other rows can be imported.`)}</p>
          <p class="actions">
            <Button>{isLast || (missing.length > 0 && !areColumnsProposed) ? t(msg`Check file`) : t(msg`Save and continue`)}</Button>
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
  readonly mayAskForSkills: boolean;
  readonly question: Question;
  readonly at: number;
}

/** The candidates of a text, a search for others, and what else staff can do with it. */
function WordQuestion({ visit, pending: { answers }, mayAskForSkills, question, at }: WordQuestionProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { column, text: word, query, found, candidates } = question;
  const isNeeded = !mayBeLeftOut(column);
  const mayAsk = column === 'skills' && (mayAskForSkills || isWaiting(question));
  const isAsked = requestFor(answers, question)?.isSent ?? isWaiting(question);
  const askOthers = t(msg`If none fits, ask a placement officer or a case worker of your institution to ask for this skill.`);
  const noResult = query !== '' && found.length === 0 ? { hint: t(msg`No results for “${query}”. Try another word.`) } : {};
  return (
    <>
      <Choice
        visit={visit}
        name={textField(at)}
        label={wordLabel(i18n, question)}
        {...(column === 'skills' && !mayAsk ? { hint: askOthers } : {})}
        options={[
          ...candidates.map(({ code, label }) => ({ value: code, label })),
          ...(mayAsk ? [{ value: ASK, label: isAsked ? t(msg`None of these: question sent`) : t(msg`None of these: ask for a skill`) }] : []),
          isNeeded ? { value: '', label: t(msg`None of these: correct the file`) } : { value: LEFT_OUT, label: t(msg`None of these: leave out`) },
        ]}
        value={[answerTo(answers, question) ?? candidates.find(({ isSure }) => isSure)?.code ?? ''].filter((answer) => answer !== '')}
      />
      {!CHOICE_COLUMNS.includes(column) && (
        <details open={query !== ''}>
          <summary>{t(msg`Look for another`)}</summary>
          <Field visit={visit} name={searchField(at)} label={t(msg`Other words for “${word}”`)} value={query} autocomplete="off" {...noResult} />
          <Button plain name="search" value={String(at)}>
            {t(msg`Search`)}
          </Button>
        </details>
      )}
    </>
  );
}
