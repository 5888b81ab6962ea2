import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffPlacementsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { placementState } from '../../shared/pipeline-labels';
import { placementTone } from '../../shared/placement-labels';
import { FirstDay } from './first-day';
import { isRunning, type PlacementFilter, queryOf } from './placement-filter';
import { placementsFrame } from './placements-frame';
import { ActionMenu } from './placement-action-menu';
import { TimeInState, usualTimeText } from './time-in-state';

type Row = StaffPlacementsQuery['placements']['nodes'][number];

/** The placements as a table, page by page. */
export function placementsPage(visit: Visit, { placements, placementStageTimes }: StaffPlacementsQuery, filter: PlacementFilter): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return placementsFrame({
    visit,
    view: 'table',
    filter,
    lead: t(msg`Placements, newest first. A placement counts from the day both sides have confirmed its start.`),
    children: (
      <>
        <StageTimes i18n={i18n} times={placementStageTimes.filter(({ state }) => isRunning(state))} />
        {placements.nodes.length === 0 ? (
          <EmptyState icon="look" title={t(msg`No matching placements`)} />
        ) : (
          <PlacementTable visit={visit} rows={placements.nodes} />
        )}
        <More visit={visit} pageInfo={placements.pageInfo} filters={queryOf(filter, 'table')} />
      </>
    ),
  });
}

function StageTimes({ i18n, times }: { readonly i18n: I18n; readonly times: StaffPlacementsQuery['placementStageTimes'] }) {
  return (
    <ul class="figures">
      {times.map((one) => (
        <li key={one.state}>
          <strong>{i18n.number(one.now)}</strong> {placementState(i18n, one.state)}
          <small>{usualTimeText(i18n, one)}</small>
        </li>
      ))}
    </ul>
  );
}

function PlacementTable({ visit, rows }: { readonly visit: Visit; readonly rows: readonly Row[] }) {
  const { i18n } = visit;
  const { t } = i18n;
  const columns: Column<Row>[] = [
    { head: t(msg`Trainee`), cell: ({ id, trainee }) => <PersonLink href={`/staff/placements/${id}`} name={trainee.displayName} code={trainee.code} /> },
    {
      head: t(msg`Job`),
      cell: ({ vacancy }) => (
        <>
          {vacancy.title}
          <small>{vacancy.employer.legalName}</small>
        </>
      ),
    },
    { head: t(msg`First day`), cell: (row) => <FirstDay i18n={i18n} placement={row} /> },
    { head: t(msg`Status`), cell: ({ state }) => <Tag tone={placementTone(state)}>{placementState(i18n, state)}</Tag> },
    { head: t(msg`Time in status`), cell: (row) => <TimeInState i18n={i18n} placement={row} /> },
    // the menu has a label of its own
    { head: t(msg`Action`), cell: (row) => <ActionMenu visit={visit} placement={row} /> },
  ];
  return <DataTable columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

const PersonLink = ({ href, name, code }: { readonly href: string; readonly name: string; readonly code: string }) => (
  <>
    <a href={href}>{name}</a>
    <small>{code}</small>
  </>
);
