import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { DataTable } from '../../../shared/table/data-table';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { CursorLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { PlacementsQuery } from '../../gql';
import { placementState } from '../../shared/employer-state-labels';
import { Time } from '../../../shared/parts/time';

export const startPath = (id: string): string => `/employer/placements/${encodeURIComponent(id)}`;

/** The employer's placements, latest start first. */
export function startsPage(visit: Visit, { nodes: placements, pageInfo }: PlacementsQuery['placements'], after: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`New starters`),
    children: (
      <>
        <PageHead title={t(msg`New starters`)} />
        {placements.length === 0 ? (
          <EmptyState icon="start" title={t(msg`No new starters yet`)}>
            {t(msg`When a candidate accepts an offer, their first day and agreement appear here.`)}
          </EmptyState>
        ) : (
          <DataTable
            rows={placements}
            keyOf={({ id }) => id}
            columns={[
              { head: t(msg`New starter`), cell: ({ id, displayName }) => <a href={startPath(id)}>{displayName ?? t(msg`New starter (name not shared)`)}</a> },
              { head: t(msg`Vacancy`), cell: ({ vacancy }) => vacancy.title },
              { head: t(msg`First day of work`), cell: ({ startsOn }) => <Time i18n={i18n} at={startsOn} /> },
              {
                head: t(msg`Status`),
                cell: ({ state, confirmedAt }) => <Tag tone={state === 'ACTIVE' ? 'good' : 'calm'}>{placementState(i18n, state, confirmedAt)}</Tag>,
              },
            ]}
          />
        )}
        <CursorLinks i18n={i18n} path="/employer/placements" pageInfo={pageInfo} after={after} />
      </>
    ),
  });
}
