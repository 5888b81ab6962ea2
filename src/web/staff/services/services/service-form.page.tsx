import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { currentGrants, grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { ServiceFormQuery } from '../../gql';
import { CARE_SERVICES, serviceKind, WORK_SERVICES } from '../../shared/service-labels';
import { SERVICE_FORM } from './service-form';

type Me = NonNullable<ServiceFormQuery['me']>;

/** The form that records one service for one trainee. */
export function serviceFormPage(
  visit: Visit,
  me: Me,
  { grants, code }: { readonly grants: ServiceFormQuery['grants']['nodes']; readonly code: string },
): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = [...WORK_SERVICES, ...(me.may.includes('care.record') ? CARE_SERVICES : [])];
  const fieldData = {
    herCode: { value: code },
    kind: { options: kinds.map((value) => ({ value, label: serviceKind(i18n, value) })) },
    providedOn: { days: { last: me.today }, value: me.today },
    provider: { value: me.displayName },
    grantId: { options: grantOptions(i18n, currentGrants(grants, me.today)) },
  };
  return page({
    visit,
    title: t(msg`Record service`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff/services', label: t(msg`Services`) }}
          title={t(msg`Record service`)}
          lead={t(msg`For several people at once, record a group session.`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(i18n, SERVICE_FORM)} />
        <Form visit={visit} action="/staff/services/new">
          <section class="card">
            <FormFields visit={visit} form={SERVICE_FORM} data={fieldData} />
          </section>
          <Button>{t(msg`Record service`)}</Button>
        </Form>
      </>
    ),
  });
}
