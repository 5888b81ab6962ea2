import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { CalculationCard, RestartForm } from '../../calculations/calculation/calculation-progress';
import { refreshOf } from '../../calculations/calculation/calculation-refresh';
import type { SkillsInDemandQuery } from '../../gql';

export type Demand = SkillsInDemandQuery['skillsInDemand'];
type Report = Extract<Demand, { readonly __typename: 'SkillsInDemandReport' }>;

const COUNT_PATH = '/staff/skills-in-demand/count';

/** The skills that would open the most vacancies to the institution's trainees, one skill at a time. */
export function skillsInDemandPage(visit: Visit, demand: Demand): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Skills in demand`),
    refresh: refreshOf(demand.__typename === 'Calculation' ? demand : null, visit),
    children: (
      <>
        <PageHead title={t(msg`Skills in demand`)} lead={t(msg`Single skills that would open the most vacancies to job-ready trainees`)} />
        <ErrorSummary visit={visit} />
        <p class="hint">
          {t(
            msg`Trainees who lack only this skill for a vacancy, and the open vacancies that it would open to one of them. Everything else about these vacancies is safe, lawful and possible for her.`,
          )}
        </p>
        {demand.__typename === 'Calculation' ? (
          <CalculationCard visit={visit} calculation={demand} again={COUNT_PATH} />
        ) : (
          <>
            <Skills i18n={i18n} report={demand} />
            {demand.isCalculated && <CalculatedAt visit={visit} report={demand} />}
          </>
        )}
      </>
    ),
  });
}

/** The age of the figures, and a button that calculates them again. */
function CalculatedAt({ visit, report }: { readonly visit: Visit; readonly report: Report }) {
  const { t, moment } = visit.i18n;
  const instant = moment(report.asOf);
  return (
    <>
      <p class="hint">{t(msg`Calculated ${instant}. Later changes are not included.`)}</p>
      <RestartForm visit={visit} action={COUNT_PATH} label={t(msg`Recalculate`)} />
    </>
  );
}

function Skills({ i18n, report: { skills } }: { readonly i18n: I18n; readonly report: Report }) {
  const { t } = i18n;
  if (skills.length === 0) return <EmptyState icon="yes" title={t(msg`No vacancy is just one skill away today`)} />;
  return (
    <div class="card">
      <table class="why">
        <thead>
          <tr>
            <th scope="col">{t(msg`Skill`)}</th>
            <th scope="col" class="number">
              {t(msg`Trainees it would help`)}
            </th>
            <th scope="col" class="number">
              {t(msg`Vacancies it would open`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ skill, trainees, vacancies, level }) => {
            const learned = skillLevelText(i18n, skill, level);
            return (
              <tr key={skill.label}>
                <td>
                  {skillText(i18n, skill)}
                  <small>{t(msg`Highest level needed: ${learned}`)}</small>
                </td>
                <td class="number">{i18n.number(trainees)}</td>
                <td class="number">{i18n.number(vacancies)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
