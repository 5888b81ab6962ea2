import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import { successorOptions } from '../../accounts/colleague/hand-over-caseload';
import type { PlacementListOptionsQuery, PlacementListQuery } from '../../gql';
import { SelectPage } from '../../shared/lists/bulk-parts';
import { ExportForm } from '../../shared/lists/export-form';
import { ListPages } from '../../shared/lists/list-pages';
import { type ListQuery, listAddress, queryString } from '../../shared/lists/list-query';
import { ListTable } from '../../shared/lists/list-table';
import { SavedViews } from '../../shared/lists/saved-views';
import { WhoseTabs } from '../../shared/lists/whose-tabs';
import { withQuery } from '../../shared/listing';
import { placementColumns } from './placement-columns';
import { PLACEMENT_STATES } from './placement-filter';
import { PlacementFilters } from './placement-filters';
import { PLACEMENTS_PATH, queryOfView } from './placement-list-query';
import { ViewTabs } from './placements-frame';

export interface PlacementsPageData {
  readonly query: ListQuery;
  /** Where the page begins or ends, and whether its rows are selected. */
  readonly visitQuery: ListQuery;
  readonly list: PlacementListQuery['placementList'];
  readonly views: PlacementListQuery['placementViews'];
  readonly options: PlacementListOptionsQuery;
  /** Whether only placements of the reader's own trainees are shown because the daily limit is reached. */
  readonly isLimited: boolean;
}

/** The placements as a table, page by page. */
export function placementsPage(visit: Visit, data: PlacementsPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { query, visitQuery, list, views, options, isLimited } = data;
  const count = list.total;
  const filter = { state: PLACEMENT_STATES.find((state) => state === query['state']) ?? null, mine: query['whose'] === 'mine' };
  return page({
    visit: withQuery(visit, { ...query, ...visitQuery }),
    title: t(msg`Placements`),
    islands: ['file'],
    children: (
      <div class="broad">
        <PageHead
          title={t(msg`Placements`)}
          lead={t(msg`${plural(count, { one: '# placement', other: '# placements' })}. A placement counts from the day both sides have confirmed its start.`)}
        />
        <ErrorSummary visit={visit} />
        {isLimited && (
          <p class="card">{t(msg`You have reached the daily limit of people in lists. Until tomorrow, this list shows only your own trainees.`)}</p>
        )}
        <ViewTabs i18n={i18n} view="table" filter={filter} />
        <WhoseTabs i18n={i18n} path={PLACEMENTS_PATH} query={query} />
        <SavedViews
          visit={visit}
          path={PLACEMENTS_PATH}
          query={query}
          views={views.map((view) => ({ id: view.id, name: view.name, query: queryOfView(view) }))}
        />
        <PlacementFilters visit={visit} query={query} options={options} />
        <List visit={visit} data={data} />
      </div>
    ),
  });
}

function List({ visit, data: { query, visitQuery, list, options } }: { readonly visit: Visit; readonly data: PlacementsPageData }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (list.nodes.length === 0) {
    return (
      <EmptyState icon="look" title={t(msg`No matching placements`)}>
        <a href={`${PLACEMENTS_PATH}?whose=all`}>{t(msg`Show all current placements`)}</a>
      </EmptyState>
    );
  }
  const may = options.me?.may ?? [];
  const maySelect = may.includes('trainee.hand-over');
  const isAll = visitQuery['select'] === 'page';
  const table = (
    <ListTable
      i18n={i18n}
      caption={t(msg`Placements`)}
      path={PLACEMENTS_PATH}
      query={query}
      columns={placementColumns(visit)}
      rows={list.nodes}
      keyOf={({ id }) => id}
      selection={
        maySelect
          ? { visit, isAll, nameOf: ({ displayName, code, title }) => `${displayName} ${code}, ${title}`, idOf: ({ traineeId }) => traineeId }
          : undefined
      }
    />
  );
  return (
    <>
      {maySelect ? (
        <Form visit={visit} action={`${PLACEMENTS_PATH}/hand-over`}>
          {/* the default button: pressing Enter at a checkbox sends nothing */}
          <button type="submit" disabled hidden />
          <input type="hidden" name="view" value={queryString(query)} />
          <SelectPage i18n={i18n} path={PLACEMENTS_PATH} query={query} visitQuery={visitQuery} />
          {table}
          <HandOver visit={visit} options={options} />
        </Form>
      ) : (
        table
      )}
      <ListPages i18n={i18n} part={list} path={listAddress(PLACEMENTS_PATH, query)} />
      {may.includes('trainee.export') && <ExportForm visit={visit} path={PLACEMENTS_PATH} query={query} />}
    </>
  );
}

/** Hands over the trainees of the selected placements; inside the form that has the table. */
function HandOver({ visit, options: { me, team } }: { readonly visit: Visit; readonly options: PlacementListOptionsQuery }) {
  const { t } = visit.i18n;
  return (
    <section class="bulk card" aria-label={t(msg`Trainees of the selected placements`)}>
      <div class="narrowing">
        <Select
          visit={visit}
          name="placementOfficerId"
          label={t(msg`New placement officer`)}
          options={successorOptions(visit.i18n, 'PLACEMENT_OFFICER', team)}
        />
        {me?.may.includes('trainee.assign') && (
          <Select visit={visit} name="caseWorkerId" label={t(msg`New case worker`)} options={successorOptions(visit.i18n, 'CASE_WORKER', team)} />
        )}
        <Button plain>{t(msg`Hand over selected trainees`)}</Button>
      </div>
    </section>
  );
}
