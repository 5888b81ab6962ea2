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
  const title = grant ? t(msg`Edit grant`) : t(msg`Add grant`);
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
                hint={t(msg`Lower-case letters, digits and hyphens, for example pathways-2026. You cannot change it later.`)}
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
              <Field visit={visit} name="amount" label={labels.amount} hint={t(msg`For example, 500000 or 500000.50`)} inputmode="decimal" />
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
              options={[{ value: 'YES', label: t(msg`Count them in the overall totals: the grant has its own legal basis`) }]}
            />
          </section>
          <Targets visit={visit} definitions={indicatorDefinitions} />
          <Button>{t(msg`Save grant`)}</Button>
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
      <p class="hint">{t(msg`Number of people or institutions to reach. Leave empty if there is no target.`)}</p>
      <div class="targets">
        {definitions.map(({ id, label }) => (
          <Field key={id} visit={visit} name={targetField(id)} label={`${label} (${id})`} inputmode="numeric" short />
        ))}
      </div>
    </section>
  );
}
