import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { GroupSessionPageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { hoursOf, serviceKind } from '../../shared/service-labels';
import { TRAINEE_CODE_FORM } from '../../trainees/person-code/trainee-code-fields';

type Session = NonNullable<GroupSessionPageQuery['groupSession']>;

export function groupSessionPage(visit: Visit, may: readonly string[], session: Session): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { kind, topic, heldOn, hours, ledBy, recordedAt } = session;
  const mayRecord = may.includes('service.record');
  return page({
    visit,
    title: topic ?? serviceKind(i18n, kind),
    children: (
      <>
        <PageHead back={{ href: '/staff/group-sessions', label: t(msg`Group sessions`) }} title={topic ?? serviceKind(i18n, kind)} />
        <ErrorSummary visit={visit} labels={formLabels(i18n, TRAINEE_CODE_FORM)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Type`), serviceKind(i18n, kind)],
              [t(msg`Day`), i18n.day(heldOn)],
              [t(msg`How long`), hoursOf(i18n, hours)],
              [t(msg`Led by`), ledBy],
              [t(msg`Recorded on`), i18n.moment(recordedAt)],
            ]}
          />
        </section>
        <Attendees visit={visit} session={session} mayRecord={mayRecord} />
        {mayRecord && (
          <section class="card">
            <h2>{t(msg`Missing attendee`)}</h2>
            <Form visit={visit} action={`/staff/group-sessions/${session.id}/add`}>
              <FormFields visit={visit} form={TRAINEE_CODE_FORM} />
              <Button>{t(msg`Add attendee`)}</Button>
            </Form>
          </section>
        )}
      </>
    ),
  });
}

function Attendees({ visit, session: { id, attendees }, mayRecord }: { readonly visit: Visit; readonly session: Session; readonly mayRecord: boolean }) {
  const { t } = visit.i18n;
  const there = attendees.filter(({ state }) => state === 'RECORDED').length;
  return (
    <section>
      <h2>{t(msg`${plural(there, { one: '# attendee', other: '# attendees' })}`)}</h2>
      <ul class="lines card flat">
        {attendees.map(({ id: recordId, state, trainee }) => (
          <li key={recordId} class="split">
            <span>
              <Person person={trainee} />
              <small class="line-day">
                <a href={`/staff/services/${recordId}`}>{t(msg`Service record`)}</a>
              </small>
            </span>
            {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
            {state === 'RECORDED' && mayRecord && (
              <Form visit={visit} action={`/staff/group-sessions/${id}/remove`}>
                <input type="hidden" name="traineeId" value={trainee.id} />
                <Button plain>{t(msg`Remove attendee`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
