import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { levelText } from '../../../shared/labels/work-labels';
import type { TraineeMatchesQuery } from '../../gql';

type Unlock = NonNullable<TraineeMatchesQuery['trainee']>['unlocks'][number];

/** The skills of which a single one would meet all skill requirements of more vacancies. */
export function Unlocks({ i18n, unlocks }: { readonly i18n: I18n; readonly unlocks: readonly Unlock[] }) {
  const { t } = i18n;
  return (
    <section id="unlocks">
      <h2>{t(msg`What one more skill would open`)}</h2>
      <p class="hint">
        {t(msg`Counted among the vacancies that are open today and that only skills keep from her: all else about them is safe, lawful and possible for her.`)}
      </p>
      {unlocks.length === 0 ? (
        <p class="card">{t(msg`There is no vacancy today from which a single skill is missing.`)}</p>
      ) : (
        <div class="card">
          <ul class="lines">
            {unlocks.map(({ skill, have, steps }) => {
              const held = have ? levelText(i18n, have) : '';
              return (
                <li key={skill.label}>
                  <strong>{skill.label}</strong> {held && <small>{t(msg`has it ${held}`)}</small>}
                  {steps.map((step) => (
                    <small key={step.level} class="line-day">
                      {stepText(i18n, step)}
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
          {t(msg`The same for everybody who is job-ready`)}
        </a>
      </p>
    </section>
  );
}

function stepText(i18n: I18n, { level, vacancies }: Unlock['steps'][number]): string {
  const [learned, count] = [levelText(i18n, level), i18n.number(vacancies)];
  return i18n.t(
    msg`${plural(vacancies, {
      one: `${learned}: she would have all that ${count} more vacancy requires`,
      other: `${learned}: she would have all that ${count} more vacancies require`,
    })}`,
  );
}
