import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import type { TraineeMatchesQuery } from '../../gql';

type Unlock = NonNullable<TraineeMatchesQuery['trainee']>['unlocks'][number];

/** The skills of which a single one would meet all skill requirements of more vacancies. */
export function Unlocks({ i18n, unlocks }: { readonly i18n: I18n; readonly unlocks: readonly Unlock[] }) {
  const { t } = i18n;
  return (
    <section id="unlocks">
      <h2>{t(msg`Skills that would open more vacancies`)}</h2>
      <p class="hint">{t(msg`Counts open vacancies for which she lacks only skills. Everything else about them is safe, lawful and possible for her.`)}</p>
      {unlocks.length === 0 ? (
        <p class="card">{t(msg`No vacancy is just one skill away today`)}</p>
      ) : (
        <div class="card">
          <ul class="lines">
            {unlocks.map(({ skill, have, steps }) => {
              const held = have ? skillLevelText(i18n, skill, have) : '';
              return (
                <li key={skill.label}>
                  <strong>{skillText(i18n, skill)}</strong> {held && <small>{t(msg`now: ${held}`)}</small>}
                  {steps.map((step) => (
                    <small key={step.level} class="line-day">
                      {stepText(i18n, skill, step)}
                    </small>
                  ))}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <p>
        <a class="target" href="/staff/skills-in-demand">
          {t(msg`Skills in demand for all job-ready trainees`)}
        </a>
      </p>
    </section>
  );
}

function stepText(i18n: I18n, skill: Unlock['skill'], { level, vacancies }: Unlock['steps'][number]): string {
  const [learned, count] = [skillLevelText(i18n, skill, level), i18n.number(vacancies)];
  return i18n.t(
    msg`${plural(vacancies, {
      one: `${learned}: all required skills for ${count} more vacancy`,
      other: `${learned}: all required skills for ${count} more vacancies`,
    })}`,
  );
}
