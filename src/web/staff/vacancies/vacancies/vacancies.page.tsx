import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { VacancyListOptionsQuery, VacancyListQuery } from '../../gql';
import { ExportForm } from '../../shared/lists/export-form';
import { ListPages } from '../../shared/lists/list-pages';
import { type ListQuery, listAddress } from '../../shared/lists/list-query';
import { ListTable } from '../../shared/lists/list-table';
import { SavedViews } from '../../shared/lists/saved-views';
import { withQuery } from '../../shared/listing';
import { vacancyColumns } from './vacancy-columns';
import { VacancyFilters } from './vacancy-filters';
import { queryOfView, VACANCIES_PATH } from './vacancy-list-query';

export interface VacanciesPageData extends VacancyListQuery {
  readonly query: ListQuery;
  readonly options: VacancyListOptionsQuery;
}

export function vacanciesPage(visit: Visit, { query, options, vacancyList: list, vacancyViews }: VacanciesPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = options.me?.may ?? [];
  const mayCount = may.includes('placement.read');
  const count = list.total;
  return page({
    visit: withQuery(visit, query),
    title: t(msg`Vacancies`),
    islands: ['file'],
    children: (
      <div class="broad">
        <PageHead title={t(msg`Vacancies`)} lead={t(msg`${plural(count, { one: '# vacancy', other: '# vacancies' })}`)} />
        <ErrorSummary visit={visit} />
        <p class="hint">{t(msg`We promise employers an answer within two working days.`)}</p>
        <SavedViews visit={visit} path={VACANCIES_PATH} query={query} views={vacancyViews.map((view) => ({ ...view, query: queryOfView(view) }))} />
        <VacancyFilters visit={visit} query={query} options={options} mayCount={mayCount} />
        {list.nodes.length === 0 ? (
          <EmptyState icon="work" title={t(msg`No results`)}>
            <a href={`${VACANCIES_PATH}?sort=review`}>{t(msg`Show all current vacancies`)}</a>
          </EmptyState>
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Vacancies`)}
            path={VACANCIES_PATH}
            query={query}
            columns={vacancyColumns(i18n, mayCount)}
            rows={list.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <ListPages i18n={i18n} part={list} path={listAddress(VACANCIES_PATH, query)} />
        {list.nodes.length > 0 && may.includes('vacancy.export') && <ExportForm visit={visit} path={VACANCIES_PATH} query={query} />}
      </div>
    ),
  });
}
