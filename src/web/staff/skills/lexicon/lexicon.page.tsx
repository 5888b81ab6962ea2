import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { localDateAt } from '../../../../shared/local-date';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { DataTable } from '../../../shared/table/data-table';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { LexiconPageQuery } from '../../gql';
import { More } from '../../shared/listing';
import { optionsIn, optionText } from '../../shared/search-options';
import { LEXICON_FORM } from './lexicon-form';

const PATH = '/staff/lexicon';

export function lexiconPage(visit: Visit, result: LexiconPageQuery): VNode {
  const { t } = visit.i18n;
  const isSteward = result.me?.institution.isSteward ?? false;
  return page({
    visit,
    title: t(msg`Words for skills`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff/skills', label: t(msg`Skills`) }}
          title={t(msg`Words for skills`)}
          lead={t(msg`How people here say it. A word is in the search once you add it; a word used for fewer than three people stays in its institution.`)}
        >
          <a class="button plain" href={`${PATH}/words.csv`} download>
            {t(msg`Download CSV`)}
          </a>
        </PageHead>
        <p class="hint">
          {t(
            msg`The CSV file has only the added words that every institution finds: those used for three or more people, used by three or more employers, or asked for by an employer. Until there is one, it is empty.`,
          )}
        </p>
        <ErrorSummary visit={visit} />
        <Questions visit={visit} questions={result.skillQuestions} isSteward={isSteward} />
        <AddWord visit={visit} isSteward={isSteward} />
        <PickedWords visit={visit} words={result.pickedWords} />
        <Words visit={visit} words={result.lexiconWords} isSteward={isSteward} />
        {isSteward && <SkillsToTranslate visit={visit} skills={result.skillsToTranslate} />}
      </>
    ),
  });
}

interface QuestionsProps {
  readonly visit: Visit;
  readonly questions: LexiconPageQuery['skillQuestions'];
  readonly isSteward: boolean;
}

/** Words for which the search found no fitting skill. */
function Questions({ visit, questions, isSteward }: QuestionsProps) {
  const { t, day } = visit.i18n;
  return (
    <section class="card" id="questions">
      <h2>{t(msg`Skills people asked for`)}</h2>
      {questions.length === 0 && <p>{t(msg`No open questions`)}</p>}
      <ul class="lines">
        {questions.map(({ id, word, place, askedAt }) => (
          <li key={id} class="split">
            <span>
              <b>{word}</b>{' '}
              <small class="line-day">
                {place === 'VACANCY' ? t(msg`Asked by an employer for a vacancy`) : t(msg`Asked by staff for a profile`)}, {day(localDateAt(new Date(askedAt)))}
              </small>
            </span>
            <span class="actions">
              <a class="button plain" href={`${PATH}?question=${id}#add`}>
                {t(msg`Choose a skill`)}
              </a>
              {isSteward && (
                <a class="button plain" href={`/staff/skills?question=${id}#add`}>
                  {t(msg`Add a local skill`)}
                </a>
              )}
              <Form visit={visit} action={`${PATH}/dismiss`}>
                <input type="hidden" name="question" value={id} />
                <Button plain>{t(msg`Close question`)}</Button>
              </Form>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddWord({ visit, isSteward }: { readonly visit: Visit; readonly isSteward: boolean }) {
  const { t } = visit.i18n;
  const question = textOf(visit.draft.values, 'question');
  return (
    <section class="card" id="add">
      <h2>{t(msg`Add a word`)}</h2>
      <Form visit={visit} action={PATH}>
        <input type="hidden" name="question" value={question} />
        <FormFields visit={visit} form={LEXICON_FORM} own={{ skillText: () => <SkillOfWord visit={visit} /> }} />
        <Button>{t(msg`Add word`)}</Button>
      </Form>
      {isSteward && (
        <p>
          <a href={`/staff/skills${question === '' ? '' : `?question=${question}`}#add`}>{t(msg`Does no skill fit? Add a local skill.`)}</a>
        </p>
      )}
    </section>
  );
}

/** The search for the skill is a step of the form. */
function SkillOfWord({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const matches = optionsIn(visit.draft.values, 'skillFound');
  const options = [{ value: '', label: t(msg`Choose one`) }, ...matches.map(({ code, label }) => ({ value: code, label }))];
  return (
    <div class="finder">
      <Field {...fieldProps(visit, LEXICON_FORM, 'skillText')} autocomplete="off" />
      <Button plain name="go" value="find">
        {t(msg`Search`)}
      </Button>
      {matches.map((one) => (
        <input key={one.code} type="hidden" name="skillFound" value={optionText(one)} />
      ))}
      {matches.length > 0 && <Select {...fieldProps(visit, LEXICON_FORM, 'skillCode')} options={options} />}
    </div>
  );
}

/** The skills that staff and employers picked for words, which do not find them yet. */
function PickedWords({ visit, words }: { readonly visit: Visit; readonly words: LexiconPageQuery['pickedWords'] }) {
  const { t } = visit.i18n;
  const columns = [
    { head: t(msg`Word`), cell: ({ word }: PickedLine) => word },
    {
      head: t(msg`Picked skills`),
      cell: ({ picks }: PickedLine) => (
        <ul class="lines">
          {picks.map(({ word, skill, people, employers, isFound }) => (
            <li key={skill.code} class="split">
              <span>
                <a href={`/staff/skills/${skill.code}`}>{skill.label}</a>{' '}
                <small class="line-day">
                  {pickedText(visit.i18n, people)}
                  {employers > 0 && <> · {employersText(visit.i18n, employers)}</>}
                </small>{' '}
                {isFound && <Tag>{t(msg`Found already`)}</Tag>}
              </span>
              <span class="actions">
                <WordForm visit={visit} action="approve" word={word} code={skill.code} button={t(msg`Add word`)} />
                <WordForm visit={visit} action="reject" word={word} code={skill.code} button={t(msg`Reject word`)} />
              </span>
            </li>
          ))}
        </ul>
      ),
    },
    { head: t(msg`Status`), cell: ({ picks }: PickedLine) => !picks[0]?.isShared && <Tag>{t(msg`Your institution only`)}</Tag> },
  ];
  return (
    <section class="card" id="picked">
      <h2>{t(msg`What staff and employers picked`)}</h2>
      {words.length === 0 ? (
        <p>{t(msg`Nothing to decide. Here we count which skills staff pick for a trainee after a search, and which ones three or more employers pick.`)}</p>
      ) : (
        <DataTable columns={columns} rows={linesOf(words)} keyOf={({ word }) => word} />
      )}
    </section>
  );
}

/** Words in the search. */
function Words({ visit, words, isSteward }: { readonly visit: Visit; readonly words: LexiconPageQuery['lexiconWords']; readonly isSteward: boolean }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="words">
      <h2>{t(msg`Words in the search`)}</h2>
      {words.nodes.length === 0 && <p>{t(msg`No words yet`)}</p>}
      <ul class="lines">
        {words.nodes.map(({ id, word, skill, people, employers, isShared, isOurs }) => (
          <li key={id} class="split">
            <span>
              <b>{word}</b> <a href={`/staff/skills/${skill.code}`}>{skill.label}</a>{' '}
              <small class="line-day">
                {pickedText(visit.i18n, people)}
                {employers > 0 && <> · {employersText(visit.i18n, employers)}</>}
                {!isShared && <> · {isSteward ? t(msg`Your institution only, until it is used for three people`) : t(msg`Your institution only`)}</>}
              </small>
            </span>
            {isOurs && <WordForm visit={visit} action="reject" word={word} code={skill.code} button={t(msg`Remove word`)} />}
          </li>
        ))}
      </ul>
      <More visit={visit} pageInfo={words.pageInfo} anchor="#words" />
    </section>
  );
}

/** The skills used most whose Khmer name is unreviewed. */
function SkillsToTranslate({ visit, skills }: { readonly visit: Visit; readonly skills: LexiconPageQuery['skillsToTranslate'] }) {
  const { t, number } = visit.i18n;
  const columns = [
    { head: t(msg`Skill`), cell: ({ code, english }: SkillToTranslate) => <a href={`/staff/skills/${code}#labels`}>{english}</a> },
    {
      head: t(msg`Khmer name to review`),
      cell: ({ khmer }: SkillToTranslate) => (khmer ? <span lang="km">{khmer}</span> : t(msg`No Khmer name yet`)),
    },
    { head: t(msg`Used by profiles and vacancies`), cell: ({ uses }: SkillToTranslate) => number(uses), isNumber: true },
    {
      head: t(msg`Decision`),
      cell: ({ code, khmer }: SkillToTranslate) =>
        khmer && (
          <Form visit={visit} action={`/staff/skills/${code}/label`}>
            <input type="hidden" name="label" value={khmer} />
            <input type="hidden" name="language" value="KM" />
            <Button plain>{t(msg`This name is right`)}</Button>
          </Form>
        ),
    },
  ];
  return (
    <section class="card" id="translate">
      <h2>{t(msg`Skills to name in Khmer`)}</h2>
      <p class="hint">{t(msg`Used most first. Confirm a name that is right. Otherwise open the skill and add its Khmer name.`)}</p>
      {skills.length === 0 ? (
        <p>{t(msg`All skills in use have a reviewed Khmer name.`)}</p>
      ) : (
        <DataTable columns={columns} rows={skills} keyOf={({ code }) => code} />
      )}
    </section>
  );
}

type SkillToTranslate = LexiconPageQuery['skillsToTranslate'][number];
type PickedWord = LexiconPageQuery['pickedWords'][number];

/** A word with the skills that staff picked for it. */
interface PickedLine {
  readonly word: string;
  readonly picks: readonly PickedWord[];
}

/** One line for each word, in the order of their first picks. */
const linesOf = (words: readonly PickedWord[]): PickedLine[] =>
  [...new Set(words.map(({ word }) => word))].map((word) => ({ word, picks: words.filter((one) => one.word === word) }));

function pickedText({ t, number }: I18n, people: number): string {
  const count = number(people);
  return t(msg`${plural(people, { one: `Picked for ${count} person`, other: `Picked for ${count} people` })}`);
}

function employersText({ t, number }: I18n, employers: number): string {
  const count = number(employers);
  return t(msg`${plural(employers, { one: `Picked by ${count} employer`, other: `Picked by ${count} employers` })}`);
}

interface WordFormProps {
  readonly visit: Visit;
  readonly action: 'approve' | 'reject';
  readonly word: string;
  readonly code: string;
  readonly button: string;
}

function WordForm({ visit, action, word, code, button }: WordFormProps) {
  return (
    <Form visit={visit} action={`${PATH}/${action}`}>
      <input type="hidden" name="word" value={word} />
      <input type="hidden" name="skillCode" value={code} />
      <Button plain>{button}</Button>
    </Form>
  );
}
