import { msg } from '@lingui/core/macro';
import type { LocalDate } from '../../../../shared/local-date';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { DUE_GROUPS, type DueGroup, groupOf } from './due-groups';
import type { DueItem } from './due-item';
import { DueRow } from './due-row';

interface DueGroupsProps {
  readonly visit: Visit;
  readonly due: readonly DueItem[];
  readonly today: LocalDate;
}

/** The rows are numbered over all groups, so that the page can return to one. */
export function DueGroups({ visit, due, today }: DueGroupsProps) {
  const groups = DUE_GROUPS.map((group) => ({ group, rows: due.filter((row) => groupOf(row, today) === group) })).filter(({ rows }) => rows.length > 0);
  let at = 0;
  return (
    <>
      {groups.map(({ group, rows }) => (
        <section key={group}>
          <h2 class="due-group">
            {groupText(visit.i18n, group)} <small>{visit.i18n.number(rows.length)}</small>
          </h2>
          <ol class="due-list">
            {rows.map((row) => (
              <DueRow key={row.key} visit={visit} row={row} at={at++} today={today} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function groupText({ t }: I18n, group: DueGroup): string {
  switch (group) {
    case 'safety':
      return t(msg`Safety alerts`);
    case 'overdue':
      return t(msg`Overdue`);
    case 'today':
      return t(msg`Today`);
    case 'week':
      return t(msg`This week`);
    case 'later':
      return t(msg`Later`);
    case 'waiting':
      return t(msg`Waiting for others`);
  }
}
