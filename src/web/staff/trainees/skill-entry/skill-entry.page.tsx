import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { SkillEntryPageQuery } from '../../gql';
import { relationText } from '../../skills/local-skills/local-skill-form';

type Entry = NonNullable<SkillEntryPageQuery['skillEntry']>;

export function skillEntryPage(visit: Visit, entry: Entry, mayKeep: boolean): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { skill, mappedTo, relation, state } = entry;
  return page({
    visit,
    title: skill.label,
    children: (
      <div class="narrow">
        <PageHead back={{ href: '/staff/skills', label: t(msg`Skills`) }} title={skill.label} />
        {state === 'RETIRED' && (
          <p>
            <Tag>{t(msg`Retired`)}</Tag>
          </p>
        )}
        {mappedTo && relation && (
          <p class="lead">
            <a href={`/staff/skills/${mappedTo.code}`}>{labelled(i18n, relationText(i18n, relation), mappedTo.label)}</a>
          </p>
        )}
        <ErrorSummary visit={visit} />
        <Labels visit={visit} entry={entry} mayKeep={mayKeep} />
        {entry.availableActions.includes('retire') && (
          <section class="card flat" id="retire">
            <p>{t(msg`A retired skill can no longer be chosen. It stays where it is already used.`)}</p>
            <Form visit={visit} action={`/staff/skills/${skill.code}/retire`}>
              <Button plain>{t(msg`Retire skill`)}</Button>
            </Form>
          </section>
        )}
      </div>
    ),
  });
}

function Labels({
  visit,
  entry: { skill, localLabels, unreviewedKhmer },
  mayKeep,
}: {
  readonly visit: Visit;
  readonly entry: Entry;
  readonly mayKeep: boolean;
}) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="labels">
      <h2>{t(msg`Local names`)}</h2>
      {localLabels.length === 0 && <p>{t(msg`No local names yet.`)}</p>}
      <ul class="lines">
        {localLabels.map(({ label, language }) => (
          <li key={`${language} ${label}`} class="split">
            <span lang={language === 'KM' ? 'km' : 'en'}>{label}</span>
            {mayKeep && (
              <Form visit={visit} action={`/staff/skills/${skill.code}/unlabel`}>
                <input type="hidden" name="label" value={label} />
                <input type="hidden" name="language" value={language} />
                <Button plain>{t(msg`Remove name`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayKeep && (
        <Form visit={visit} action={`/staff/skills/${skill.code}/label`}>
          <Field
            visit={visit}
            name="label"
            label={t(msg`New name`)}
            value={unreviewedKhmer ?? ''}
            autocomplete="off"
            {...(unreviewedKhmer
              ? { hint: t(msg`The Khmer name is a proposal that no native speaker has reviewed. Correct it, or add it if it is right.`) }
              : {})}
          />
          <Choice
            visit={visit}
            name="language"
            columns
            label={t(msg`Language`)}
            options={[
              { value: 'KM', label: 'ខ្មែរ' },
              { value: 'EN', label: 'English' },
            ]}
            value={['KM']}
          />
          <Button>{t(msg`Add name`)}</Button>
        </Form>
      )}
    </section>
  );
}
