import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { OtherGrantField } from '../../shared/collapsible-form';
import type { StayLineFragment, StaysQuery } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { dateText } from '../../shared/service-labels';

export const stayLabels = ({ t }: I18n) => ({
  herCode: t(msg`Trainee code`),
  fromOn: t(msg`First night`),
  toOn: t(msg`Departure date`),
  grantId: t(msg`Other grant`),
});

export function staysPage(visit: Visit, { me, stays }: StaysQuery, { isOpen, code }: { readonly isOpen: boolean; readonly code: string }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Stays`),
    children: (
      <>
        <PageHead title={t(msg`Stays`)} lead={isOpen ? t(msg`Current stays in the house.`) : t(msg`All stays in the house, newest first.`)}>
          <a class="button plain" href={isOpen ? '/staff/stays?all=1' : '/staff/stays'}>
            {isOpen ? t(msg`Include past stays`) : t(msg`Current stays only`)}
          </a>
        </PageHead>
        <ErrorSummary visit={visit} labels={stayLabels(i18n)} />
        {stays.nodes.length === 0 ? (
          <EmptyState icon="night" title={isOpen ? t(msg`No current stays`) : t(msg`No stays yet`)} />
        ) : (
          <ul class="lines card flat">
            {stays.nodes.map((stay) => (
              <StayRow key={stay.id} i18n={i18n} stay={stay} />
            ))}
          </ul>
        )}
        <More visit={visit} path="/staff/stays" filters={isOpen ? {} : { all: '1' }} pageInfo={stays.pageInfo} />
        {me?.may.includes('care.record') && <BeginForm visit={visit} today={me.today} code={code} />}
      </>
    ),
  });
}

function StayRow({ i18n, stay: { id, trainee, fromOn, toOn, state } }: { readonly i18n: I18n; readonly stay: StayLineFragment }) {
  return (
    <li class="split">
      <span>
        <a href={`/staff/stays/${id}`}>{nightsText(i18n, fromOn, toOn)}</a>
        <small class="line-day">
          <Person person={trainee} />
        </small>
      </span>
      {state === 'VOIDED' && <Tag tone="wait">{i18n.t(msg`Withdrawn`)}</Tag>}
    </li>
  );
}

export function nightsText(i18n: I18n, fromOn: string, toOn: string | null | undefined): string {
  const [from, to] = [dateText(i18n, fromOn), toOn ? dateText(i18n, toOn) : ''];
  return toOn ? i18n.t(msg`${from} to ${to}`) : i18n.t(msg`since ${from}`);
}

function BeginForm({ visit, today, code }: { readonly visit: Visit; readonly today: string; readonly code: string }) {
  const { t } = visit.i18n;
  const labels = stayLabels(visit.i18n);
  return (
    <section class="card" id="begin">
      <h2>{t(msg`New stay`)}</h2>
      <Form visit={visit} action="/staff/stays">
        <Field visit={visit} name="herCode" label={labels.herCode} hint={t(msg`For example W-7F3K9Q.`)} autocomplete="off" value={code} short />
        <div class="beside">
          <Field visit={visit} name="fromOn" label={labels.fromOn} type="date" value={today} />
          <Field visit={visit} name="toOn" label={labels.toOn} hint={t(msg`Leave empty while she stays.`)} type="date" />
        </div>
        <OtherGrantField visit={visit} label={labels.grantId} />
        <Button>{t(msg`Record stay`)}</Button>
      </Form>
    </section>
  );
}
