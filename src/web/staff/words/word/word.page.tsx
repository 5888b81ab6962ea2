import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { cardFieldText } from '../../../shared/parts/candidate-card';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { languageName } from '../../../shared/labels/work-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { CardField, PermittedFragment } from '../../gql';
import { pointOptions } from '../../offers/explanation-form';
import { NameAndCode } from '../../shared/person';
import { Reach } from '../../shared/reach';
import { mannerText, wordStateText, wordText } from '../../shared/marks/word-labels';
import type { Word } from './word-data';
import { AskAgainForm, ConfirmForm, Evidence, ReverseForm } from './word-forms';

const YESES: readonly Word['word'][] = ['YES_TO_REFERRAL', 'YES_TO_OFFER', 'START'];

/** One word of a trainee: what was asked and how, who witnessed it, and what is still to be done. */
export function wordPage(visit: Visit, me: PermittedFragment, word: Word): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, waitsFor, isYoursToDo, reversedAt } = word;
  const isOpenYes = YESES.includes(word.word) && !reversedAt;
  return page({
    visit,
    title: t(msg`What she said`),
    islands: ['photo'],
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: `/staff/trainees/${trainee.id}/words`, label: <NameAndCode person={trainee} /> }}
          title={wordText(i18n, word.word)}
          lead={<Tag tone={waitsFor ? 'wait' : 'calm'}>{wordStateText(i18n, word)}</Tag>}
        />
        <ErrorSummary visit={visit} />
        {waitsFor && !isYoursToDo && (
          <p class="attention">
            {waitsFor === 'SECOND_WITNESS'
              ? t(msg`A colleague who did not propose the referral and has no tie to the employer confirms this as the second witness.`)
              : t(msg`A colleague who is neither witness, did not propose the referral and has no tie to the employer asks her again.`)}
          </p>
        )}
        <section class="card">
          <Facts facts={wordFacts(i18n, word)} />
          {waitsFor && (
            <p>
              <Reach i18n={i18n} ways={trainee.contactMethods} />
            </p>
          )}
        </section>
        {waitsFor === 'SECOND_WITNESS' && isYoursToDo && <ConfirmForm visit={visit} word={word} />}
        {waitsFor === 'THIRD_PERSON' && isYoursToDo && <AskAgainForm visit={visit} word={word} />}
        {isOpenYes && me.may.includes('word.record') && <ReverseForm visit={visit} word={word} />}
        <Evidence visit={visit} word={word} mayAdd={me.may.includes('word.record')} />
      </div>
    ),
  });
}

function wordFacts(i18n: I18n, word: Word): (readonly [string, string])[] {
  const { t, moment } = i18n;
  const points = pointOptions(i18n).flatMap(({ value, label }) => (word.repeatedPoints.includes(value) ? [label] : []));
  const by = (person: string | null | undefined, at: string | null | undefined): string => [person, at ? moment(at) : ''].filter(Boolean).join(', ');
  const answer = word.answeredAgain === 'NO' ? t(msg`No`) : t(msg`Yes`);
  const facts: (readonly [string, string])[] = [
    [t(msg`What she was asked`), word.question ?? ''],
    [t(msg`Language`), languageName(i18n, word.language)],
    [t(msg`How she spoke`), mannerText(i18n, word.manner)],
    [t(msg`Where`), word.place],
    [t(msg`When`), moment(word.spokenAt)],
    [t(msg`What she repeated in her own words`), points.length > 0 ? i18n.list(points) : ''],
    [t(msg`What the employer may see`), i18n.list(word.fields.map((field) => cardFieldText(i18n, field as CardField)))],
    [t(msg`Recorded by`), by(word.recordedBy, word.recordedAt)],
    [t(msg`Second witness`), by(word.confirmedBy, word.confirmedAt)],
    [t(msg`Asked again by`), word.askedAgainAt ? `${by(word.askedAgainBy, word.askedAgainAt)}: ${answer}` : ''],
    [t(msg`Taken back`), word.reversedAt ? by(word.reversedBy ?? t(msg`By herself`), word.reversedAt) : ''],
  ];
  return facts.filter(([, text]) => text !== '');
}
