import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { EmployerListOptionsQuery, EmployerListQuery } from '../../gql';
import { ExportForm } from '../../shared/lists/export-form';
import { ListPages } from '../../shared/lists/list-pages';
import { type ListQuery, listAddress } from '../../shared/lists/list-query';
import { ListTable } from '../../shared/lists/list-table';
import { SavedViews } from '../../shared/lists/saved-views';
import { withQuery } from '../../shared/listing';
import { employerColumns } from './employer-columns';
import { EmployerFilters } from './employer-filters';
import { EMPLOYERS_PATH, queryOfView } from './employer-list-query';

export interface EmployersPageData extends EmployerListQuery {
  readonly query: ListQuery;
  /** The searched part of a name or number; not part of a saved view. */
  readonly text: string;
  readonly options: EmployerListOptionsQuery;
}

export function employersPage(visit: Visit, { query: view, text, options, employerList: list, employerViews }: EmployersPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = options.me?.may ?? [];
  const mayCount = may.includes('placement.read');
  const count = list.total;
  const query = text === '' ? view : { ...view, text };
  return page({
    visit: withQuery(visit, query),
    title: t(msg`Employers`),
    islands: ['file'],
    children: (
      <div class="broad">
        <PageHead title={t(msg`Employers`)} lead={t(msg`${plural(count, { one: '# employer', other: '# employers' })}`)}>
          {may.includes('employer.add') && options.me?.institution.isSteward && (
            <a class="button" href="/staff/employers/new">
              {t(msg`Add employer`)}
            </a>
          )}
        </PageHead>
        <ErrorSummary visit={visit} />
        <form method="get" action={EMPLOYERS_PATH} class="narrowing" role="search">
          <Field visit={visit} name="text" label={t(msg`Name or registration number`)} value={text} autocomplete="off" />
          <Button plain>{t(msg`Search`)}</Button>
        </form>
        <SavedViews visit={visit} path={EMPLOYERS_PATH} query={view} views={employerViews.map((one) => ({ ...one, query: queryOfView(one) }))} />
        <EmployerFilters visit={visit} query={query} options={options} mayCount={mayCount} />
        {list.nodes.length === 0 ? (
          <EmptyState icon="work" title={t(msg`No results`)}>
            <a href={`${EMPLOYERS_PATH}?sort=name`}>{t(msg`Show all current employers`)}</a>
          </EmptyState>
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Employers`)}
            path={EMPLOYERS_PATH}
            query={query}
            columns={employerColumns(i18n, mayCount)}
            rows={list.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <ListPages i18n={i18n} part={list} path={listAddress(EMPLOYERS_PATH, query)} />
        {list.nodes.length > 0 && may.includes('employer.export') && <ExportForm visit={visit} path={EMPLOYERS_PATH} query={query} />}
      </div>
    ),
  });
}
