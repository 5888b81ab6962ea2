import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../shared/empty-state';
import { Tag } from '../../shared/facts';
import { Button, Field } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import { More } from '../folded';
import type { LocalSkillsQuery, SkillsNamedQuery } from '../gql';

interface SkillsProps {
  readonly kept: LocalSkillsQuery;
  readonly text: string;
  /** Null where nothing was looked for. */
  readonly found: SkillsNamedQuery['skills'] | null;
}

export function skillsPage(visit: Visit, { kept, text, found }: SkillsProps): VNode {
  const { words } = visit;
  const { t } = words;
  const { taxonomyRelease, localSkills } = kept;
  const [all, own] = [words.number(taxonomyRelease.skills), words.number(taxonomyRelease.localSkills)];
  return page({
    visit,
    title: t(msg`Skills`),
    children: (
      <>
        <PageHead title={t(msg`Skills`)} lead={t(msg`${all} of the classification and ${own} of our own. What people call a skill here, it is found by.`)} />
        <form method="get" action="/staff/skills" class="finder beside end" noValidate>
          <Field visit={visit} name="text" label={t(msg`A skill, in English or Khmer`)} value={text} />
          <Button plain>{t(msg`Search`)}</Button>
        </form>
        {found?.length === 0 && <EmptyState icon="look" title={t(msg`Nothing was found. Try another word, in English or Khmer.`)} />}
        {found && found.length > 0 && (
          <ul class="lines card flat">
            {found.map(({ code, label }) => (
              <li key={code}>
                <a href={`/staff/skills/${encodeURIComponent(code)}`}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        <h2>{t(msg`Skills of our own`)}</h2>
        {localSkills.nodes.length === 0 && <p class="card">{t(msg`None yet. Where the classification lacks one, find the nearest and add it there.`)}</p>}
        {localSkills.nodes.length > 0 && (
          <ul class="lines card flat">
            {localSkills.nodes.map(({ skill, mappedTo, state }) => (
              <li key={skill.code} class="split">
                <span>
                  <a href={`/staff/skills/${encodeURIComponent(skill.code)}`}>{skill.label}</a>
                  {mappedTo && <small class="line-day">{mappedTo.label}</small>}
                </span>
                {state === 'RETIRED' && <Tag>{t(msg`Retired`)}</Tag>}
              </li>
            ))}
          </ul>
        )}
        <More visit={visit} path="/staff/skills" query={text ? { text } : {}} pageInfo={localSkills.pageInfo} />
      </>
    ),
  });
}
