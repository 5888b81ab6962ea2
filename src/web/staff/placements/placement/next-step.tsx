import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { NEXT_STEP_FORM, nextStepText } from './next-step-form';
import type { Placement } from './placement-data';

/** The longest stay at an enterprise of an institution, and what is planned with her after it. */
export function NextStep({ visit, placement: { id, stayEndsOn, nextSteps, mayPlanNextStep } }: { readonly visit: Visit; readonly placement: Placement }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (stayEndsOn === null) return null;
  const lastDay = i18n.day(stayEndsOn);
  return (
    <section class="card" id="next-step">
      <h2>{t(msg`Next step`)}</h2>
      <p>{t(msg`This enterprise is a step to work elsewhere: she stays until ${lastDay} at the latest. Plan with her what follows.`)}</p>
      <ul>
        {nextSteps.map(({ step, from, by, plannedAt }) => {
          const [day, name] = [i18n.day(from), by.displayName];
          return (
            <li key={plannedAt}>
              {nextStepText(i18n, step)}, {t(msg`from ${day}, planned by ${name}`)}
            </li>
          );
        })}
      </ul>
      {mayPlanNextStep && (
        <Form visit={visit} action={`/staff/placements/${id}/actions/next-step`}>
          <FormFields visit={visit} form={NEXT_STEP_FORM} />
          <Button plain>{t(msg`Save plan`)}</Button>
        </Form>
      )}
    </section>
  );
}
