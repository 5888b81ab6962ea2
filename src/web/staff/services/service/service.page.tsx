import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { ServicePageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { hoursOf, serviceKind } from '../../shared/service-labels';

export function servicePage(visit: Visit, may: readonly string[], service: NonNullable<ServicePageQuery['service']>): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, kind, trainee, session, hours, state, availableActions } = service;
  return page({
    visit,
    title: serviceKind(i18n, kind),
    children: (
      <>
        <PageHead back={{ href: '/staff/services', label: t(msg`Services`) }} title={serviceKind(i18n, kind)} />
        {state === 'VOIDED' && (
          <p class="tags">
            <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>
          </p>
        )}
        <ErrorSummary visit={visit} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`For`), <Person person={trainee} />],
              [t(msg`Day`), i18n.day(service.providedOn)],
              [t(msg`How long`), hours ? hoursOf(i18n, hours) : null],
              [t(msg`Provided by`), service.provider],
              [t(msg`Group session`), session && <a href={`/staff/group-sessions/${session.id}`}>{session.topic ?? t(msg`Open group session`)}</a>],
              [t(msg`Grant`), service.grant?.title ?? service.grantId],
              [t(msg`Recorded on`), i18n.moment(service.recordedAt)],
            ]}
          />
        </section>
        {may.includes('service.record') && availableActions.includes('void') && (
          <section class="card flat">
            <h2>{t(msg`Recorded by mistake?`)}</h2>
            <p>{t(msg`Once withdrawn, it no longer counts. It stays in the record, because earlier reports counted it.`)}</p>
            <Form visit={visit} action={`/staff/services/${id}/void`}>
              <Button plain>{t(msg`Withdraw record`)}</Button>
            </Form>
          </section>
        )}
      </>
    ),
  });
}
