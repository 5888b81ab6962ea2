import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../shared/facts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import { Folded } from '../folded';
import type { LocalSkillRelation, SkillPageQuery } from '../gql';

type Entry = NonNullable<SkillPageQuery['skillEntry']>;

export const RELATIONS: readonly LocalSkillRelation[] = ['NARROWER_OF', 'SIBLING', 'BROADER_OF', 'RELATED'];
export const LANGUAGES = ['KM', 'EN'] as const;

function relationText({ t }: Words, relation: LocalSkillRelation): string {
  switch (relation) {
    case 'NARROWER_OF':
      return t(msg`A part of it`);
    case 'SIBLING':
      return t(msg`Beside it, of the same kind`);
    case 'BROADER_OF':
      return t(msg`It is a part of the new one`);
    case 'RELATED':
      return t(msg`Related`);
  }
}

const labelsOf = ({ t }: Words) => ({
  name: t(msg`What people call it`),
  language: t(msg`In which language`),
  label: t(msg`In English`),
  labelKm: t(msg`In Khmer`),
  relation: t(msg`How the new one stands to it`),
});

export function skillPage(visit: Visit, mayKeep: boolean, entry: Entry): VNode {
  const { words } = visit;
  const { t } = words;
  const { skill, mappedTo, relation, state, nextMoves } = entry;
  return page({
    visit,
    title: skill.label,
    children: (
      <>
        <PageHead back={{ href: '/staff/skills', label: t(msg`Skills`) }} title={skill.label} />
        {state === 'RETIRED' && (
          <p class="tags">
            <Tag>{t(msg`Retired`)}</Tag>
          </p>
        )}
        <ErrorSummary visit={visit} labels={labelsOf(words)} />
        {mappedTo && (
          <section class="card">
            <Facts
              facts={[
                [t(msg`Skill of the classification`), <a href={`/staff/skills/${encodeURIComponent(mappedTo.code)}`}>{mappedTo.label}</a>],
                [t(msg`How it stands to that`), relation && relationText(words, relation)],
              ]}
            />
          </section>
        )}
        <Names visit={visit} entry={entry} mayKeep={mayKeep} />
        {mayKeep && state === 'ACTIVE' && !mappedTo && <AddBeside visit={visit} code={skill.code} />}
        {mayKeep && nextMoves.includes('retire') && (
          <section class="card flat">
            <Folded visit={visit} name={t(msg`It is not needed any more`)} fields={[]}>
              <p>{t(msg`It stays where it is named already; no new profile, vacancy or course names it.`)}</p>
              <Form visit={visit} action={`/staff/skills/${encodeURIComponent(skill.code)}/retire`}>
                <Button plain>{t(msg`Retire it`)}</Button>
              </Form>
            </Folded>
          </section>
        )}
      </>
    ),
  });
}

const languageOptions = ({ t }: Words) => [
  { value: 'KM', label: t(msg`Khmer`) },
  { value: 'EN', label: t(msg`English`) },
];

function Names({ visit, entry: { skill, localLabels, state }, mayKeep }: { readonly visit: Visit; readonly entry: Entry; readonly mayKeep: boolean }) {
  const { words } = visit;
  const { t } = words;
  const labels = labelsOf(words);
  const path = `/staff/skills/${encodeURIComponent(skill.code)}`;
  return (
    <section class="card">
      <h2>{t(msg`What it is called here`)}</h2>
      {localLabels.length === 0 && <p>{t(msg`Nothing else yet.`)}</p>}
      <ul class="lines">
        {localLabels.map(({ label, language }) => (
          <li key={`${language} ${label}`} class="split">
            <span lang={language.toLowerCase()}>{label}</span>
            {mayKeep && (
              <Form visit={visit} action={`${path}/unname`}>
                <input type="hidden" name="name" value={label} />
                <input type="hidden" name="language" value={language} />
                <Button plain>{t(msg`Take it away`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && state === 'ACTIVE' && (
        <Form visit={visit} action={`${path}/name`}>
          <Field visit={visit} name="name" label={labels.name} />
          <Choice visit={visit} name="language" label={labels.language} options={languageOptions(words)} compact />
          <Button>{t(msg`Add the name`)}</Button>
        </Form>
      )}
    </section>
  );
}

function AddBeside({ visit, code }: { readonly visit: Visit; readonly code: string }) {
  const { words } = visit;
  const { t } = words;
  const labels = labelsOf(words);
  return (
    <section class="card">
      <Folded visit={visit} name={t(msg`Add a skill that is missing, next to this one`)} fields={['label', 'labelKm', 'relation']}>
        <Form visit={visit} action={`/staff/skills/${encodeURIComponent(code)}/add`}>
          <div class="beside">
            <Field visit={visit} name="label" label={labels.label} />
            <Field visit={visit} name="labelKm" label={labels.labelKm} />
          </div>
          <Choice visit={visit} name="relation" label={labels.relation} options={RELATIONS.map((value) => ({ value, label: relationText(words, value) }))} />
          <Button>{t(msg`Add the skill`)}</Button>
        </Form>
      </Folded>
    </section>
  );
}
