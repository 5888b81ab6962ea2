import { msg } from '@lingui/core/macro';
import type { LocalDate } from '../../../../shared/local-date';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { DueGroup } from '../../gql';
import type { DuePage } from './due-item';
import { DueRow } from './due-row';
import { dueRow } from './queue';

interface DueGroupsProps {
  readonly visit: Visit;
  readonly due: DuePage;
  readonly today: LocalDate;
}

/** The groups of a page, each with its number of items on all pages. The rows are numbered, so that the page can return to one. */
export function DueGroups({ visit, due, today }: DueGroupsProps) {
  const rows = due.nodes.map((node, at) => ({ row: dueRow(visit.i18n, node), at }));
  const groups = due.groups.map(({ group, total }) => ({ group, total, listed: rows.filter(({ row }) => row.group === group) }));
  return (
    <>
      {groups
        .filter(({ listed }) => listed.length > 0)
        .map(({ group, total, listed }) => (
          <section key={group}>
            <h2 class="due-group">
              {groupText(visit.i18n, group)} <small>{visit.i18n.number(total)}</small>
            </h2>
            <ol class="due-list">
              {listed.map(({ row, at }) => (
                <DueRow key={row.key} visit={visit} row={row} at={at} today={today} />
              ))}
            </ol>
          </section>
        ))}
    </>
  );
}

function groupText({ t }: I18n, group: DueGroup): string {
  switch (group) {
    case 'SAFETY':
      return t(msg`Safety alerts`);
    case 'OVERDUE':
      return t(msg`Overdue`);
    case 'TODAY':
      return t(msg`Today`);
    case 'WEEK':
      return t(msg`This week`);
    case 'LATER':
      return t(msg`Later`);
    case 'WAITING':
      return t(msg`Waiting for others`);
  }
}
