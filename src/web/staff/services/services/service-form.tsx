import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { OtherGrantField } from '../../shared/collapsible-form';
import type { ServiceFormQuery } from '../../gql';
import { CARE_SERVICES, serviceKind, WORK_SERVICES } from '../../shared/service-labels';

type Me = NonNullable<ServiceFormQuery['me']>;

/** The form that records one service for one trainee. */
export function serviceFormPage(visit: Visit, me: Me, code: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = [...WORK_SERVICES, ...(me.may.includes('care.record') ? CARE_SERVICES : [])];
  const labels = {
    herCode: t(msg`Trainee code`),
    kind: t(msg`Type`),
    providedOn: t(msg`Date`),
    hours: t(msg`Hours`),
    provider: t(msg`Provided by`),
    grantId: t(msg`Other grant`),
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
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action="/staff/services/new">
          <section class="card">
            <Field visit={visit} name="herCode" label={labels.herCode} hint={t(msg`For example W-7F3K9Q.`)} autocomplete="off" value={code} short />
            <Choice visit={visit} name="kind" label={labels.kind} options={kinds.map((value) => ({ value, label: serviceKind(i18n, value) }))} columns />
            <div class="beside">
              <Field visit={visit} name="providedOn" label={labels.providedOn} type="date" value={me.today} />
              <Field visit={visit} name="hours" label={labels.hours} inputmode="decimal" />
            </div>
            <Field visit={visit} name="provider" label={labels.provider} value={me.displayName} />
            <OtherGrantField visit={visit} label={labels.grantId} />
          </section>
          <Button>{t(msg`Save`)}</Button>
        </Form>
      </>
    ),
  });
}
