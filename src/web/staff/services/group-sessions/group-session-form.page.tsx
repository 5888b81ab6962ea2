import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { ServiceFormQuery } from '../../gql';
import { serviceKind } from '../../shared/service-labels';
import { GROUP_SESSION_FORM, SESSION_KINDS } from './group-session-form';

export function groupSessionFormPage(visit: Visit, me: NonNullable<ServiceFormQuery['me']>): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = SESSION_KINDS.filter((kind) => kind !== 'COUNSELLING_GROUP' || me.may.includes('care.record'));
  const fieldData = {
    kind: { options: kinds.map((value) => ({ value, label: serviceKind(i18n, value) })), value: kinds.length === 1 ? kinds : [] },
    heldOn: { days: { last: me.today }, value: me.today },
    ledBy: { value: me.displayName },
  };
  return page({
    visit,
    title: t(msg`Record group session`),
    children: (
      <>
        <PageHead back={{ href: '/staff/group-sessions', label: t(msg`Group sessions`) }} title={t(msg`Record group session`)} />
        <ErrorSummary visit={visit} labels={formLabels(i18n, GROUP_SESSION_FORM)} />
        <Form visit={visit} action="/staff/group-sessions/new">
          <section class="card">
            <FormFields visit={visit} form={GROUP_SESSION_FORM} data={fieldData} />
          </section>
          <Button>{t(msg`Record group session`)}</Button>
        </Form>
      </>
    ),
  });
}
