import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, ErrorSummary, Form } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import { Costs } from './costs';
import { fieldLabels, labelsOf } from './fields';
import { Learning } from './learning';
import { ThePerson } from './person';
import { Dates, PayAndHours } from './terms';
import { type Sites, TheWork } from './work';

/** Everything an employer says of a vacancy, in one plain form; what stands in it are the values of the visit's draft. */
export function VacancyForm(form: { readonly visit: Visit; readonly sites: Sites; readonly action: string; readonly children: ComponentChildren }) {
  const { sites, action, children } = form;
  const visit = inFormOrder(form.visit);
  const { t } = visit.words;
  return (
    <>
      <ErrorSummary visit={visit} labels={labelsOf(visit.words, visit.draft.problems)} />
      <Form visit={visit} action={action} id="vacancy">
        <TheWork visit={visit} sites={sites} />
        <Learning visit={visit} />
        <PayAndHours visit={visit} />
        <Costs visit={visit} />
        <ThePerson visit={visit} />
        <Dates visit={visit} />
        <div class="actions">
          {children}
          <Button plain name="step" value="save">
            {t(msg`Save without sending`)}
          </Button>
        </div>
        <p class="hint">{t(msg`You will have an answer within two working days. Until then nobody sees it.`)}</p>
      </Form>
    </>
  );
}

/** What is wrong is told from top to bottom, as the fields stand. */
function inFormOrder(visit: Visit): Visit {
  const names = Object.keys(fieldLabels(visit.words));
  const placeOf = ({ field }: { readonly field: string }): number => names.indexOf(field.split('-')[0] ?? '');
  return { ...visit, draft: { ...visit.draft, problems: [...visit.draft.problems].sort((one, other) => placeOf(one) - placeOf(other)) } };
}
