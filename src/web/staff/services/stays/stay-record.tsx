import { msg } from '@lingui/core/macro';
import { addDays } from '../../../../shared/local-date';
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
import { nightsText } from './stay-columns';
import { DEPARTURE_FORM, MOVE_FORM } from './stay-form';
import { houseOptions } from './stays.page';

type Stay = NonNullable<StayPageQuery['stay']>;
type Houses = StayPageQuery['houses']['nodes'];

export function stayPage(visit: Visit, { may, today }: NonNullable<StayPageQuery['me']>, stay: Stay, houses: Houses): VNode {
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
        <ErrorSummary visit={visit} labels={{ ...formLabels(i18n, MOVE_FORM), ...formLabels(i18n, DEPARTURE_FORM) }} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`House`), stay.house && <bdi key="house">{stay.house.name}</bdi>],
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
        {may.includes('care.record') && availableActions.includes('end') && (
          <MoveForm visit={visit} stay={stay} houses={houses.filter((house) => house.id !== stay.house?.id)} today={today} />
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

interface MoveFormProps {
  readonly visit: Visit;
  readonly stay: Stay;
  /** The open houses other than her own. */
  readonly houses: Houses;
  readonly today: string;
}

/** A move to another house. The stays before and after it share no night, so it is possible from the day after her first night. */
function MoveForm({ visit, stay: { id, fromOn }, houses, today }: MoveFormProps) {
  const { t } = visit.i18n;
  if (houses.length === 0 || fromOn >= today) return null;
  const fieldData = {
    houseId: { options: houseOptions(visit.i18n, houses) },
    movedOn: { days: { first: addDays(fromOn, 1), last: today }, value: today },
  };
  return (
    <section class="card">
      <h2>{t(msg`Move to another house`)}</h2>
      <Form visit={visit} action={`/staff/stays/${id}/move`}>
        <FormFields visit={visit} form={MOVE_FORM} data={fieldData} />
        <Button plain>{t(msg`Record move`)}</Button>
      </Form>
    </section>
  );
}
