import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StayLineFragment, StaysQuery } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { daysBetween } from '../../../../shared/local-date';
import { type ListColumn, ListTable } from '../../shared/lists/list-table';
import { Time } from '../../../shared/parts/time';
import { dayAndMonth } from '../../../shared/labels/near-days';
import { STAY_FORM } from './stay-form';

export function staysPage(visit: Visit, { me, stays, grants }: StaysQuery, { isOpen, code }: { readonly isOpen: boolean; readonly code: string }): VNode {
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
        <ErrorSummary visit={visit} labels={formLabels(i18n, STAY_FORM)} />
        {stays.nodes.length === 0 ? (
          <EmptyState icon="night" title={isOpen ? t(msg`No current stays`) : t(msg`No stays yet`)} />
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Stays`)}
            path="/staff/stays"
            query={{}}
            columns={stayColumns(i18n, me?.today ?? null)}
            rows={stays.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <More visit={visit} path="/staff/stays" filters={isOpen ? {} : { all: '1' }} pageInfo={stays.pageInfo} />
        {me?.may.includes('care.record') && <BeginForm visit={visit} grants={grants.nodes} today={me.today} code={code} />}
      </>
    ),
  });
}

/** Who stays, since when and until when. A current stay has counted its nights so far. */
function stayColumns(i18n: I18n, today: string | null): ListColumn<StayLineFragment>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Trainee`), cell: ({ trainee }) => <Person person={trainee} /> },
    { head: t(msg`First night`), cell: ({ fromOn }) => <Time i18n={i18n} at={fromOn} /> },
    { head: t(msg`Departure`), cell: ({ toOn }) => (toOn ? <Time i18n={i18n} at={toOn} /> : t(msg`Still here`)) },
    { head: t(msg`Nights`), isNumber: true, cell: ({ fromOn, toOn }) => nightCount(i18n, fromOn, toOn ?? today) },
    {
      head: t(msg`Record`),
      cell: ({ id, state }) => (
        <>
          <a href={`/staff/stays/${id}`}>{t(msg`Open stay`)}</a> {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
        </>
      ),
    },
  ];
}

const nightCount = (i18n: I18n, fromOn: string, until: string | null): string => (until === null ? '' : i18n.number(Math.max(daysBetween(fromOn, until), 1)));

export function nightsText(i18n: I18n, fromOn: string, toOn: string | null | undefined): string {
  const [from, to] = [dayAndMonth(i18n, fromOn), toOn ? dayAndMonth(i18n, toOn) : ''];
  return toOn ? i18n.t(msg`${from} to ${to}`) : i18n.t(msg`since ${from}`);
}

interface BeginFormProps {
  readonly visit: Visit;
  readonly grants: StaysQuery['grants']['nodes'];
  readonly today: string;
  readonly code: string;
}

function BeginForm({ visit, grants, today, code }: BeginFormProps) {
  const { t } = visit.i18n;
  const fieldData = {
    herCode: { value: code },
    fromOn: { days: { last: today }, value: today },
    toOn: { days: { last: today } },
    grantId: { options: grantOptions(visit.i18n, grants) },
  };
  return (
    <section class="card" id="begin">
      <h2>{t(msg`New stay`)}</h2>
      <Form visit={visit} action="/staff/stays">
        <FormFields visit={visit} form={STAY_FORM} data={fieldData} />
        <Button>{t(msg`Record stay`)}</Button>
      </Form>
    </section>
  );
}
