import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { GrantFormQuery, GrantLineFragment } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { grantLabels, targetField } from './grant-fields';

/** The values of the form come from the visit's draft. */
export function grantFormPage(visit: Visit, { indicatorDefinitions, institutions }: GrantFormQuery, grant: GrantLineFragment | null): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = grantLabels(i18n);
  const title = grant ? t(msg`Change a grant`) : t(msg`Write down a grant`);
  const targets = Object.fromEntries(indicatorDefinitions.map(({ id, label }) => [targetField(id), label]));
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: grant ? `/staff/grants/${grant.id}` : '/staff/grants', label: grant ? grant.title : t(msg`Grants`) }} title={title} />
        <ErrorSummary visit={visit} labels={{ ...labels, ...targets }} />
        <Form visit={visit} action={grant ? `/staff/grants/${grant.id}/change` : '/staff/grants/new'}>
          <section class="card">
            {!grant && (
              <Field
                visit={visit}
                name="id"
                label={labels.id}
                hint={t(msg`Small letters, digits and hyphens, as in pathways-2026. It stays.`)}
                autocomplete="off"
                short
              />
            )}
            <Field visit={visit} name="title" label={labels.title} />
            <Field visit={visit} name="donor" label={labels.donor} />
            <div class="beside">
              <Field visit={visit} name="startsOn" label={labels.startsOn} type="date" />
              <Field visit={visit} name="endsOn" label={labels.endsOn} type="date" />
            </div>
            <div class="beside">
              <Field visit={visit} name="amount" label={labels.amount} hint={t(msg`As in 500000 or 500000.50.`)} inputmode="decimal" />
              <Select
                visit={visit}
                name="currency"
                label={labels.currency}
                options={[
                  { value: 'USD', label: t(msg`US dollars`) },
                  { value: 'KHR', label: t(msg`Riel`) },
                ]}
              />
            </div>
            <Choice
              visit={visit}
              name="institutionIds"
              several
              label={labels.institutionIds}
              options={institutions.nodes.map((one) => ({ value: one.id, label: institutionName(i18n, one) }))}
            />
            <Choice
              visit={visit}
              name="countsWithoutConsent"
              several
              label={labels.countsWithoutConsent}
              options={[{ value: 'YES', label: t(msg`Count them in the plain totals: the grant has a legal basis of its own`) }]}
            />
          </section>
          <Targets visit={visit} definitions={indicatorDefinitions} />
          <Button>{t(msg`Write the grant down`)}</Button>
        </Form>
      </>
    ),
  });
}

function Targets({ visit, definitions }: { readonly visit: Visit; readonly definitions: GrantFormQuery['indicatorDefinitions'] }) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <h2>{t(msg`Targets`)}</h2>
      <p class="hint">{t(msg`How many persons or institutions are meant to be reached. Empty where nothing is said.`)}</p>
      <div class="targets">
        {definitions.map(({ id, label }) => (
          <Field key={id} visit={visit} name={targetField(id)} label={`${label} (${id})`} inputmode="numeric" short />
        ))}
      </div>
    </section>
  );
}
