import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../shared/empty-state';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import { levelText } from '../../shared/work-words';
import type { SkillsInDemandQuery } from '../gql';

type Demand = SkillsInDemandQuery['skillsInDemand'];

/** Which skill would open most vacancies to the people of the institution, one skill at a time. */
export function skillsInDemandPage(visit: Visit, demand: Demand): VNode {
  const { words } = visit;
  const { t } = words;
  return page({
    visit,
    title: t(msg`What to teach next`),
    children: (
      <>
        <PageHead title={t(msg`What to teach next`)} lead={t(msg`One skill that would give job-ready people all that more open vacancies require.`)} />
        <p class="hint">
          {t(msg`Counted among the vacancies that are open today and that only skills keep from them: all else about them is safe, lawful and possible.`)}
        </p>
        {demand.length === 0 ? (
          <EmptyState icon="yes" title={t(msg`There is no vacancy today from which a single skill is missing.`)} />
        ) : (
          <div class="card">
            <table class="why">
              <thead>
                <tr>
                  <th scope="col">{t(msg`Skill`)}</th>
                  <th scope="col" class="number">
                    {t(msg`People`)}
                  </th>
                  <th scope="col" class="number">
                    {t(msg`Vacancies`)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {demand.map(({ skill, trainees, vacancies, level }) => {
                  const learned = levelText(words, level);
                  return (
                    <tr key={skill.label}>
                      <td>
                        {skill.label}
                        <small>{t(msg`at most ${learned}`)}</small>
                      </td>
                      <td class="number">{words.number(trainees)}</td>
                      <td class="number">{words.number(vacancies)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </>
    ),
  });
}
