import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { StayPageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { DEPARTURE_FORM } from './stay-form';
import { nightsText } from './stays.page';

type Stay = NonNullable<StayPageQuery['stay']>;

export function stayPage(visit: Visit, { may, today }: NonNullable<StayPageQuery['me']>, stay: Stay): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, trainee, state, availableActions } = stay;
  return page({
    visit,
    title: t(msg`Stay`),
    children: (
      <>
        <PageHead back={{ href: '/staff/stays', label: t(msg`Stays`) }} title={<Person person={trainee} />} />
        {state === 'VOIDED' && (
          <p class="tags">
            <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>
          </p>
        )}
        <ErrorSummary visit={visit} labels={formLabels(i18n, DEPARTURE_FORM)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Nights`), nightsText(i18n, stay.fromOn, stay.toOn)],
              [t(msg`Grant`), stay.grant?.title ?? stay.grantId],
              [t(msg`Recorded on`), i18n.moment(stay.recordedAt)],
            ]}
          />
        </section>
        {may.includes('care.record') && availableActions.includes('end') && (
          <section class="card">
            <h2>{t(msg`Departure`)}</h2>
            <Form visit={visit} action={`/staff/stays/${id}/end`}>
              <FormFields visit={visit} form={DEPARTURE_FORM} data={{ toOn: { days: { first: stay.fromOn, last: today }, value: today } }} />
              <Button>{t(msg`Record departure`)}</Button>
            </Form>
          </section>
        )}
        {may.includes('care.record') && availableActions.includes('void') && (
          <section class="card flat">
            <CollapsibleForm visit={visit} name={t(msg`Recorded by mistake?`)} fields={[]}>
              <p>{t(msg`Once withdrawn, it no longer counts. It stays in the record, because earlier reports counted it.`)}</p>
              <Form visit={visit} action={`/staff/stays/${id}/void`}>
                <Button plain>{t(msg`Withdraw record`)}</Button>
              </Form>
            </CollapsibleForm>
          </section>
        )}
      </>
    ),
  });
}
