import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formValues, namesIn } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { GrantFormQuery, GrantLineFragment } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { GRANT_FORM, targetControl } from './grant-form';

/** A new grant, or the saved one with its values. */
export function grantFormPage(visit: Visit, { indicatorDefinitions, institutions }: GrantFormQuery, grant: GrantLineFragment | null): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const title = grant ? t(msg`Edit grant`) : t(msg`Add grant`);
  const filled = grant ? withSavedValues(visit, formValues(GRANT_FORM, grant)) : visit;
  const targets = Object.fromEntries(indicatorDefinitions.map(({ id, label }) => [targetControl(id), label]));
  const options = institutions.nodes.map((one) => ({ value: one.id, label: institutionName(i18n, one) }));
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: grant ? `/staff/grants/${grant.id}` : '/staff/grants', label: grant ? grant.title : t(msg`Grants`) }} title={title} />
        <ErrorSummary visit={visit} labels={targets} />
        <Form visit={visit} action={grant ? `/staff/grants/${grant.id}/change` : '/staff/grants/new'}>
          <section class="card">
            {!grant && <FormFields visit={visit} form={GRANT_FORM} names={namesIn(GRANT_FORM, 'NAME')} />}
            <FormFields visit={filled} form={GRANT_FORM} names={namesIn(GRANT_FORM, 'GRANT')} data={{ institutionIds: { options } }} />
          </section>
          <Targets visit={filled} definitions={indicatorDefinitions} />
          <Button>{t(msg`Save grant`)}</Button>
        </Form>
      </>
    ),
  });
}

function Targets({ visit, definitions }: { readonly visit: Visit; readonly definitions: GrantFormQuery['indicatorDefinitions'] }) {
  const { label: heading, hint } = fieldProps(visit, GRANT_FORM, 'targets');
  return (
    <section class="card">
      <h2>{heading}</h2>
      <p class="hint">{hint}</p>
      <div class="targets">
        {definitions.map(({ id, label }) => (
          <Field key={id} visit={visit} name={targetControl(id)} label={label} inputmode="numeric" short />
        ))}
      </div>
    </section>
  );
}
