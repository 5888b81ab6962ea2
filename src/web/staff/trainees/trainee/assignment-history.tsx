import { msg } from '@lingui/core/macro';
import { shortDayOf } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { PersonWorkQuery } from '../../gql';

type Assignment = NonNullable<PersonWorkQuery['trainee']>['assignments'][number];

/** Who was her placement officer and case worker, from when to when, and who changed it. */
export function AssignmentHistory({ visit: { i18n }, assignments }: { readonly visit: Visit; readonly assignments: readonly Assignment[] }) {
  const { t } = i18n;
  if (assignments.length === 0) return null;
  return (
    <details class="card" id="staff-history">
      <summary>{t(msg`Earlier staff`)}</summary>
      <ul>
        {assignments.map((one) => (
          <li key={one.id}>
            {assignmentText(i18n, one)}
            <small class="hint line-day">{changesText(i18n, one)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function assignmentText(i18n: I18n, { responsibility, colleague: { displayName }, assignedAt, endedAt }: Assignment): string {
  const { t } = i18n;
  const role = responsibility === 'CASE_WORKER' ? t(msg`Case worker`) : t(msg`Placement officer`);
  const [since, until] = [assignedAt ? shortDayOf(i18n, assignedAt) : '', endedAt ? shortDayOf(i18n, endedAt) : ''];
  if (since && until) return t(msg`${role}: ${displayName}, ${since} to ${until}`);
  if (until) return t(msg`${role}: ${displayName}, until ${until}`);
  return since ? t(msg`${role}: ${displayName}, since ${since}`) : t(msg`${role}: ${displayName}`);
}

function changesText({ t }: I18n, { assignedBy, endedBy }: Assignment): string {
  const [by, ended] = [assignedBy?.displayName, endedBy?.displayName];
  return [by ? t(msg`assigned by ${by}`) : '', ended ? t(msg`changed by ${ended}`) : ''].filter((text) => text !== '').join(' · ');
}
