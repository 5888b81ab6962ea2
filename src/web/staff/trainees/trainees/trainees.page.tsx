import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { TraineeListOptionsQuery, TraineeListQuery } from '../../gql';
import { type ListQuery, listAddress, queryString } from '../../shared/lists/list-query';
import { SelectPage } from '../../shared/lists/bulk-parts';
import { ExportForm } from '../../shared/lists/export-form';
import { ListPages } from '../../shared/lists/list-pages';
import { ListTable } from '../../shared/lists/list-table';
import { SavedViews } from '../../shared/lists/saved-views';
import { WhoseTabs } from '../../shared/lists/whose-tabs';
import { withQuery } from '../../shared/listing';
import { BulkBar } from './bulk-bar';
import { traineeColumns } from './trainee-columns';
import { TraineeFilters } from './trainee-filters';
import { queryOfView, TRAINEES_PATH } from './trainee-list-query';

export interface TraineesPageData {
  readonly query: ListQuery;
  /** Where the page begins or ends, and whether its rows are selected. */
  readonly visitQuery: ListQuery;
  readonly list: TraineeListQuery['traineeList'];
  readonly views: TraineeListQuery['traineeViews'];
  readonly options: TraineeListOptionsQuery;
  /** Whether only the reader's own trainees are shown because the daily limit is reached. */
  readonly isLimited: boolean;
}

export function traineesPage(visit: Visit, data: TraineesPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { query, visitQuery, list, views, options, isLimited } = data;
  const count = list.total;
  return page({
    visit: withQuery(visit, { ...query, ...visitQuery }),
    title: t(msg`Trainees`),
    islands: ['file'],
    children: (
      <div class="broad">
        <PageHead title={t(msg`Trainees`)} lead={t(msg`${plural(count, { one: '# trainee', other: '# trainees' })}`)}>
          {options.me?.may.includes('trainee.register') && (
            <a class="button" href="/staff/trainees/new">
              {t(msg`Add trainee`)}
            </a>
          )}
        </PageHead>
        <ErrorSummary visit={visit} />
        {isLimited && (
          <p class="card">{t(msg`You have reached the daily limit of people in lists. Until tomorrow, this list shows only your own trainees.`)}</p>
        )}
        <WhoseTabs i18n={i18n} path={TRAINEES_PATH} query={query} />
        <SavedViews
          visit={visit}
          path={TRAINEES_PATH}
          query={query}
          views={views.map((view) => ({ id: view.id, name: view.name, query: queryOfView(view) }))}
        />
        <TraineeFilters visit={visit} query={query} options={options} />
        <List visit={visit} data={data} />
      </div>
    ),
  });
}

function List({ visit, data: { query, visitQuery, list, options } }: { readonly visit: Visit; readonly data: TraineesPageData }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (list.nodes.length === 0) {
    return (
      <EmptyState icon="people" title={t(msg`No results`)}>
        <a href={`${TRAINEES_PATH}?whose=all`}>{t(msg`Show all trainees`)}</a>
      </EmptyState>
    );
  }
  const maySelect = options.me?.may.some((permission) => permission === 'trainee.hand-over' || permission === 'enrolment.manage') ?? false;
  const selection = { visit, isAll: visitQuery['select'] === 'page', nameOf: (row: { displayName: string; code: string }) => `${row.displayName} ${row.code}` };
  const table = (
    <ListTable
      i18n={i18n}
      caption={t(msg`Trainees`)}
      path={TRAINEES_PATH}
      query={query}
      columns={traineeColumns(i18n)}
      rows={list.nodes}
      keyOf={({ id }) => id}
      selection={maySelect ? selection : undefined}
    />
  );
  return (
    <>
      {maySelect ? (
        <Form visit={visit} action={`${TRAINEES_PATH}/hand-over`}>
          <input type="hidden" name="view" value={queryString(query)} />
          <SelectPage i18n={i18n} path={TRAINEES_PATH} query={query} visitQuery={visitQuery} />
          {table}
          <BulkBar visit={visit} total={list.total} options={options} />
        </Form>
      ) : (
        table
      )}
      <ListPages i18n={i18n} part={list} path={listAddress(TRAINEES_PATH, query)} />
      {options.me?.may.includes('trainee.export') && <ExportForm visit={visit} path={TRAINEES_PATH} query={query} />}
    </>
  );
}
