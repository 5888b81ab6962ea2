import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { optionsIn, optionText } from '../../shared/search-options';
import type { LocalSkillRelation, LocalSkillsQuery, StaffFindSkillsQuery } from '../../gql';
import { More } from '../../shared/listing';

export const RELATIONS = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED'] as const satisfies readonly LocalSkillRelation[];

export function relationText({ t }: I18n, relation: LocalSkillRelation): string {
  switch (relation) {
    case 'NARROWER_OF':
      return t(msg`is part of it`);
    case 'BROADER_OF':
      return t(msg`includes it and more`);
    case 'SIBLING':
      return t(msg`is in the same group`);
    case 'RELATED':
      return t(msg`is related to it`);
  }
}

interface SkillSearch {
  readonly text: string;
  /** Null before a search. */
  readonly skills: StaffFindSkillsQuery['skills'] | null;
}

export function localSkillsPage(visit: Visit, { me, localSkills, taxonomyRelease }: LocalSkillsQuery, search: SkillSearch): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [all, own] = [i18n.number(taxonomyRelease.skills), i18n.number(taxonomyRelease.localSkills)];
  const mayKeep = (me?.may.includes('skill.manage') ?? false) && (me?.institution.isSteward ?? false);
  return page({
    visit,
    title: t(msg`Skills`),
    children: (
      <>
        <PageHead title={t(msg`Skills`)} lead={t(msg`${all} skills of the European classification and ${own} local skills`)} />
        <ErrorSummary visit={visit} />
        <SkillSearchForm visit={visit} search={search} />
        <section class="card" id="own">
          <h2>{t(msg`Local skills`)}</h2>
          {localSkills.nodes.length === 0 && <p>{t(msg`No local skills yet`)}</p>}
          <ul class="lines">
            {localSkills.nodes.map(({ skill, mappedTo, relation, state, localLabels }) => (
              <li key={skill.code} class="split">
                <span>
                  <a href={`/staff/skills/${skill.code}`}>{skill.label}</a>{' '}
                  {localLabels.map(({ label, language }) => (
                    <small key={`${language} ${label}`} lang={language.toLowerCase()}>
                      {label}{' '}
                    </small>
                  ))}
                  {mappedTo && relation && (
                    <small class="line-day">
                      {relationText(i18n, relation)}: {mappedTo.label}
                    </small>
                  )}
                </span>
                {state === 'RETIRED' && <Tag>{t(msg`Retired`)}</Tag>}
              </li>
            ))}
          </ul>
          <More visit={visit} pageInfo={localSkills.pageInfo} />
        </section>
        {mayKeep && <AddSkill visit={visit} />}
      </>
    ),
  });
}

function SkillSearchForm({ visit, search: { text, skills } }: { readonly visit: Visit; readonly search: SkillSearch }) {
  const { t } = visit.i18n;
  return (
    <section class="card flat" id="search">
      <h2>{t(msg`Find a skill`)}</h2>
      <form method="get" action="/staff/skills" role="search">
        <Field
          visit={visit}
          name="find"
          label={t(msg`Keyword in English or Khmer`)}
          hint={t(msg`Small spelling mistakes are fine.`)}
          value={text}
          autocomplete="off"
        />
        <Button plain>{t(msg`Search`)}</Button>
      </form>
      {skills?.length === 0 && <p>{t(msg`No results. Try another word, in English or Khmer.`)}</p>}
      {skills && skills.length > 0 && (
        <ul class="lines">
          {skills.map(({ code, label }) => (
            <li key={code}>
              <a href={`/staff/skills/${code}`}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AddSkill({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const matches = optionsIn(visit.draft.values, 'skillFound');
  return (
    <section class="card" id="add">
      <h2>{t(msg`Add a local skill`)}</h2>
      <p class="hint">{t(msg`It is placed next to its nearest skill in the classification, so that matching can use it at once.`)}</p>
      <Form visit={visit} action="/staff/skills">
        <Field visit={visit} name="labelKm" label={t(msg`Name in Khmer`)} autocomplete="off" />
        <Field visit={visit} name="label" label={t(msg`Name in English`)} autocomplete="off" />
        <div class="finder">
          <Field visit={visit} name="skillText" label={t(msg`Search for the nearest skill`)} autocomplete="off" />
          <Button plain name="go" value="find">
            {t(msg`Search`)}
          </Button>
          {matches.map((one) => (
            <input key={one.code} type="hidden" name="skillFound" value={optionText(one)} />
          ))}
          {matches.length > 0 && (
            <Select
              visit={visit}
              name="mappedToCode"
              label={t(msg`Nearest skill`)}
              options={[{ value: '', label: t(msg`Choose one`) }, ...matches.map(({ code, label }) => ({ value: code, label }))]}
            />
          )}
        </div>
        <Choice
          visit={visit}
          name="relation"
          columns
          label={t(msg`How is the new skill related to it?`)}
          options={RELATIONS.map((value) => ({ value, label: relationText(i18n, value) }))}
        />
        <Button>{t(msg`Add skill`)}</Button>
      </Form>
    </section>
  );
}
