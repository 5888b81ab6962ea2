import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { ServiceFormQuery } from '../../gql';
import { serviceKind } from '../../shared/service-labels';

export function groupSessionFormPage(visit: Visit, me: NonNullable<ServiceFormQuery['me']>): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = {
    kind: t(msg`Type`),
    heldOn: t(msg`Date`),
    hours: t(msg`Hours`),
    ledBy: t(msg`Led by`),
    topic: t(msg`Topic`),
    codes: t(msg`Codes of all attendees`),
  };
  const kinds = me.may.includes('care.record') ? (['JOB_READINESS', 'COUNSELLING_GROUP'] as const) : (['JOB_READINESS'] as const);
  return page({
    visit,
    title: t(msg`Record group session`),
    children: (
      <>
        <PageHead back={{ href: '/staff/group-sessions', label: t(msg`Group sessions`) }} title={t(msg`Record group session`)} />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action="/staff/group-sessions/new">
          <section class="card">
            <Choice
              visit={visit}
              name="kind"
              label={labels.kind}
              options={kinds.map((value) => ({ value, label: serviceKind(i18n, value) }))}
              columns
              {...(kinds.length === 1 ? { value: kinds } : {})}
            />
            <Field visit={visit} name="topic" label={labels.topic} hint={t(msg`Such as Practice interview. No names.`)} />
            <div class="beside">
              <Field visit={visit} name="heldOn" label={labels.heldOn} type="date" value={me.today} />
              <Field visit={visit} name="hours" label={labels.hours} inputmode="decimal" />
            </div>
            <Field visit={visit} name="ledBy" label={labels.ledBy} value={me.displayName} />
            <Field
              visit={visit}
              name="codes"
              label={labels.codes}
              hint={t(msg`One per line, such as W-7F3K9Q. If one is wrong, nothing is saved until you correct it.`)}
              rows={8}
            />
          </section>
          <Button>{t(msg`Record group session`)}</Button>
        </Form>
      </>
    ),
  });
}
