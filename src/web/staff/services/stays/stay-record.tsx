import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { StayPageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { nightsText, stayLabels } from './stays.page';

type Stay = NonNullable<StayPageQuery['stay']>;

export function stayPage(visit: Visit, { may, today }: NonNullable<StayPageQuery['me']>, stay: Stay): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, trainee, state, availableActions } = stay;
  const labels = stayLabels(i18n);
  return page({
    visit,
    title: t(msg`Stay`),
    children: (
      <>
        <PageHead back={{ href: '/staff/stays', label: t(msg`Stays`) }} title={<Person person={trainee} />} />
        {state === 'VOIDED' && (
          <p class="tags">
            <Tag tone="wait">{t(msg`Withdrawn`)}</Tag>
          </p>
        )}
        <ErrorSummary visit={visit} labels={labels} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Nights`), nightsText(i18n, stay.fromOn, stay.toOn)],
              [t(msg`Grant`), stay.grantId],
              [t(msg`Recorded on`), i18n.moment(stay.recordedAt)],
            ]}
          />
        </section>
        {may.includes('care.record') && availableActions.includes('end') && (
          <section class="card">
            <h2>{t(msg`Departure`)}</h2>
            <Form visit={visit} action={`/staff/stays/${id}/end`}>
              <Field visit={visit} name="toOn" label={labels.toOn} type="date" value={today} />
              <Button>{t(msg`Record departure`)}</Button>
            </Form>
          </section>
        )}
        {may.includes('care.record') && availableActions.includes('void') && (
          <section class="card flat">
            <CollapsibleForm visit={visit} name={t(msg`Recorded by mistake?`)} fields={[]}>
              <p>{t(msg`It is kept because earlier reports counted it, but it no longer counts.`)}</p>
              <Form visit={visit} action={`/staff/stays/${id}/void`}>
                <Button plain>{t(msg`Withdraw`)}</Button>
              </Form>
            </CollapsibleForm>
          </section>
        )}
      </>
    ),
  });
}
