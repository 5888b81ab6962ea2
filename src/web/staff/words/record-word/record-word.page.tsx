import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { cardFieldText } from '../../../shared/parts/candidate-card';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { shortMoment } from '../../../shared/labels/near-days';
import { languageName } from '../../../shared/labels/work-labels';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import type { CardField, PermittedFragment } from '../../gql';
import { pointOptions } from '../../offers/explanation-form';
import { NameAndCode } from '../../shared/person';
import { MANNER_NAMES, mannerText, wordStateText, wordText } from '../../shared/marks/word-labels';
import { type Person, sayings } from './sayings';

/** What the employer may see; her name to use always. */
export const CARD_FIELDS: readonly CardField[] = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING'];
/** Khmer and the sign language first. */
const LANGUAGES = ['km', 'csx', 'vi', 'en', 'zh', 'th', 'lo', 'fr', 'ja', 'ko'];

interface RecordWordProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
}

/** What a trainee said without a session of her own, and the form to record it. */
export function recordWordPage({ visit, me, person }: RecordWordProps): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`What she said`),
    children: (
      <div class="narrow">
        <PageHead back={{ href: `/staff/trainees/${person.id}/placements`, label: <NameAndCode person={person} /> }} title={t(msg`What she said`)} />
        <p class="hint">
          {t(msg`Her own page stays the rule: help her to sign in first, also on the phone of your institution. She types her PIN herself, and never here.`)}
        </p>
        <ErrorSummary visit={visit} />
        {me.may.includes('word.record') && person.state !== 'ANONYMISED' && <RecordForm visit={visit} person={person} />}
        <WordList visit={visit} words={person.words} />
        {me.may.includes('word.watch') && (
          <p>
            <a class="target" href="/staff/witnessed-answers">
              {t(msg`Witnessed answers by officer`)}
            </a>
          </p>
        )}
      </div>
    ),
  });
}

function RecordForm({ visit, person }: { readonly visit: Visit; readonly person: Person }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" id="record">
      <h2>{t(msg`Record what she said`)}</h2>
      <p>
        {t(msg`A no, a stop and a call count at once. A yes counts only when a second witness confirms it, and someone else asks her again before the start.`)}
      </p>
      <Form visit={visit} action={`/staff/trainees/${person.id}/words`} isResetOnBack>
        <Choice visit={visit} name="said" label={t(msg`What did she say?`)} options={sayings(i18n, person)} />
        <Field
          visit={visit}
          name="question"
          rows={3}
          label={t(msg`What you asked her`)}
          hint={t(msg`For a yes. In your words, without names of other people.`)}
        />
        <Select
          visit={visit}
          name="language"
          value="km"
          label={t(msg`Language`)}
          options={LANGUAGES.map((value) => ({ value, label: languageName(i18n, value) }))}
        />
        <Choice
          visit={visit}
          name="manner"
          label={t(msg`How she spoke`)}
          value={['IN_PERSON']}
          columns
          options={MANNER_NAMES.map((value) => ({ value, label: mannerText(i18n, value) }))}
        />
        <Field visit={visit} name="place" label={t(msg`Where`)} />
        <Field visit={visit} name="on" type="date" label={t(msg`Day`)} hint={t(msg`Today if you leave it empty.`)} short />
        <Field visit={visit} name="time" type="time" label={t(msg`Time`)} short />
        <Choice
          visit={visit}
          name="told"
          several
          columns
          label={t(msg`What she repeated in her own words`)}
          hint={t(msg`For a yes to an offer. Check only what she said herself.`)}
          options={pointOptions(i18n)}
        />
        <Choice
          visit={visit}
          name="fields"
          several
          columns
          label={t(msg`What the employer may see`)}
          hint={t(msg`For a yes to a referral. Ask her about each.`)}
          value={['DISPLAY_NAME']}
          options={CARD_FIELDS.map((value) => ({ value, label: cardFieldText(i18n, value) }))}
        />
        <Button>{t(msg`Record her word`)}</Button>
      </Form>
    </section>
  );
}

function WordList({ visit: { i18n }, words }: { readonly visit: Visit; readonly words: Person['words'] }) {
  const { t } = i18n;
  if (words.length === 0) return null;
  return (
    <section id="words">
      <h2>{t(msg`Recorded`)}</h2>
      <ul class="lines">
        {words.map((word) => {
          const { id, spokenAt, recordedBy } = word;
          return (
            <li key={id}>
              <a class="target" href={`/staff/words/${id}`}>
                {wordText(i18n, word.word)}
              </a>{' '}
              <Tag tone={word.waitsFor ? 'wait' : 'calm'}>{wordStateText(i18n, word)}</Tag>{' '}
              <small>
                <Time i18n={i18n} at={spokenAt}>
                  {shortMoment(i18n, spokenAt)}
                </Time>
                {' · '}
                {recordedBy}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
