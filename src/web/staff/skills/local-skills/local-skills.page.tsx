import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { optionsIn, optionText } from '../../shared/search-options';
import type { LocalSkillsQuery, StaffFindSkillsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { LOCAL_SKILL_FORM, QUESTION, QUESTION_WORDS, relationText } from './local-skill-form';
import { labelled } from '../../../shared/labels/labelled';

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
        <PageHead title={t(msg`Skills`)} lead={t(msg`${all} skills of the European classification and ${own} local skills`)}>
          {me?.may.includes('skill.manage') && (
            <a class="button plain" href="/staff/lexicon">
              {t(msg`Words for skills`)}
            </a>
          )}
        </PageHead>
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
                  {mappedTo && relation && <small class="line-day">{labelled(i18n, relationText(i18n, relation), mappedTo.label)}</small>}
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
  const { t } = visit.i18n;
  const words = textOf(visit.draft.values, QUESTION_WORDS);
  return (
    <section class="card" id="add">
      <h2>{t(msg`Add a local skill`)}</h2>
      {words !== '' && <p>{t(msg`It answers the question “${words}”: searches then find it by these words. Everyone reads its names.`)}</p>}
      <p class="hint">{t(msg`We place it next to its nearest skill in the classification, so matching uses it at once.`)}</p>
      <Form visit={visit} action="/staff/skills">
        {words !== '' && [QUESTION, QUESTION_WORDS].map((name) => <input key={name} type="hidden" name={name} value={textOf(visit.draft.values, name)} />)}
        <FormFields visit={visit} form={LOCAL_SKILL_FORM} own={{ skillText: () => <NearestSkill visit={visit} /> }} />
        <Button>{t(msg`Add skill`)}</Button>
      </Form>
    </section>
  );
}

/** The search for the nearest skill is a step of the form. */
function NearestSkill({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const matches = optionsIn(visit.draft.values, 'skillFound');
  const options = [{ value: '', label: t(msg`Choose one`) }, ...matches.map(({ code, label }) => ({ value: code, label }))];
  return (
    <div class="finder">
      <Field {...fieldProps(visit, LOCAL_SKILL_FORM, 'skillText')} autocomplete="off" />
      <Button plain name="go" value="find">
        {t(msg`Search`)}
      </Button>
      {matches.map((one) => (
        <input key={one.code} type="hidden" name="skillFound" value={optionText(one)} />
      ))}
      {matches.length > 0 && <Select {...fieldProps(visit, LOCAL_SKILL_FORM, 'mappedToCode')} options={options} />}
    </div>
  );
}
