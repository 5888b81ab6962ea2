import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { HousesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { type ListColumn, ListTable, TwoLines } from '../../shared/lists/list-table';
import { HOUSE_FORM } from './house-form';

type House = HousesQuery['houses']['nodes'][number];

/** The houses of the shelter with their places, open ones first. */
export function housesPage(visit: Visit, { me, houses }: HousesQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = me?.may ?? [];
  return page({
    visit,
    title: t(msg`Houses`),
    children: (
      <>
        <PageHead title={t(msg`Houses`)} lead={t(msg`The houses of the shelter, and how many places are free tonight.`)}>
          {may.includes('care.read') && (
            <a class="button plain" href="/staff/stays">
              {t(msg`Stays`)}
            </a>
          )}
        </PageHead>
        <ErrorSummary visit={visit} />
        {houses.nodes.length === 0 ? (
          <EmptyState icon="home" title={t(msg`No houses yet`)}>
            {t(msg`With houses, a stay says in which one, and this page counts the free places.`)}
          </EmptyState>
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Houses`)}
            path="/staff/houses"
            query={{}}
            columns={houseColumns(i18n)}
            rows={houses.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <More visit={visit} path="/staff/houses" pageInfo={houses.pageInfo} />
        {may.includes('house.manage') && (
          <section class="card">
            <h2>{t(msg`New house`)}</h2>
            <Form visit={visit} action="/staff/houses">
              <FormFields visit={visit} form={HOUSE_FORM} />
              <Button>{t(msg`Add house`)}</Button>
            </Form>
          </section>
        )}
      </>
    ),
  });
}

function houseColumns(i18n: I18n): ListColumn<House>[] {
  const { t } = i18n;
  return [
    { head: t(msg`House`), cell: ({ id, name }) => <TwoLines href={`/staff/houses/${id}`} text={name} /> },
    { head: t(msg`Status`), cell: ({ state }) => <HouseStatus i18n={i18n} state={state} /> },
    { head: t(msg`All places`), isNumber: true, cell: ({ places }) => i18n.number(places) },
    { head: t(msg`Taken`), isNumber: true, cell: ({ taken }) => i18n.number(taken) },
    { head: t(msg`Free tonight`), isNumber: true, cell: ({ free }) => i18n.number(free) },
  ];
}

export function HouseStatus({ i18n: { t }, state }: { readonly i18n: I18n; readonly state: House['state'] }) {
  return state === 'OPEN' ? <Tag tone="good">{t(msg`Open`)}</Tag> : <Tag>{t(msg`Closed`)}</Tag>;
}
